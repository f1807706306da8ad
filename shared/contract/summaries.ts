import { command, query } from './call.ts';
import { SavedPaper } from './savedPaper.ts';
import { Day, Instant } from '#shared/domain/dates.ts';
import { ToldCount } from '#shared/domain/disclosure/cells.ts';
import { summaryForms } from '#shared/domain/funderSummary.ts';
import { GroupId, SummaryId } from '#shared/domain/ids.ts';
import { prints } from '#shared/domain/paper.ts';
import { whyHeldBack } from '#shared/domain/summarise.ts';
import { z } from '#shared/z.ts';

const Asked = z.strictObject({ of: z.union([GroupId, z.literal('all')]), fromOn: Day, toOn: Day });

/** A summary as it leaves, in the words of the file. */
const Paper = z.strictObject({
  title: z.string(),
  about: z.string(),
  sentences: z.array(z.string()),
  tables: z.array(
    z.strictObject({
      heading: z.string(),
      columns: z.array(z.string()),
      rows: z.array(z.strictObject({ cells: z.array(z.string()), told: ToldCount.optional() })),
      notes: z.array(z.string()).optional(),
    }),
  ),
  note: z.string().optional(),
  foot: z.string(),
});

const Given = z.strictObject({
  summaryId: SummaryId,
  savedOn: Day,
  savedAt: Instant,
  fromOn: Day,
  toOn: Day,
  groups: z.array(z.string()),
  how: z.enum(summaryForms),
});

export const summaryCalls = {
  /** Exactly what would leave, and why some of it is held back: `earlier` where summaries that were given out forbid it. */
  'summaries.preview': query(
    Asked,
    z.strictObject({
      paper: Paper,
      sha256: z.string(),
      heldBack: z.array(z.enum(whyHeldBack)),
      /** The latest first. */
      given: z.array(Given),
    }),
  ),
  /** Saves what was looked at; `conflict` when it has changed since. */
  'summaries.save': command(
    Asked.extend({
      how: z.enum(summaryForms),
      print: z.enum(prints),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
    SavedPaper,
  ),
  /** A summary as it left. */
  'summaries.get': query(
    z.strictObject({ summaryId: SummaryId }),
    z.strictObject({ paper: Paper, given: Given }),
  ),
};
