import type { Day } from './dates.ts';
import type { DateChange } from './directory.ts';
import type { Group } from './groups.ts';
import { isAdded, type SessionOfGroup } from './sessions.ts';

const changesIn = (group: Pick<Group, 'place'>, session: SessionOfGroup): DateChange[] => {
  const { slot, day, startsAt, endsAt, place, movedFrom, cancelledBecause } = session;
  const elsewhere = place !== undefined && place !== group.place ? place : undefined;
  // Whoever knows of the day to which it was moved, and whoever does not, stands before a locked door.
  if (cancelledBecause !== undefined)
    return [day, ...(movedFrom ? [movedFrom.day] : [])].map((off) => ({ kind: 'off', day: off }));
  const when = { toOn: day, startsAt, endsAt, ...(elsewhere !== undefined && { place: elsewhere }) };
  if (isAdded(slot)) return [{ kind: 'added', day, ...when }];
  const isMoved =
    movedFrom && (movedFrom.day !== day || movedFrom.startsAt !== startsAt || movedFrom.endsAt !== endsAt);
  if (isMoved) return [{ kind: 'moved', day: movedFrom.day, ...when }];
  return elsewhere === undefined ? [] : [{ kind: 'elsewhere', day, place: elsewhere }];
};

const daysOf = (change: DateChange): Day[] => [change.day, ...('toOn' in change ? [change.toOn] : [])];

/**
 * On which days it is otherwise than the usual times say, from today on, in order and each once: days left out, and
 * sessions called off, moved, added or held elsewhere. Never why.
 */
export const dateChanges = (of: {
  group: Pick<Group, 'place'>;
  leftOut: readonly Day[];
  sessions: readonly SessionOfGroup[];
  today: Day;
}): DateChange[] => {
  const { group, leftOut, sessions, today } = of;
  const changes = new Map<string, DateChange>();
  for (const each of [
    ...leftOut.map((day): DateChange => ({ kind: 'off', day })),
    ...sessions.flatMap((session) => changesIn(group, session)),
  ])
    if (daysOf(each).some((day) => day >= today)) changes.set(JSON.stringify(each), each);
  return [...changes.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
};
