import { BarChart } from '#renderer/ui/BarChart.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Heading } from '#renderer/ui/Heading.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export type Paper = OutputOf<'summaries.preview'>['paper'];

export interface SummaryCardProps {
  paper: Paper;
  margin: string;
  label: string;
}

/** A summary as it leaves, in the words of the file: sentences, and each table with its chart. */
export const SummaryCard = ({ paper, margin, label }: SummaryCardProps) => (
  <Card margin={margin} label={label}>
    <Heading>{paper.title}</Heading>
    <p>{paper.about}</p>
    {paper.sentences.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    {paper.tables.map(({ heading, columns, rows, notes = [] }) => (
      <div key={heading}>
        <Heading size="stage">{heading}</Heading>
        {rows.every(({ told }) => told) && (
          <BarChart
            lies
            summary={t('summaries.picture')}
            bars={rows.map(({ cells, told }, at) => ({
              id: String(at),
              words: cells[0] ?? '',
              fullWords: cells[0] ?? '',
              solid: told?.kind === 'exact' ? told.count : 0,
              gap:
                told?.kind === 'exact'
                  ? undefined
                  : { words: cells.at(-1) ?? '', fullWords: cells.at(-1) ?? '' },
            }))}
          />
        )}
        <Table
          caption={heading}
          height="close"
          columns={columns.map((words, at) => ({
            id: words,
            heading: words,
            isNumber: at > 0,
            cell: (line: { cells: readonly string[] }) => line.cells[at],
          }))}
          lines={rows.map(({ cells }, at) => ({ id: String(at), cells }))}
          lineId={(line) => line.id}
        />
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    ))}
    {paper.note !== undefined && <p>{paper.note}</p>}
  </Card>
);
