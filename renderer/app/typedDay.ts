import type { TypedDate } from '#renderer/ui/DateField.tsx';
import type { Day } from '#shared/domain/dates.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthOf = (text: string): number => {
  const word = text.trim().toLowerCase();
  return /^\d+$/.test(word) ? Number(word) : months.indexOf(word.slice(0, 3)) + 1;
};

/** `26` is 2026: a register has no use for another century. */
const yearOf = (text: string): string => (text.length === 2 ? `20${text}` : text);

/**
 * A day as it was typed, for a call: `YYYY-MM-DD`, or some text that its schema refuses. Months may be numbers or English
 * words; an empty field is undefined.
 */
export const dayFromTyped = ({ day, month, year }: TypedDate): Day | undefined => {
  if (`${day}${month}${year}`.trim() === '') return undefined;
  const two = (text: string | number) => String(text).trim().padStart(2, '0');
  return `${yearOf(year.trim())}-${two(monthOf(month))}-${two(day)}` as Day;
};

/** The day, ready to be changed in a field. */
export const typedFromDay = (day: Day): TypedDate => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: String(Number(date)), month: String(Number(month)), year };
};
