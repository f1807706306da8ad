import type { Day } from './dates.ts';
import type { PersonId } from './ids.ts';
import { type Mark, splitMarkKey } from './register.ts';
import { dayOfSlot, type Session, type Slot } from './sessions.ts';

/** What one year of a group's registers comes to: sessions that met, and for each person who came, how often and when. */
export interface RegisterSummary {
  /** Sessions at which somebody was marked here. */
  met: number;
  /** Days for which a session has a record, cancelled ones included. */
  recordedOn: Day[];
  /** Per person: visits, first and last day. */
  came: Record<string, [visits: number, firstOn: Day, lastOn: Day]>;
}

/** Sums up the registers of a year. A cancelled session counts for nobody (DOMAIN 4). */
export const summariseRegister = (
  sessions: ReadonlyMap<string, Session>,
  marks: Iterable<[key: string, mark: Mark]>,
): RegisterSummary => {
  // A map, because a person's id could be any text for all a damaged file can tell, `__proto__` too.
  const came = new Map<string, [visits: number, firstOn: Day, lastOn: Day]>();
  const met = new Set<Slot>();
  for (const [key, { mark }] of marks) {
    if (mark !== 'here') continue;
    const { slot, personId } = splitMarkKey(key);
    const session = sessions.get(slot);
    if (session?.cancelledBecause !== undefined) continue;
    const day = session?.day ?? dayOfSlot(slot);
    met.add(slot);
    const so = came.get(personId);
    came.set(
      personId,
      so ? [so[0] + 1, day < so[1] ? day : so[1], day > so[2] ? day : so[2]] : [1, day, day],
    );
  }
  return {
    met: met.size,
    recordedOn: [...new Set([...sessions.values()].map(({ day }) => day))],
    came: Object.fromEntries(came),
  };
};

/** Several years of one group put together for one person; undefined when they never came. */
export const visitsOf = (
  summaries: Iterable<RegisterSummary>,
  personId: PersonId,
): { visits: number; firstOn: Day; lastOn: Day } | undefined => {
  let all: { visits: number; firstOn: Day; lastOn: Day } | undefined;
  for (const { came } of summaries) {
    const one = Object.hasOwn(came, personId) ? came[personId] : undefined;
    if (!one) continue;
    const [visits, firstOn, lastOn] = one;
    all = all
      ? {
          visits: all.visits + visits,
          firstOn: firstOn < all.firstOn ? firstOn : all.firstOn,
          lastOn: lastOn > all.lastOn ? lastOn : all.lastOn,
        }
      : { visits, firstOn, lastOn };
  }
  return all;
};
