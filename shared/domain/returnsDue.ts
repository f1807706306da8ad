import { addDays, addMonths, type Day } from './dates.ts';
import { ReturnWay } from './returns.ts';
import { z } from '#shared/z.ts';

/** How often a link worker wants to hear, as was agreed with them; `none`: only when something happens. */
export const returnRhythms = ['month', 'quarter', 'none'] as const;
export const ReturnRhythm = z.enum(returnRhythms);
export type ReturnRhythm = z.infer<typeof ReturnRhythm>;

/** What was agreed with a link worker about returns. */
export const ReturnsAgreed = z.strictObject({
  every: ReturnRhythm,
  how: ReturnWay,
  /** Codes of SNOMED CT stand beside the words. */
  hasCodes: z.boolean(),
});
export type ReturnsAgreed = z.infer<typeof ReturnsAgreed>;

const monthsOf: Readonly<Record<Exclude<ReturnRhythm, 'none'>, number>> = { month: 1, quarter: 3 };

/** The last day of the calendar month, or quarter, that was the last to be over; undefined where none is waited for. */
export const lastDayOver = (every: ReturnRhythm, today: Day): Day | undefined => {
  if (every === 'none') return undefined;
  const thisMonth = `${today.slice(0, 7)}-01` as Day;
  const since = (Number(today.slice(5, 7)) - 1) % monthsOf[every];
  return addDays(addMonths(thisMonth, -since), -1);
};
