import styles from './ProblemFiles.module.css';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

export interface ProblemFilesProps {
  files: readonly string[];
}

/** Which files a problem is about, so that somebody who helps can find them. */
export const ProblemFiles = ({ files }: ProblemFilesProps) =>
  files.length > 0 && (
    <Row space={24}>
      <p>{t('opening.files', { count: files.length })}</p>
      <ul>
        {files.map((file) => (
          <li key={file}>
            <b className={styles.file}>{file}</b>
          </li>
        ))}
      </ul>
    </Row>
  );
