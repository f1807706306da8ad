import { useIsMutating } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useCall } from './queries.ts';
import { type Status, useToday } from './status.ts';
import styles from './TopBar.module.css';
import { Icon } from '#renderer/ui/Icon.tsx';
import { clockTime, dayOfInstant, marginDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';

const slowAfter = 400;

/** Whether something has been on its way to the disk for so long that the leader should hear of it. */
const useIsSlow = (): boolean => {
  const isSaving = useIsMutating() > 0;
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isSaving) return;
    const timer = setTimeout(() => setIsSlow(true), slowAfter);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isSaving]);
  return isSlow;
};

const savedAtOf = ({ lastSavedAt }: Status) => lastSavedAt;

export type SavedWordsProps = { words: string; shortWords: string };

export const SavedWords = ({ words, shortWords }: SavedWordsProps) => (
  <>
    <Icon name="tick" size={16} />
    <span className={styles.words}>{words}</span>
    <span className={styles.shortWords}>{shortWords}</span>
  </>
);

/** That everything is on disk, and since when; shorter where the page is narrow. */
const useSavedWords = (): SavedWordsProps => {
  const savedAt = useCall('app.status', {}, { part: savedAtOf }).data;
  const today = useToday();
  if (useIsSlow()) return { words: t('app.saving'), shortWords: t('app.saving') };
  if (!savedAt) return { words: t('app.nothingYet'), shortWords: t('app.nothingYet') };
  const savedOn = dayOfInstant(savedAt);
  const time = savedOn === today ? clockTime(savedAt) : marginDay(savedOn, today);
  return { words: t('app.saved', { time }), shortWords: t('app.savedShort', { time }) };
};

/** "All changes saved 10:42", and "Saved 10:42" where the page is narrow. Alone, since every mark changes it. */
export const Saved = () => <SavedWords {...useSavedWords()} />;
