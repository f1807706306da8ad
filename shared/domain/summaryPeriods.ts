import { addDays, addMonths, type Day } from './dates.ts';

/** The days a funder most often asks about, all of them over. */
export const summaryPeriodNames = ['month', 'quarter', 'year'] as const;
export type SummaryPeriodName = (typeof summaryPeriodNames)[number];

/** The last whole month, the last whole quarter of a year, the last whole financial year from April to March. */
export const summaryPeriod = (name: SummaryPeriodName, today: Day): { fromOn: Day; toOn: Day } => {
  const long = { month: 1, quarter: 3, year: 12 }[name];
  const [year = 0, month = 1] = today.split('-').map(Number);
  // Years begin in April, and so does a quarter.
  const sinceApril = (month + 8) % 12;
  const first = addMonths(`${year}-${String(month).padStart(2, '0')}-01` as Day, -(sinceApril % long));
  return { fromOn: addMonths(first, -long), toOn: addDays(first, -1) };
};
