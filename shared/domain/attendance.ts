import { addMonths, type Day } from './dates.ts';
import type { PersonId } from './ids.ts';
import { z } from '#shared/z.ts';

/** A newcomer is a person in their first three visits (DOMAIN 2). */
export const newcomerVisits = 3;

/** Who is gone after so many sessions without a word is no longer counted among those who still come (DOMAIN 5). */
const sessionsLately = 3;

/** Ten years: what came before hardly tells how a group is doing now. */
export const longestDays = 3660;

/** A session of one group, and who was marked here at it. */
export interface SessionAndHere {
  day: Day;
  cancelledBecause?: string | undefined;
  here: readonly PersonId[];
}

export const sessionOutcomes = ['met', 'called-off', 'not-taken'] as const;

/** What one session comes to. One that was called off, or whose register was not taken, counts for nobody (DOMAIN 4). */
export interface CountedSession {
  day: Day;
  outcome: (typeof sessionOutcomes)[number];
  because?: string;
  here: readonly PersonId[];
  regulars: number;
  newcomers: number;
  /** Of the newcomers those who came for the very first time. */
  newFaces: readonly PersonId[];
}

/**
 * Counts the sessions of one group, in order of time. A newcomer is in their first three visits to it and not, or not
 * yet, a regular; everybody else who came is counted with the regulars.
 * `visitsBefore` says how often somebody had come before the first of the sessions.
 */
export const countSessions = (of: {
  sessions: readonly SessionAndHere[];
  visitsBefore: (personId: PersonId) => number;
  isRegular: (personId: PersonId, day: Day) => boolean;
}): CountedSession[] => {
  const visits = new Map<PersonId, number>();
  return of.sessions.map(({ day, cancelledBecause, here }) => {
    const isOff = cancelledBecause !== undefined;
    if (isOff || here.length === 0) {
      const outcome = isOff ? 'called-off' : 'not-taken';
      const because = isOff && { because: cancelledBecause };
      return { day, outcome, ...because, here: [], regulars: 0, newcomers: 0, newFaces: [] };
    }
    for (const each of here) visits.set(each, (visits.get(each) ?? of.visitsBefore(each)) + 1);
    const isNew = (each: PersonId) => (visits.get(each) ?? 0) <= newcomerVisits && !of.isRegular(each, day);
    const newcomers = here.filter(isNew);
    return {
      day,
      outcome: 'met',
      here,
      regulars: here.length - newcomers.length,
      newcomers: newcomers.length,
      newFaces: newcomers.filter((each) => visits.get(each) === 1),
    };
  });
};

const met = (sessions: readonly CountedSession[]): CountedSession[] =>
  sessions.filter(({ outcome }) => outcome === 'met');

/** How many come to a usual session: the middle one of all that met, so that one full hall or one snow day moves nothing. */
export const usualNumber = (sessions: readonly CountedSession[]): number | undefined => {
  const numbers = met(sessions)
    .map(({ here }) => here.length)
    .sort((one, other) => one - other);
  const upper = numbers[Math.floor(numbers.length / 2)];
  const lower = numbers[Math.floor((numbers.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : Math.round((lower + upper) / 2);
};

/** Everybody who came for the first time at one of the sessions, and who of them came to one of the last three that met. */
export const newFacesOf = (
  sessions: readonly CountedSession[],
): { newFaces: ReadonlySet<PersonId>; stillCome: ReadonlySet<PersonId> } => {
  const newFaces = new Set(sessions.flatMap((session) => session.newFaces));
  const lately = new Set(
    met(sessions)
      .slice(-sessionsLately)
      .flatMap(({ here }) => here),
  );
  return { newFaces, stillCome: new Set([...newFaces].filter((each) => lately.has(each))) };
};

export const Tally = z.strictObject({
  /** Sessions that met; those that were called off; those whose register nobody took. */
  met: z.int(),
  calledOff: z.int(),
  notTaken: z.int(),
  /** How often somebody came: two visits of one person are two. */
  regulars: z.int(),
  newcomers: z.int(),
});
export type Tally = z.infer<typeof Tally>;

export const tally = (sessions: readonly CountedSession[]): Tally => {
  const having = (outcome: CountedSession['outcome']) =>
    sessions.filter((session) => session.outcome === outcome).length;
  const sum = (of: 'regulars' | 'newcomers') => sessions.reduce((total, session) => total + session[of], 0);
  return {
    met: having('met'),
    calledOff: having('called-off'),
    notTaken: having('not-taken'),
    regulars: sum('regulars'),
    newcomers: sum('newcomers'),
  };
};

export const chartSteps = ['session', 'month', 'year'] as const;
export type ChartStep = (typeof chartSteps)[number];

/** More bars than these nobody reads, and no page holds. */
const mostSessions = 12;
const mostMonths = 13;

const startOf: Readonly<Record<Exclude<ChartStep, 'session'>, (day: Day) => Day>> = {
  month: (day) => `${day.slice(0, 7)}-01` as Day,
  year: (day) => `${day.slice(0, 4)}-01-01` as Day,
};

/** The first days of all months, or years, that the days touch. */
const stepsBetween = (step: 'month' | 'year', fromOn: Day, toOn: Day): Day[] => {
  const starts: Day[] = [];
  for (let on = startOf[step](fromOn); on <= toOn; on = addMonths(on, step === 'month' ? 1 : 12))
    starts.push(on);
  return starts;
};

/** Whether a chart of those days has a bar for each session, each month or each year. */
export const chartStep = (of: { fromOn: Day; toOn: Day; sessions: number; groups: number }): ChartStep => {
  if (of.groups === 1 && of.sessions <= mostSessions) return 'session';
  return stepsBetween('month', of.fromOn, of.toOn).length <= mostMonths ? 'month' : 'year';
};

export interface TalliedStep extends Tally {
  /** The day of the session, or the first of the month or year. */
  on: Day;
  /** Why the session was called off. */
  because?: string;
}

/** The sessions put together by that step. A month or year without any is there, and empty. */
export const tallySteps = (
  sessions: readonly CountedSession[],
  of: { step: ChartStep; fromOn: Day; toOn: Day },
): TalliedStep[] => {
  const { step } = of;
  if (step === 'session') {
    return sessions.map((session) => ({
      on: session.day,
      ...tally([session]),
      ...(session.because !== undefined && { because: session.because }),
    }));
  }
  const byStart = Map.groupBy(sessions, ({ day }) => startOf[step](day));
  return stepsBetween(step, of.fromOn, of.toOn).map((on) => ({ on, ...tally(byStart.get(on) ?? []) }));
};
