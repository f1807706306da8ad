import { command, query } from './call.ts';
import { SavedPaper } from './savedPaper.ts';
import { Day, daysBetween } from '#shared/domain/dates.ts';
import { GroupId } from '#shared/domain/ids.ts';
import { posterSizes, prints } from '#shared/domain/paper.ts';
import { z } from '#shared/z.ts';

const Print = { print: z.enum(prints) };

/** As many days as a calendar on paper holds: a year, and a bit. */
const mostDays = 400;

/** Which paper, and how it is to be. Every kind is made of a value that may leave (`shared/domain/sharing`). */
const Asked = z.discriminatedUnion('kind', [
  /** `hasCode`: a QR code of the group's web page, if one is known. */
  z.strictObject({
    kind: z.literal('poster'),
    groupId: GroupId,
    ...Print,
    size: z.enum(posterSizes),
    hasCode: z.boolean(),
  }),
  /** When one group meets, or all of ours. */
  z
    .strictObject({
      kind: z.literal('dates'),
      groupId: GroupId.optional(),
      ...Print,
      fromOn: Day,
      toOn: Day,
    })
    .refine(({ fromOn, toOn }) => fromOn <= toOn && daysBetween(fromOn, toOn) <= mostDays, {
      path: ['toOn'],
    }),
]);
export type PaperAsked = z.infer<typeof Asked>;

const heading = z.string().optional();

const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lines'), heading, lines: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('table'),
    heading,
    says: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
]);
export type ToldBlock = z.infer<typeof Block>;

export const paperCalls = {
  /** What stands on a paper, word for word. */
  'papers.get': query(Asked, z.strictObject({ title: z.string(), blocks: z.array(Block) })),
  /** Saves it as a PDF. Changes nothing that is kept. */
  'papers.save': command(Asked, SavedPaper),
};
