import { fromTo } from '../sheetWords.ts';
import { allGroupsWord, dayInWords, monthInWords, weekdayInWords } from '../words.ts';
import type { BlockPaper } from './blocks.ts';
import type { Day, Month } from '#shared/domain/dates.ts';
import type { PaperBlock } from '#shared/domain/paper.ts';
import type { DateLine, ShareableDates } from '#shared/domain/sharing/dates.ts';

const dateWithWeekday = (day: Day): string => `${weekdayInWords(day)} ${dayInWords(day)}`;

const where = ({ place, isOff, movedToOn }: DateLine): string => {
  if (isOff) return 'Called off';
  return movedToOn === undefined ? (place ?? '–') : `Moved to ${dateWithWeekday(movedToOn)}`;
};

const tableOf = (month: Month, lines: readonly DateLine[], isOfOne: boolean): PaperBlock => ({
  kind: 'table',
  heading: monthInWords(month),
  says: monthInWords(month),
  columns: ['Date', 'Day', ...(isOfOne ? [] : ['Group']), 'When', 'Where'],
  rows: lines.map((line) => [
    String(Number(line.day.slice(8))),
    weekdayInWords(line.day),
    ...(isOfOne ? [] : [line.group]),
    fromTo(line.startsAt, line.endsAt),
    where(line),
  ]),
});

/** A calendar to pin up: every date in order, month by month. */
export const datesPaper = ({ group, fromOn, toOn, lines }: ShareableDates): BlockPaper => {
  const name = group ?? allGroupsWord;
  const months = Map.groupBy(lines, ({ day }) => day.slice(0, 7) as Month);
  return {
    fileName: `Dates of ${name}, from ${dayInWords(fromOn)}.pdf`,
    title: name,
    foot: `${name}, ${dayInWords(fromOn)} to ${dayInWords(toOn)}`,
    blocks:
      lines.length === 0
        ? [{ kind: 'lines', lines: [`No dates from ${dayInWords(fromOn)} to ${dayInWords(toOn)}.`] }]
        : [...months].map(([month, those]) => tableOf(month, those, group !== undefined)),
  };
};
