import { command } from './call.ts';
import { SavedFile } from './returns.ts';
import { z } from '#shared/z.ts';

export const takeAwayCalls = {
  /** Saves everything as readable JSON, which nothing protects: the leader has said that they know. */
  'takeAway.save': command(
    z.strictObject({ isUnderstood: z.literal(true) }),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('not-now') }),
      z.strictObject({ outcome: z.literal('stopped') }),
      z.strictObject({ outcome: z.literal('saved'), fileName: z.string(), file: SavedFile }),
    ]),
  ),
};
