import { Day, Instant } from './dates.ts';
import { Known, ToldCount } from './disclosure/cells.ts';
import { PeopleTold } from './disclosure/tellPeople.ts';
import { SummaryId } from './ids.ts';
import { Name, Place } from './text.ts';
import { AnswersTold, FigureTold } from './wellbeingFigures.ts';
import { z } from '#shared/z.ts';

/** Where referrals came from: the organisation of a link worker, or how somebody came without one. */
export const OriginTold = z.strictObject({
  way: z.enum(['organisation', 'link-worker', 'self', 'signpost', 'formal']),
  organisation: Place.optional(),
  told: ToldCount,
});
export type OriginTold = z.infer<typeof OriginTold>;

/** One group, or one month. */
export const PartTold = z.strictObject({
  group: z.string().max(200).optional(),
  /** The first of its days that the summary is about. */
  monthOf: Day.optional(),
  sessions: z.int(),
  visits: ToldCount,
});
export type PartTold = z.infer<typeof PartTold>;

/** Everything that leaves in a funder summary: numbers, and nobody. */
export const SummaryContent = z.strictObject({
  organisation: Place.optional(),
  /** By name. */
  groups: z.array(z.string().max(200)).max(1000),
  fromOn: Day,
  toOn: Day,
  /** Sessions at which somebody was marked here, and how long they were together. */
  sessions: z.int(),
  minutes: z.int(),
  people: ToldCount,
  /** First visits to a group. */
  newcomers: ToldCount,
  visits: ToldCount,
  by: z.enum(['group', 'month']),
  /** Empty when there is one alone. */
  parts: z.array(PartTold).max(1000),
  referrals: ToldCount,
  origins: z.array(OriginTold).max(2000),
  /** How things are, before and after. Left out where nobody is asked, and in summaries from before it could be. */
  wellbeing: z.array(FigureTold).max(20).optional(),
  leaderName: Name.optional(),
});
export type SummaryContent = z.infer<typeof SummaryContent>;

/** What summaries have told so far, measure by measure. */
export const SummaryKnown = z.strictObject({
  people: z.array(PeopleTold).max(20_000),
  newcomers: Known,
  visits: Known,
  referrals: Known,
  wellbeing: z.array(AnswersTold).max(20_000).optional(),
});
export type SummaryKnown = z.infer<typeof SummaryKnown>;

export const summaryForms = ['pdf', 'csv'] as const;

/** A summary that was saved: as it left, and what it told that no earlier one had told. */
export const GivenSummary = z.strictObject({
  id: SummaryId,
  savedAt: Instant,
  savedOn: Day,
  how: z.enum(summaryForms),
  fileName: z.string().max(400),
  /** SHA-256 of the bytes of the file, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  content: SummaryContent,
  told: SummaryKnown,
});
export type GivenSummary = z.infer<typeof GivenSummary>;

export const nothingTold: SummaryKnown = {
  people: [],
  newcomers: { cells: [], ties: [] },
  visits: { cells: [], ties: [] },
  referrals: { cells: [], ties: [] },
};

/** All that was told, by all summaries together. */
export const toldTogether = (all: readonly SummaryKnown[]): SummaryKnown => ({
  people: all.flatMap(({ people }) => people),
  newcomers: joined(all.map(({ newcomers }) => newcomers)),
  visits: joined(all.map(({ visits }) => visits)),
  referrals: joined(all.map(({ referrals }) => referrals)),
  wellbeing: all.flatMap(({ wellbeing = [] }) => wellbeing),
});

const joined = (all: readonly Known[]): Known => ({
  cells: all.flatMap(({ cells }) => cells),
  ties: all.flatMap(({ ties }) => ties),
});
