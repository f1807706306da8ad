import { command, query } from './call.ts';
import { Changed, Nothing } from './parts.ts';
import { SavedPaper } from './savedPaper.ts';
import { GroupId, OtherGroupId } from '#shared/domain/ids.ts';
import { OtherGroup, otherGroupShape } from '#shared/domain/otherGroups.ts';
import { prints } from '#shared/domain/paper.ts';
import { z } from '#shared/z.ts';

const Which = z.strictObject({ otherGroupId: OtherGroupId });

const Known = z.strictObject({
  otherGroup: OtherGroup,
  /** Half a year has gone by since somebody made sure of the details. */
  isToCheck: z.boolean(),
});

/** What is chosen for a sheet: of ours, and of the address book. */
const Chosen = z.strictObject({
  groupIds: z.array(GroupId).max(100),
  otherGroupIds: z.array(OtherGroupId).max(100),
});

/** One of them as it is printed. */
const Block = z.strictObject({
  name: z.string(),
  lines: z.array(z.string()),
  checked: z.string().optional(),
});

export const otherGroupCalls = {
  'otherGroups.list': query(Nothing, z.array(Known)),
  'otherGroups.get': query(Which, Known),
  'otherGroups.add': command(z.strictObject(otherGroupShape), Changed.extend({ otherGroupId: OtherGroupId })),
  'otherGroups.change': command(z.strictObject({ otherGroupId: OtherGroupId, ...otherGroupShape }), Changed),
  /** Somebody made sure today that the details are right. */
  'otherGroups.check': command(Which, Changed),
  'otherGroups.remove': command(Which, Changed),
  /** A sheet of the chosen ones: exactly what would be printed, and the same as words for a message. */
  'otherGroups.getSheet': query(
    Chosen,
    z.strictObject({
      title: z.string(),
      blocks: z.array(Block),
      foot: z.string().optional(),
      subject: z.string(),
      text: z.string(),
    }),
  ),
  'otherGroups.saveSheet': command(Chosen.extend({ print: z.enum(prints) }), SavedPaper),
  /** Opens the words of the sheet in the leader's mail program; to whom they go is written there. */
  'otherGroups.openMail': command(Chosen, z.strictObject({ isOpened: z.literal(true) })),
};
