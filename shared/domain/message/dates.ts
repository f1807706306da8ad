import { isRealDay, type Day } from '../dates.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const welshMonths = ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'];

const inWords = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(\p{L}{3,})\.?,?\s+(\d{4})/u;
const inFigures = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/u;
const inOrder = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const american = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u;

const dayOf = (year: string, month: number, date: string): Day | undefined => {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return month >= 1 && isRealDay(text) ? (text as Day) : undefined;
};

const monthIn = (word: string): number => {
  const start = word.slice(0, 3).toLowerCase();
  const english = monthNames.indexOf(start);
  return (english >= 0 ? english : welshMonths.indexOf(start)) + 1;
};

/** The first day with its year in a text, read as one reads it here: 3/11/2026 is in November. */
export const dayIn = (text: string): Day | undefined => {
  const ordered = inOrder.exec(text);
  if (ordered) return dayOf(ordered[1] ?? '', Number(ordered[2]), ordered[3] ?? '');
  const worded = inWords.exec(text);
  if (worded && monthIn(worded[2] ?? '') > 0)
    return dayOf(worded[3] ?? '', monthIn(worded[2] ?? ''), worded[1] ?? '');
  const named = american.exec(text);
  if (named && monthIn(named[1] ?? '') > 0)
    return dayOf(named[3] ?? '', monthIn(named[1] ?? ''), named[2] ?? '');
  const figures = inFigures.exec(text);
  return figures ? dayOf(figures[3] ?? '', Number(figures[2]), figures[1] ?? '') : undefined;
};
