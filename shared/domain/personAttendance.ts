import type { Day } from './dates.ts';
import { belongsOn, isPausedOn, type Person } from './people.ts';
import type { GroupId } from './ids.ts';
import type { MarkWord } from './register.ts';

/** What one session of a group comes to for one person. */
export const sessionOutcomesOf = [
  'here',
  'apologies',
  'did-not-come',
  'not-recorded',
  'away',
  'called-off',
] as const;
export type SessionOutcome = (typeof sessionOutcomesOf)[number];

/** A session of the group, and what its register says of the person. */
export interface SessionAndMark {
  day: Day;
  isOff: boolean;
  wasTaken: boolean;
  mark: MarkWord | null;
}

const outcomeOf = ({ isOff, wasTaken, mark }: SessionAndMark, isPaused: boolean): SessionOutcome => {
  if (isOff) return 'called-off';
  if (!wasTaken) return 'not-recorded';
  if (mark === 'here') return 'here';
  return isPaused ? 'away' : (mark ?? 'not-recorded');
};

/**
 * The sessions that concern a person, each with what it comes to for them: from the first that says something of them,
 * for as long as they belong to the group, and at least to the last that says something. The sessions come in order of
 * time, and so do the answers. Who comes during a pause was not away (DOMAIN 3, rule 9).
 */
export const attendanceOf = <One extends SessionAndMark>(
  person: Person,
  groupId: GroupId,
  sessions: readonly One[],
): (One & { outcome: SessionOutcome })[] => {
  const first = sessions.findIndex(({ mark }) => mark !== null);
  if (first < 0) return [];
  const last = sessions.findLastIndex(({ mark }) => mark !== null);
  let lastCameOn: Day | undefined;
  return sessions.flatMap((session, at) => {
    if (at < first || (at > last && !belongsOn(person, groupId, session.day))) return [];
    const outcome = outcomeOf(session, isPausedOn(person, session.day, lastCameOn));
    if (outcome === 'here') lastCameOn = session.day;
    return [{ ...session, outcome }];
  });
};

/**
 * How often somebody came, out of how many sessions held of which the register says something of them. Called off, not
 * recorded and away count for nobody; how many a taken register leaves blank is told apart (DOMAIN 4).
 */
export const countAttendance = (
  sessions: readonly { outcome: SessionOutcome; wasTaken: boolean }[],
): { came: number; held: number; notRecorded: number } => {
  const having = (...outcomes: SessionOutcome[]) =>
    sessions.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    came: having('here'),
    held: having('here', 'apologies', 'did-not-come'),
    notRecorded: sessions.filter(({ outcome, wasTaken }) => outcome === 'not-recorded' && wasTaken).length,
  };
};

/**
 * How many sessions in a row, up to the latest, somebody was expected at and did not come to without a word. Apologies
 * are a word; what counts for nobody neither counts nor breaks the row (DOMAIN 4 and 5).
 */
export const missedInARow = (outcomes: readonly SessionOutcome[]): number => {
  const told = outcomes.filter((each) => ['here', 'apologies', 'did-not-come'].includes(each));
  return told.length - 1 - told.findLastIndex((each) => each !== 'did-not-come');
};
