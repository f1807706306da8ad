import { fileWords } from './fileWords.ts';
import styles from './ProblemFiles.module.css';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

export interface ProblemFilesProps {
  files: readonly string[];
  /** The group whose register it is, as far as groups can be read. */
  groupName?: string | undefined;
}

/** Which files a problem is about: what each holds, and its name, so that somebody who helps can find it. */
export const ProblemFiles = ({ files, groupName }: ProblemFilesProps) =>
  files.length > 0 && (
    <Row space={24}>
      <p>{t('opening.files', { count: files.length })}</p>
      <ul>
        {files.map((file) => (
          <li key={file}>
            {t('opening.fileNamed', { what: fileWords(file, groupName) })}{' '}
            <b className={styles.file}>{file}</b>
          </li>
        ))}
      </ul>
    </Row>
  );

/** What lies in a folder that is somebody else's, as far as it is told. */
export const OthersFiles = ({ files }: Pick<ProblemFilesProps, 'files'>) => (
  <Row space={24}>
    <p>{t('opening.others', { count: files.length })}</p>
    <ul>
      {files.map((file) => (
        <li key={file}>
          <b className={styles.file}>{file}</b>
        </li>
      ))}
    </ul>
  </Row>
);
