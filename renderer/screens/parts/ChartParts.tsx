import { type Bar, BarChart } from '#renderer/ui/BarChart.tsx';
import { Figures } from '#renderer/ui/Figures.tsx';
import { NumberRow } from '#renderer/ui/NumberRow.tsx';
import { Table } from '#renderer/ui/Table.tsx';

const snow = { words: 'no session snow', fullWords: 'no session: snow' };

const bars: Bar[] = [
  { id: '27', words: '27', fullWords: '27 October', span: { words: 'October', short: 'Oct' }, solid: 12 },
  {
    id: '3',
    words: '3',
    fullWords: '3 November',
    span: { words: 'November', short: 'Nov' },
    solid: 0,
    gap: snow,
  },
  { id: '10', words: '10', fullWords: '10 November', solid: 12, hatched: 2 },
  { id: '17', words: '17', fullWords: '17 November', solid: 0, hatched: 3 },
  { id: '24', words: '24', fullWords: '24 November', solid: 9, hatched: 3 },
];

const legend = { solid: 'Regulars', hatched: 'Newcomers' };

/** Numbers in the margin, and bars that stand or lie, with their table beside them. */
export const ChartParts = () => (
  <>
    <NumberRow number={12}>people on a usual Tuesday. From 11 August to 5 October it was 10.</NumberRow>
    <NumberRow number={7}>of 8 sessions met. One was called off (snow), and it counts for nobody.</NumberRow>
    <Figures
      heading="People at each session"
      chart={
        <BarChart
          bars={bars}
          legend={legend}
          summary="The most: 10 November, 14. The fewest: 17 November, 3."
        />
      }
      table={
        <Table
          caption="People at each session"
          height="close"
          columns={[
            { id: 'on', heading: 'Tuesday', cell: (bar: Bar) => bar.fullWords },
            { id: 'solid', heading: 'Regulars', isNumber: true, cell: (bar) => bar.solid },
            { id: 'hatched', heading: 'New', isNumber: true, cell: (bar) => bar.hatched ?? 0 },
          ]}
          lines={bars}
          lineId={(bar) => bar.id}
          instead={(bar) => bar.gap?.fullWords}
        />
      }
    />
    <Figures
      heading="The same, lying"
      lead="Bars with long names lie below each other."
      chart={<BarChart lies bars={bars} legend={legend} summary="The most: 10 November, 14." />}
      table={<p>Beside it.</p>}
    />
  </>
);
