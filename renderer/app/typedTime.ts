import type { Time } from '#shared/domain/dates.ts';

const shapes = /^(\d{1,2})(?:[:.\s]?(\d{2}))?\s*(am|pm)?$/;

/**
 * A time as people write it (`10:30`, `10.30`, `1030`, `2pm`, `2.15 pm`, `9`), for a call: `HH:MM`, or the text itself,
 * which the schema refuses; an empty field is undefined.
 */
export const timeFromTyped = (text: string): Time | undefined => {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/([ap])\.m\.?$/, '$1m');
  if (typed === '') return undefined;
  const [, hourText, minutes = '00', half] = shapes.exec(typed) ?? [];
  if (hourText === undefined) return text as Time;
  const hour = Number(hourText);
  if (half !== undefined && (hour < 1 || hour > 12)) return text as Time;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'am' ? 0 : 12);
  return `${String(hours).padStart(2, '0')}:${minutes}` as Time;
};
