import type { ProgressNow } from './Progress.tsx';
import { barsOf, fullWords, gapOf, shortWords } from './steps.ts';
import { summaryWords } from './summaryWords.ts';
import { allOf, tallyColumns } from './tallyTable.tsx';
import { useToday } from '#renderer/app/status.ts';
import { BarChart } from '#renderer/ui/BarChart.tsx';
import { Figures } from '#renderer/ui/Figures.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Sentence } from '#renderer/ui/Sentence.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { weekdayName } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';

export interface AttendanceProps {
  progress: ProgressNow;
}

/** Who came over time: a bar for each session, month or year. */
export const Attendance = ({ progress: { step, steps, weekday } }: AttendanceProps) => {
  const today = useToday();
  const heading = t(`progress.heading.${step}`);
  const firstColumn =
    step === 'session' && weekday !== undefined ? weekdayName(weekday) : t(`progress.column.${step}`);
  const met = steps.filter((each) => each.met > 0);
  return (
    <>
      <Figures
        heading={heading}
        chart={
          <BarChart
            bars={barsOf(step, steps, today)}
            legend={{ solid: t('progress.regulars'), hatched: t('progress.newcomers') }}
            summary={summaryWords(
              met.map((each) => ({ words: fullWords(step, each, today), count: allOf(each) })),
            )}
          />
        }
        table={
          <Table
            caption={heading}
            height="close"
            columns={[
              { id: 'on', heading: firstColumn, cell: (each) => shortWords(step, each, today) },
              ...tallyColumns<(typeof steps)[number]>(step !== 'session'),
            ]}
            lines={steps}
            lineId={(each) => each.on}
            instead={(each) => gapOf(step, each)?.fullWords}
          />
        }
      />
      <Row space={16}>
        <Sentence tone="soft" size="small">
          {t('progress.who')}
        </Sentence>
      </Row>
    </>
  );
};
