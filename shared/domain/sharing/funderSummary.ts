import type { Day } from '../dates.ts';
import type { GivenSummary, SummaryContent } from '../funderSummary.ts';
import { summarise, type SummaryAsked } from '../summarise.ts';
import { approve, type Approved } from './approved.ts';

/** A summary that may leave; only `shareFunderSummary` makes one. */
export type ShareableSummary = Approved<'funder-summary', SummaryContent>;

/** A summary of what `summarise` decides may be told: numbers, and nobody. It may be handed to anyone. */
export const shareFunderSummary = (
  asked: SummaryAsked & { today: Day },
): Omit<ReturnType<typeof summarise>, 'content'> & { content: ShareableSummary } => {
  const { content, ...kept } = summarise(asked);
  return { ...kept, content: mayLeave(content, asked.today) };
};

/** A summary that has left, as it left: what it told is told. */
export const approveAgain = ({
  content,
  savedOn,
}: Pick<GivenSummary, 'content' | 'savedOn'>): ShareableSummary => mayLeave(content, savedOn);

const mayLeave = (content: SummaryContent, madeOn: Day): ShareableSummary =>
  approve('funder-summary', content, { to: 'anyone', madeOn, under: [] });
