import { command } from './call.ts';
import { Erasure } from '#shared/domain/erasures.ts';
import { z } from '#shared/z.ts';

export const erasingCalls = {
  /**
   * Erases all about people, or the notes of stories, from everything that is kept: it cannot be undone. Answers when nothing
   * of it is in the folder any more, and how that went for the backups.
   */
  'erasing.erase': command(
    z.strictObject({
      erasures: z
        .array(Erasure.omit({ on: true }).extend({ what: Erasure.shape.what.exclude(['concern']) }))
        .min(1)
        .max(1000),
    }),
    z.strictObject({
      outcome: z.literal('erased'),
      backups: z.strictObject({
        /** Files of backups in which it could not be done. */
        left: z.array(z.string()),
        /** Not there: it is done there with the next backup that is made while it is. */
        secondPlace: z.enum(['none', 'done', 'not-there']),
      }),
    }),
  ),
};
