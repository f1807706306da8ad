import type { Day } from './dates.ts';
import type { MarkWord } from './register.ts';

/** What came of a first visit that was arranged. Blank is never absent: a register that says nothing is asked again. */
export const firstVisitStandings = ['ahead', 'called-off', 'apologies', 'missed', 'not-recorded'] as const;
export type FirstVisitStanding = (typeof firstVisitStandings)[number];

/** A session to which somebody was asked to come: due on that day, or moved there or away from it. */
export interface ArrangedSession {
  day: Day;
  isOff: boolean;
  mark: MarkWord | null;
}

/**
 * Where a first visit stands today that was arranged for a day, and the day on which it is, or was. A session that was
 * moved takes its newcomers with it; one that was called off is nobody's fault, and another day is to be found.
 */
export const firstVisitNow = (
  arrangedOn: Day,
  sessions: readonly ArrangedSession[],
  today: Day,
): { on: Day; standing: FirstVisitStanding } => {
  const held = sessions.filter(({ isOff }) => !isOff);
  const session = held.find(({ day }) => day === arrangedOn) ?? held[0];
  if (!session) return { on: arrangedOn, standing: 'called-off' };
  const { day: on, mark } = session;
  if (mark === 'apologies') return { on, standing: 'apologies' };
  if (on >= today) return { on, standing: 'ahead' };
  return { on, standing: mark === 'did-not-come' ? 'missed' : 'not-recorded' };
};
