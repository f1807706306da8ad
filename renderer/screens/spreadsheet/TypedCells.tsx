import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { type CellPlace, nextCell, type TypedGrid, withBlock, withCell } from './typedGrid.ts';
import styles from './TypedCells.module.css';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { t } from '#renderer/words/words.ts';

export interface TypedCellsProps {
  grid: TypedGrid;
  onChange: (grid: TypedGrid) => void;
}

/** The id of the field of a cell. */
export const cellId = ({ row, column }: CellPlace): string => `typed-${row}-${column}`;

/**
 * The boxes of paper registers: arrows and Enter go from one to the next, any sign may be typed, the space bar and a
 * press tick a box or empty it, and a block of cells can be pasted.
 */
export const TypedCells = ({ grid, onChange }: TypedCellsProps) => {
  const { dates, rows } = grid;
  const today = useToday();
  const factOf = (row: number) => secondFactWords(rows[row]?.fact, today);
  const nameOf = (row: number): string =>
    [rows[row]?.name.trim() || t('oldRegisters.type.line', { row: row + 1 }), factOf(row)]
      .filter((words) => words !== undefined)
      .join(', ');
  const dateOf = (column: number): string =>
    dates[column]?.trim() || t('oldRegisters.type.column', { column: column + 1 });
  const go = (to: CellPlace) => {
    const cell = document.getElementById(cellId(to));
    if (cell instanceof HTMLInputElement) {
      cell.focus();
      cell.select();
    }
  };
  /** In a field of words the arrows to the side go through the words. */
  const onKey = (event: KeyboardEvent<HTMLInputElement>, place: CellPlace, isMark: boolean) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (isMark && event.key === ' ') {
      event.preventDefault();
      return tick(place);
    }
    if (!isMark && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) return;
    const to = nextCell(place, event.key, grid);
    if (!to) return;
    event.preventDefault();
    go(to);
  };
  const tick = (place: CellPlace) => {
    const isEmpty = (rows[place.row]?.marks[place.column] ?? '') === '';
    onChange(withCell(grid, place, isEmpty ? 'x' : ''));
  };
  const onPaste = (event: ClipboardEvent, place: CellPlace) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    onChange(withBlock(grid, place, text));
  };
  const cell = (place: CellPlace, value: string, label: string, isMark: boolean): ReactNode => (
    <input
      id={cellId(place)}
      className={isMark ? styles.mark : styles.words}
      aria-label={label}
      value={value}
      maxLength={isMark ? 40 : 120}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => onChange(withCell(grid, place, target.value))}
      onKeyDown={(event) => onKey(event, place, isMark)}
      onPaste={(event) => onPaste(event, place)}
      onClick={isMark ? () => tick(place) : undefined}
    />
  );
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('oldRegisters.type.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {t('oldRegisters.type.name')}
            </th>
            {dates.map((date, column) => (
              <th key={column} scope="col" className={styles.date}>
                {cell({ row: -1, column }, date, t('oldRegisters.type.date', { column: column + 1 }), false)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, personId, marks }, row) => (
            <tr key={personId ?? row}>
              <th scope="row" className={styles.name}>
                {personId === undefined
                  ? cell({ row, column: -1 }, name, t('oldRegisters.type.nameOf', { row: row + 1 }), false)
                  : [name, factOf(row)].filter((words) => words !== undefined).join(', ')}
              </th>
              {dates.map((_, column) => (
                <td key={column} className={styles.box}>
                  {cell(
                    { row, column },
                    marks[column] ?? '',
                    t('oldRegisters.type.mark', { name: nameOf(row), date: dateOf(column) }),
                    true,
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
