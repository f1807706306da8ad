import type { ReactNode } from 'react';
import styles from './Table.module.css';

export type TableColumn<Line> = {
  id: string;
  heading: string;
  cell: (line: Line) => ReactNode;
  /** Numbers go to the right, in figures of one width. */
  isNumber?: boolean | undefined;
};

export type TableProps<Line> = {
  /** What the table holds, for screen readers; the words around it say it to everyone else. */
  caption: string;
  /** The first column names the line. */
  columns: readonly TableColumn<Line>[];
  lines: readonly Line[];
  lineId: (line: Line) => string;
  height?: 'usual' | 'close' | undefined;
};

/** A plain table. On a narrow page each line becomes a short list with the headings beside the values. */
export const Table = <Line,>({ caption, columns, lines, lineId, height = 'usual' }: TableProps<Line>) => (
  // Laid out as blocks on a narrow page, a table loses its meaning for screen readers unless each role is said.
  <table className={styles.table} data-height={height} role="table">
    <caption className={styles.caption}>{caption}</caption>
    <thead className={styles.head} role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th
            key={column.id}
            className={styles.heading}
            data-number={column.isNumber}
            scope="col"
            role="columnheader"
          >
            {column.heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className={styles.body} role="rowgroup">
      {lines.map((line) => (
        <tr key={lineId(line)} className={styles.line} role="row">
          {columns.map((column, position) => {
            const Cell = position === 0 ? 'th' : 'td';
            return (
              <Cell
                key={column.id}
                className={styles.cell}
                data-number={column.isNumber}
                scope={position === 0 ? 'row' : undefined}
                role={position === 0 ? 'rowheader' : 'cell'}
              >
                <span className={styles.beside} aria-hidden="true">
                  {column.heading}
                </span>
                <span>{column.cell(line)}</span>
              </Cell>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
