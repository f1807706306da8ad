import { command, query } from './call.ts';
import { Changed, Nothing, PlacesTaken, SessionBrief } from './parts.ts';
import { SavedFile } from './returns.ts';
import { Day, Time } from '#shared/domain/dates.ts';
import { GroupDetails } from '#shared/domain/groupDetails.ts';
import { Capacity, Group, GroupKind } from '#shared/domain/groups.ts';
import { GroupId } from '#shared/domain/ids.ts';
import { GroupName, Note, Place } from '#shared/domain/text.ts';
import { UsualTime, usualTimesAtOnce, usualTimeShape } from '#shared/domain/usualTimes.ts';
import {
  GroupWelcome,
  isKnownWelcome,
  mostWelcomes,
  WelcomeItemId,
  welcomeWhen,
  WelcomeWords,
} from '#shared/domain/welcome.ts';
import { z } from '#shared/z.ts';

/** Without a number it is a new usual time; without `fromOn` it begins with the others. It ends in one way at most. */
const AskedTime = z
  .strictObject({
    ...usualTimeShape,
    number: usualTimeShape.number.optional(),
    fromOn: Day.optional(),
  })
  .refine((time) => time.endsAt > time.startsAt, { path: ['endsAt'] })
  .refine(({ fromOn, untilOn }) => !fromOn || !untilOn || fromOn <= untilOn, { path: ['untilOn'] })
  .refine(({ untilOn, sessions }) => untilOn === undefined || sessions === undefined, {
    path: ['sessions'],
  });

const areNumberedOnce = (times: readonly { number?: number | undefined }[]): boolean => {
  const numbers = times.flatMap(({ number }) => number ?? []);
  return new Set(numbers).size === numbers.length;
};

export const AskedTimes = z.array(AskedTime).max(usualTimesAtOnce).refine(areNumberedOnce);

/** A usual time with its first session, and its last where it has one. */
const ToldTime = z.strictObject({ ...UsualTime.shape, firstOn: Day.optional(), lastOn: Day.optional() });
export type ToldTime = z.infer<typeof ToldTime>;

const ToldTimetable = z.strictObject({ fromOn: Day, times: z.array(ToldTime) });
export type ToldTimetable = z.infer<typeof ToldTimetable>;

const GroupWithNext = z.strictObject({
  group: Group,
  /** The usual times that hold today, if there are any, and those that will. */
  usual: z.array(ToldTimetable),
  regulars: z.int(),
  nextSession: SessionBrief.optional(),
});

const groupShape = {
  name: GroupName,
  kind: GroupKind,
  place: Place.optional(),
  /** How many people it has room for. */
  capacity: Capacity.optional(),
  /** Whether heads are counted on the way; as the kind suggests when left out. */
  countsHeads: z.boolean().optional(),
  /** What stands on the form by which somebody is introduced to it. */
  offers: Note.optional(),
  cannotOffer: Note.optional(),
};

export const groupCalls = {
  'groups.list': query(Nothing, z.array(GroupWithNext)),
  'groups.get': query(z.strictObject({ groupId: GroupId }), GroupWithNext.extend({ places: PlacesTaken })),
  /** What these usual times would bring from a day on (today when left out): their next dates, without any record. */
  'groups.tryTimes': query(
    z.strictObject({ times: AskedTimes, fromOn: Day.optional() }),
    z.strictObject({
      usual: ToldTimetable,
      next: z.array(z.strictObject({ day: Day, startsAt: Time, endsAt: Time })),
    }),
  ),
  'groups.add': command(
    z.strictObject({
      ...groupShape,
      times: AskedTimes.optional(),
      /** The first day of its usual times; today when left out. */
      fromOn: Day.optional(),
    }),
    Changed.extend({ groupId: GroupId }),
  ),
  /** The sessions of one group, or of all, for the calendars of those who come. It holds no person's name. */
  'groups.saveCalendar': command(
    z.strictObject({ groupId: GroupId.optional() }),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('not-now') }),
      z.strictObject({ outcome: z.literal('saved'), fileName: z.string(), file: SavedFile }),
    ]),
  ),
  /**
   * Says name, kind and place anew. `times` take over from `fromOn` (today when left out) and leave the past alone;
   * none at all means that the group meets by arrangement.
   */
  'groups.change': command(
    z.strictObject({
      groupId: GroupId,
      ...groupShape,
      times: AskedTimes.optional(),
      fromOn: Day.optional(),
    }),
    Changed,
  ),
  /** What posters and directories say of the group; all of it anew. */
  'groups.setDetails': command(z.strictObject({ groupId: GroupId, ...GroupDetails.shape }), Changed),
  /** How the group welcomes people; all of it anew. What is left out is as usual; a new thing to do has no id yet. */
  'groups.setWelcome': command(
    z.strictObject({
      groupId: GroupId,
      ...GroupWelcome.shape,
      checklist: z
        .array(
          z
            .strictObject({
              itemId: WelcomeItemId.optional(),
              words: WelcomeWords.optional(),
              ...welcomeWhen,
            })
            .refine(
              ({ itemId, words }) =>
                (itemId !== undefined && isKnownWelcome(itemId)) === (words === undefined),
              { path: ['words'] },
            ),
        )
        .max(mostWelcomes)
        .optional(),
    }),
    Changed,
  ),
};
