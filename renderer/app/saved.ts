import { useIsMutating } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useStanding } from './status.ts';
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

/** That everything is on disk, and since when. */
export const useSaved = (): { words: string; shortWords: string } => {
  const { status } = useStanding();
  if (useIsSlow()) return { words: t('app.saving'), shortWords: t('app.saving') };
  if (!status.lastSavedAt) return { words: t('app.nothingYet'), shortWords: t('app.nothingYet') };
  const savedOn = dayOfInstant(status.lastSavedAt);
  const isToday = savedOn === status.today;
  const time = isToday ? clockTime(status.lastSavedAt) : marginDay(savedOn, status.today);
  return { words: t('app.saved', { time }), shortWords: t('app.savedShort', { time }) };
};
