import type { Size } from '../sizes.ts';
import { meetingDay, sessionsAYear, weekdayOfGroup, yearBegan } from './calendar.ts';
import { belongingIn } from './people.ts';
import type { Instant, Time } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { Mark, MarkWord } from '#shared/domain/register.ts';
import type { Session, Slot } from '#shared/domain/sessions.ts';
import { groupId } from '#tests/support/builders.ts';

const startsAt = '10:30' as Time;
const endsAt = '12:30' as Time;
const place = 'Larkfield village hall';

export function groupsOf(size: Size): Group[] {
  return Array.from({ length: size.groups }, (_, group) => ({
    id: groupId(group),
    name: `Knit & Natter ${group + 1}`,
    kind: 'crafts',
    place,
    usualTimes: [
      { fromOn: yearBegan(group, size.knownYears - 1), weekday: weekdayOfGroup(group), startsAt, endsAt },
    ],
  }));
}

export interface PastRegister {
  slot: Slot;
  session: Session;
  /** By the person's number. */
  marks: [person: number, mark: Mark][];
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function wordFor(roll: number): MarkWord {
  if (roll === 0) return 'did-not-come';
  return roll < 4 ? 'apologies' : 'here';
}

/** The register of the session so many weeks ago: of the 30 who belonged, 25 have a mark. */
export function registerOf(size: Size, group: number, weeksAgo: number): PastRegister {
  const day = meetingDay(group, weeksAgo);
  const yearsAgo = Math.floor((weeksAgo - 1) / sessionsAYear);
  const marks: PastRegister['marks'] = [];
  for (const person of belongingIn(size, group, yearsAgo)) {
    const roll = person + weeksAgo;
    if (roll % 6 === 5) continue;
    const at = `${day}T10:${twoDigits(30 + (roll % 25))}:${twoDigits((person * 7) % 60)}.120Z` as Instant;
    marks.push([person, { mark: wordFor(roll % 25), at }]);
  }
  const headcount = { visitors: weeksAgo % 3, children: 0, supporters: weeksAgo % 2 };
  return { slot: String(day) as Slot, session: { day, startsAt, endsAt, place, headcount }, marks };
}
