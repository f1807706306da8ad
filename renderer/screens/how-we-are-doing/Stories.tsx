import type { ProgressNow } from './Progress.tsx';
import { summaryWords } from './summaryWords.ts';
import { BarChart } from '#renderer/ui/BarChart.tsx';
import { Figures } from '#renderer/ui/Figures.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { t } from '#renderer/words/words.ts';

export interface StoriesProps {
  stories: ProgressNow['stories'];
}

/**
 * Where the stories of those days stand. It stays off paper: this page may be pinned up in a hall, and there nothing tells
 * of referrals (DOMAIN 4).
 */
export const Stories = ({ stories }: StoriesProps) => {
  const heading = t('progress.heading.story');
  const count = stories.reduce((sum, each) => sum + each.count, 0);
  const named = stories.map((each) => ({ ...each, words: t(`progress.stories.${each.place}`) }));
  return (
    <div data-paper="off">
      <Figures
        heading={heading}
        lead={`${t('progress.stories.lead', { count })} ${t('progress.stories.notPrinted')}`}
        chart={
          <BarChart
            lies
            bars={named.map((each) => ({
              id: each.place,
              words: each.words,
              fullWords: each.words,
              solid: each.count,
            }))}
            summary={summaryWords(named)}
          />
        }
        table={
          <Table
            caption={heading}
            height="close"
            columns={[
              { id: 'place', heading: t('progress.column.story'), cell: (each) => each.words },
              {
                id: 'count',
                heading: t('progress.column.count'),
                isNumber: true,
                cell: (each) => <b>{each.count}</b>,
              },
            ]}
            lines={named}
            lineId={(each) => each.place}
          />
        }
      />
    </div>
  );
};
