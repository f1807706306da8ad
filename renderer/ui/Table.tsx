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
  /** Words in place of everything in the line but its name: "no session, snow". */
  instead?: ((line: Line) => ReactNode | undefined) | undefined;
};

/* Laid out as blocks on a narrow page, a table loses its meaning for screen readers unless every role is said aloud. */
const roles = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** A plain table. On a narrow page each line becomes a short list with the headings beside the values. */
export const Table = <Line,>({
  caption,
  columns,
  lines,
  lineId,
  height = 'usual',
  instead = () => undefined,
}: TableProps<Line>) => (
  <table className={styles.table} data-height={height} {...roles.table}>
    <caption className={styles.caption}>{caption}</caption>
    <thead className={styles.head} {...roles.rowGroup}>
      <tr {...roles.row}>
        {columns.map((column) => (
          <th
            key={column.id}
            className={styles.heading}
            data-number={column.isNumber}
            scope="col"
            {...roles.columnHeader}
          >
            {column.heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className={styles.body} {...roles.rowGroup}>
      {lines.map((line) => {
        const words = instead(line);
        return (
          <tr key={lineId(line)} className={styles.line} {...roles.row}>
            {(words === undefined ? columns : columns.slice(0, 1)).map((column, position) => {
              const Cell = position === 0 ? 'th' : 'td';
              return (
                <Cell
                  key={column.id}
                  className={styles.cell}
                  data-number={column.isNumber}
                  scope={position === 0 ? 'row' : undefined}
                  {...(position === 0 ? roles.rowHeader : roles.cell)}
                >
                  <span className={styles.beside} aria-hidden="true">
                    {column.heading}
                  </span>
                  <span>{column.cell(line)}</span>
                </Cell>
              );
            })}
            {words !== undefined && (
              <td className={styles.cell} colSpan={columns.length - 1} data-instead="" {...roles.cell}>
                {words}
              </td>
            )}
          </tr>
        );
      })}
    </tbody>
  </table>
);
