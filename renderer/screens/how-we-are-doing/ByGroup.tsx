import type { ProgressNow } from './Progress.tsx';
import { summaryWords } from './summaryWords.ts';
import { allOf, tallyColumns } from './tallyTable.tsx';
import { BarChart } from '#renderer/ui/BarChart.tsx';
import { Figures } from '#renderer/ui/Figures.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { t } from '#renderer/words/words.ts';

export interface ByGroupProps {
  byGroup: ProgressNow['byGroup'];
}

/** A bar for each group. */
export const ByGroup = ({ byGroup }: ByGroupProps) => {
  const heading = t('progress.heading.group');
  const gap = { words: t('progress.gap.none'), fullWords: t('progress.gap.noneInFull') };
  return (
    <Figures
      heading={heading}
      chart={
        <BarChart
          lies
          bars={byGroup.map((each) => ({
            id: each.group.groupId,
            words: each.group.name,
            fullWords: each.group.name,
            solid: each.regulars,
            hatched: each.newcomers,
            gap: each.met === 0 ? gap : undefined,
          }))}
          legend={{ solid: t('progress.regulars'), hatched: t('progress.newcomers') }}
          summary={summaryWords(
            byGroup
              .filter((each) => each.met > 0)
              .map((each) => ({ words: each.group.name, count: allOf(each) })),
          )}
        />
      }
      table={
        <Table
          caption={heading}
          height="close"
          columns={[
            { id: 'group', heading: t('progress.column.group'), cell: (each) => each.group.name },
            ...tallyColumns<ProgressNow['byGroup'][number]>(true),
          ]}
          lines={byGroup}
          lineId={(each) => each.group.groupId}
          instead={(each) => (each.met === 0 ? gap.fullWords : undefined)}
        />
      }
    />
  );
};
