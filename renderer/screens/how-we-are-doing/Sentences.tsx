import type { ProgressNow } from './Progress.tsx';
import { useToday } from '#renderer/app/status.ts';
import { NumberRow } from '#renderer/ui/NumberRow.tsx';
import { plainDay, weekdayName } from '#renderer/words/dates.ts';
import { withoutStop } from '#renderer/words/sentences.ts';
import { t } from '#renderer/words/words.ts';
import type { Day } from '#shared/domain/dates.ts';

export interface SentencesProps {
  progress: ProgressNow;
}

const usualWords = ({ usual: count = 0, weekday, before }: ProgressNow, today: Day): string => {
  const now =
    weekday === undefined
      ? t('progress.usual.session', { count })
      : t('progress.usual.weekday', { count, weekday: weekdayName(weekday) });
  if (!before) return now;
  const { fromOn, toOn, usual } = before;
  const then = { from: plainDay(fromOn, today), to: plainDay(toOn, today), count: usual };
  return `${now} ${t('progress.before', then)}`;
};

const newFacesWords = ({ newFaces: count, stillCome: still }: ProgressNow): string => {
  const came = t('progress.newFaces', { count });
  if (count === 1) return still === 1 ? `${came} ${t('progress.stillComesOne')}` : came;
  return count > 1 ? `${came} ${t('progress.stillCome', { count, still })}` : came;
};

const metWords = ({ sessions: { met, calledOff, notTaken }, calledOffBecause }: ProgressNow): string => {
  const because = [...new Set(calledOffBecause.map(withoutStop))].join('; ');
  return [
    t('progress.met', { count: met + calledOff + notTaken }),
    ...(calledOff > 0 ? [t('progress.calledOff', { count: calledOff, because })] : []),
    ...(notTaken > 0 ? [t('progress.notTaken', { count: notTaken })] : []),
  ].join(' ');
};

/** What the numbers come to. Counts come before anything else, and each says out of how many (DOMAIN 4). */
export const Sentences = ({ progress }: SentencesProps) => {
  const today = useToday();
  const { usual, newFaces, sessions } = progress;
  return (
    <>
      {usual !== undefined && <NumberRow number={usual}>{usualWords(progress, today)}</NumberRow>}
      {usual !== undefined && <NumberRow number={newFaces}>{newFacesWords(progress)}</NumberRow>}
      {progress.steps.length > 0 && <NumberRow number={sessions.met}>{metWords(progress)}</NumberRow>}
    </>
  );
};
