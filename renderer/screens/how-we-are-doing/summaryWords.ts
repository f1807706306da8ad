import { t } from '#renderer/words/words.ts';

/** The most and the fewest, in sentences: what one would see in the chart at a glance. */
export const summaryWords = (numbers: readonly { words: string; count: number }[]): string => {
  const inOrder = numbers.toSorted((one, other) => one.count - other.count);
  const [fewest] = inOrder;
  const most = inOrder.at(-1);
  if (!fewest || !most) return t('progress.summary.none');
  const table = t('progress.summary.table');
  if (fewest.count === most.count) return `${t('progress.summary.same', { count: most.count })} ${table}`;
  return [
    t('progress.summary.most', { most: most.words, count: most.count }),
    t('progress.summary.fewest', { fewest: fewest.words, count: fewest.count }),
    table,
  ].join(' ');
};
