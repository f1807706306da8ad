import { command, query } from './call.ts';
import { PersonBrief } from './parts.ts';
import { SavedPaper } from './savedPaper.ts';
import { Day } from '#shared/domain/dates.ts';
import { StandingAnswer } from '#shared/domain/consents.ts';
import { GroupId } from '#shared/domain/ids.ts';
import { labelSheetIds } from '#shared/domain/labels.ts';
import { posterSizes, prints } from '#shared/domain/paper.ts';
import { z } from '#shared/z.ts';

const OfGroup = z.strictObject({ groupId: GroupId });

const Print = { print: z.enum(prints) };

/** A calendar on paper goes to the end of the next year at most. */
const isShort = ({ fromOn, toOn }: { fromOn: string; toOn: string }): boolean =>
  fromOn <= toOn && Number(toOn.slice(0, 4)) - Number(fromOn.slice(0, 4)) <= 1;

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
    .refine(isShort, { path: ['toOn'] }),
  /** Badges for those expected next time; `used` labels of the first sheet are gone. */
  z.strictObject({
    kind: z.literal('badges'),
    ...OfGroup.shape,
    ...Print,
    sheet: z.enum(labelSheetIds),
    used: z.int().min(0).max(99),
  }),
  /** A sheet to sign: for those expected next time, or all lines, for any day. */
  z.strictObject({ kind: z.literal('sign-in'), ...OfGroup.shape, ...Print, hasNames: z.boolean() }),
  z.strictObject({ kind: z.literal('telephones'), ...OfGroup.shape, ...Print }),
  z.strictObject({ kind: z.literal('telephone-tree'), ...OfGroup.shape, ...Print }),
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

/** What stands on a paper, word for word. */
export const ToldPaper = z.strictObject({ title: z.string(), blocks: z.array(Block) });

/** Who is not on a list, and why. For the leader alone. */
const Off = z.array(
  z.strictObject({
    person: PersonBrief,
    because: z.enum([...StandingAnswer.exclude(['given']).options, 'no-way']),
  }),
);

export const paperCalls = {
  /** Whom of a group one may write to or ring with news: exactly what its lists hold, and who is on none. */
  'papers.contacts': query(
    OfGroup,
    z.strictObject({
      mailing: z.strictObject({ addresses: z.array(z.string()), off: Off }),
      telephones: z.strictObject({
        rows: z.array(z.strictObject({ name: z.string(), telephone: z.string() })),
        off: Off,
      }),
      tree: z.strictObject({ off: Off }),
    }),
  ),
  /** Opens an empty e-mail with those who agreed in Bcc. */
  'papers.openMail': command(OfGroup, z.strictObject({ isOpened: z.literal(true) })),
  /** What stands on a paper, word for word; of a poster also how many pages it takes, since a notice board wants one. */
  'papers.get': query(Asked, ToldPaper.extend({ pages: z.int().optional() })),
  /** Saves it as a PDF. Changes nothing that is kept. */
  'papers.save': command(Asked, SavedPaper),
};
