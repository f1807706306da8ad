import { command, query } from './call.ts';
import { Changed } from './parts.ts';
import { SavedFile } from './returns.ts';
import { SavedPaper } from './savedPaper.ts';
import { listingFields, listingGaps, listingRefusals } from '#shared/domain/directory.ts';
import { Day } from '#shared/domain/dates.ts';
import { GroupDetails } from '#shared/domain/groupDetails.ts';
import { GroupKind } from '#shared/domain/groups.ts';
import { GroupId } from '#shared/domain/ids.ts';
import { prints } from '#shared/domain/paper.ts';
import { GroupName, Note, Place } from '#shared/domain/text.ts';
import { AskedTimes } from './groups.ts';
import { z } from '#shared/z.ts';

const OfGroup = z.strictObject({ groupId: GroupId });

/** What a listing says of a group. */
const Said = z.strictObject({
  name: GroupName.optional(),
  kind: GroupKind.optional(),
  offers: Note.optional(),
  place: Place.optional(),
  ...GroupDetails.omit({ checkedOn: true }).shape,
  times: AskedTimes.optional(),
});

export const directoryCalls = {
  /** What directories and link workers would be told of the group, and what a listing has no field for. */
  'directory.get': query(
    OfGroup,
    z.strictObject({
      gaps: z.array(z.enum(listingGaps)),
      /** What we offer, as a text for an e-mail. */
      subject: z.string(),
      text: z.string(),
    }),
  ),
  /** Saves the group as a listing in Open Referral UK 3.0. Nobody who comes is in it. */
  'directory.save': command(
    OfGroup,
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('not-now') }),
      z.strictObject({ outcome: z.literal('saved'), fileName: z.string(), file: SavedFile }),
    ]),
  ),
  /** Saves "What we offer" as a PDF of one page. */
  'directory.saveSheet': command(OfGroup.extend({ print: z.enum(prints) }), SavedPaper),
  /** Opens "What we offer" as an e-mail in the mail program. */
  'directory.openMail': command(OfGroup, z.strictObject({ isOpened: z.boolean() })),
  /** What a listing says that a directory gave out, for checking. Nothing is kept of it. */
  'directory.read': query(
    z.strictObject({ bytes: z.base64().max(1_000_000) }),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('refused'), why: z.enum(listingRefusals) }),
      z.strictObject({
        outcome: z.literal('read'),
        listings: z.array(
          z.strictObject({
            ...Said.shape,
            name: z.string(),
            /** What stands there and cannot be taken. */
            leftOut: z.array(z.enum(listingFields)),
          }),
        ),
      }),
    ]),
  ),
  /** Takes what was chosen of a listing into a group, as one change. What is left out stays as it is. */
  'directory.fillIn': command(
    z.strictObject({ groupId: GroupId, ...Said.shape, fromOn: Day.optional() }),
    Changed,
  ),
};
