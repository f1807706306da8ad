import { command, query } from './call.ts';
import { GroupBrief } from './parts.ts';
import { SavedPaper } from './savedPaper.ts';
import { Day } from '#shared/domain/dates.ts';
import { PersonId } from '#shared/domain/ids.ts';
import { SessionId } from '#shared/domain/sessions.ts';
import { z } from '#shared/z.ts';

/** The most notes that are shown beside what is held. */
export const mostMentions = 50;

export const holdingCalls = {
  /** Everything held about one person, in words, as it stands in the file that they may be given. */
  'holding.get': query(
    z.strictObject({ personId: PersonId }),
    z.strictObject({
      name: z.string(),
      /** Since then nothing is held any more but what keeps the counts true. */
      erasedOn: Day.optional(),
      sections: z.array(
        z.strictObject({
          title: z.string(),
          lines: z.array(z.strictObject({ label: z.string().optional(), text: z.string() })),
        }),
      ),
      /** Copies that left, which nothing here can erase. */
      copies: z.array(z.strictObject({ to: z.string(), savedOn: Day })),
      /** Notes on registers in which their first name stands: they may be about them or about another of that name. */
      mentions: z.array(
        z.strictObject({ sessionId: SessionId, group: GroupBrief, day: Day, text: z.string() }),
      ),
    }),
  ),
  /** The same as a file for them: to read, or as data. */
  'holding.save': command(z.strictObject({ personId: PersonId, as: z.enum(['pdf', 'json']) }), SavedPaper),
};
