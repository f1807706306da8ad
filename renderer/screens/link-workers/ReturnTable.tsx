import { Heading } from '#renderer/ui/Heading.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { t } from '#renderer/words/words.ts';

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
    )}
    {hasName && cells.length === 0 && <p>{t('returns.noRows')}</p>}
  </>
);
