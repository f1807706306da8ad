import styles from './ReturnTable.module.css';
import { Heading } from '#renderer/ui/Heading.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { t } from '#renderer/words/words.ts';

/** More columns than these do not stand beside each other. */
const mostBeside = 9;

export interface ReturnTableProps {
  fileName: string;
  columns: readonly string[];
  cells: readonly (readonly string[])[];
  /** Its name stands over it. */
  hasName?: boolean;
}

/** The file as it leaves: its name, its columns and its rows, and nothing besides. */
export const ReturnTable = ({ fileName, columns, cells, hasName = true }: ReturnTableProps) => (
  <>
    {hasName && <Heading>{fileName}</Heading>}
    {(hasName || cells.length > 0) && (
      <div className={styles.room} data-many={columns.length > mostBeside}>
        <Table
          caption={fileName}
          columns={columns.map((heading, at) => ({
            id: heading,
            heading,
            cell: (line: { cells: readonly string[] }) => line.cells[at],
          }))}
          lines={cells.map((row, at) => ({ id: String(at), cells: row }))}
          lineId={(line) => line.id}
        />
      </div>
    )}
    {hasName && cells.length === 0 && <p>{t('returns.noRows')}</p>}
  </>
);
