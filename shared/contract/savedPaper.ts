import { SavedFile } from './returns.ts';
import { z } from '#shared/z.ts';

/** What comes of saving a paper as a PDF. */
export const SavedPaper = z.discriminatedUnion('outcome', [
  /** The leader changed their mind. */
  z.strictObject({ outcome: z.literal('not-now') }),
  z.strictObject({
    outcome: z.literal('saved'),
    fileName: z.string(),
    file: SavedFile,
    /** Texts with letters that the PDF cannot show. */
    cannotShow: z.array(z.string()),
  }),
]);
export type SavedPaper = z.infer<typeof SavedPaper>;
