import styles from './PaperBlocks.module.css';
import { Card } from '#renderer/ui/Card.tsx';
import { Heading } from '#renderer/ui/Heading.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Print } from '#shared/domain/paper.ts';

type Paper = OutputOf<'papers.get'>;
type TableBlock = Extract<Paper['blocks'][number], { kind: 'table' }>;

export interface PaperBlocksProps {
  paper: Paper;
  print: Print;
}

/** A paper as it leaves, word for word. */
export const PaperBlocks = ({ paper: { title, blocks }, print }: PaperBlocksProps) => (
  <Card margin={t('papers.leaves')} label={t('papers.preview')}>
    <div className={styles.paper} data-print={print}>
      <Heading>{title}</Heading>
      {blocks.map((block, at) => (
        <div key={at}>
          {block.heading !== undefined && (
            <Heading level={3} size="stage">
              {block.heading}
            </Heading>
          )}
          {block.kind === 'lines' ? (
            block.lines.map((words, line) => <p key={line}>{words}</p>)
          ) : (
            <PaperTable block={block} />
          )}
        </div>
      ))}
    </div>
  </Card>
);

const PaperTable = ({ block: { says, columns, rows } }: { block: TableBlock }) => (
  <Table
    caption={says}
    height="close"
    columns={columns.map((heading, column) => ({
      id: String(column),
      heading,
      cell: ({ cells }: { cells: readonly string[] }) => cells[column] || t('papers.toWrite'),
    }))}
    lines={rows.map((cells, at) => ({ id: String(at), cells }))}
    lineId={({ id }) => id}
  />
);
