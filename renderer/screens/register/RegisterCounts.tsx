import { countsOf, type Row } from './rows.ts';
import { CountLine } from '#renderer/ui/CountLine.tsx';
import { t } from '#renderer/words/words.ts';

export interface RegisterCountsProps {
  rows: readonly Row[];
  newFaces: number;
  isOver: boolean;
}

/** "9 here · 3 to come · 2 apologies · 1 new face" */
export const RegisterCounts = ({ rows, newFaces, isOver }: RegisterCountsProps) => {
  const { here, open, apologies, didNotCome } = countsOf(rows);
  const parts = [
    { count: here, words: t('register.counts.here'), isOpen: true },
    {
      count: open,
      words: t(isOver ? 'register.counts.notRecorded' : 'register.counts.toCome'),
      isOpen: true,
    },
    { count: apologies, words: t('register.counts.apologies', { count: apologies }) },
    { count: didNotCome, words: t('register.counts.didNotCome') },
    { count: newFaces, words: t('register.counts.newFaces', { count: newFaces }) },
  ];
  const isEmpty = here + open + apologies + didNotCome === 0;
  return <CountLine parts={isEmpty ? [{ words: t('register.counts.nobody') }] : parts} isAlwaysInSight />;
};
