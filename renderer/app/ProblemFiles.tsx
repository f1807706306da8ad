import { fileWords, groupOfFile } from './fileWords.ts';
import styles from './ProblemFiles.module.css';
import { useCall } from './queries.ts';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

export interface ProblemFilesProps {
  files: readonly string[];
  /** The name of a group by its id, as far as groups can be read. */
  groupNames?: ReadonlyMap<string, string> | undefined;
}

/** Which files a problem is about: what each holds, and its name, so that somebody who helps can find it. */
export const ProblemFiles = ({ files, groupNames }: ProblemFilesProps) =>
  files.length > 0 && (
    <Row space={24}>
      <p>{t('opening.files', { count: files.length })}</p>
      <ul>
        {files.map((file) => (
          <li key={file}>
            {t('opening.fileNamed', { what: fileWords(file, groupNames?.get(groupOfFile(file) ?? '')) })}{' '}
            <b className={styles.file}>{file}</b>
          </li>
        ))}
      </ul>
    </Row>
  );

/** The same while the folder is open, so that a register is told by the name of its group. */
export const FilesInGroups = ({ files }: Pick<ProblemFilesProps, 'files'>) => {
  const isAsked = files.some((file) => groupOfFile(file) !== undefined);
  const groups = useCall('groups.list', {}, { isAsked });
  const names = groups.data?.map(({ group }) => [group.id, group.name] as const);
  return <ProblemFiles files={files} groupNames={names && new Map<string, string>(names)} />;
};

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
