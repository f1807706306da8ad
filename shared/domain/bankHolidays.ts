import { addMonths, type Day } from './dates.ts';

/**
 * The bank holidays of England and Wales as published on https://www.gov.uk/bank-holidays (Open Government Licence
 * v3.0), substitute days in place of those that fall on a weekend. To go on: add the next years, and `knownUntil`.
 */
const published = [
  ['2024', '01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  ['2025', '01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  ['2026', '01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  ['2027', '01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  ['2028', '01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
] as const;

export const bankHolidays: ReadonlySet<Day> = new Set(
  published.flatMap(([year, ...days]) => days.map((day) => `${year}-${day}` as Day)),
);

/** After this day no bank holiday is known, and each weekday counts as a working day. */
export const bankHolidaysKnownUntil = '2028-12-31' as Day;

const warnedMonthsBefore = 3;

/** Whether it is time to say that the list of bank holidays comes to its end, or has come to it. */
export const areBankHolidaysRunningOut = (today: Day): boolean =>
  today >= addMonths(bankHolidaysKnownUntil, -warnedMonthsBefore);
