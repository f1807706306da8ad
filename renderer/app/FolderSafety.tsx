import styles from './FolderSafety.module.css';
import { Said } from './Said.tsx';
import { useStanding } from './status.ts';
import { t } from '#renderer/words/words.ts';

/** Where the data lies, what keeps others out of it today, and what does not. */
export const FolderSafety = () => {
  const { status } = useStanding();
  return (
    <div className={styles.safety}>
      <p>
        {t('settings.safety.folder')} <b className={styles.folder}>{status.folder}</b>
      </p>
      <p>
        <Said what={status.isSealed ? 'settings.safety.hasPassphrase' : 'settings.safety.noPassphrase'} />
      </p>
      <p>
        <Said what="settings.safety.password" />
      </p>
      <p>{t('settings.safety.nothingLeaves')}</p>
      <p>{t('settings.safety.copy')}</p>
    </div>
  );
};
