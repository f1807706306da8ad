import fc from 'fast-check';
import { aGroup, day, groupId, personId } from './builders.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import { toldTogether } from '#shared/domain/funderSummary.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { summarise, type SummaryAsked, type SummaryMatter } from '#shared/domain/summarise.ts';

const january = day('2026-01-01');
const weeks = 26;

const stretches = [
  ...[0, 1, 2, 3, 4, 5].map((month) => [month, month] as const),
  ...([
    [0, 2],
    [3, 5],
    [0, 5],
    [0, 1],
    [1, 3],
  ] as const),
];
const monthDay = (month: number): Day => day(`2026-0${month + 1}-01`);

/** Groups by number, months from one to another, and by how many days somebody chose others. */
interface Chosen {
  groups: readonly number[];
  months: readonly [number, number];
  shift: number;
}

/** Months one after the other, and then all of them together: what a leader does most. */
const monthsThenAll: fc.Arbitrary<Chosen[]> = fc
  .record({
    groups: fc.constantFrom([0], [0, 1, 2]),
    first: fc.nat(3),
    months: fc.integer({ min: 2, max: 3 }),
  })
  .map(({ groups, first, months }) => [
    ...Array.from({ length: months }, (_, at) => ({
      groups,
      months: [first + at, first + at] as const,
      shift: 0,
    })),
    { groups, months: [first, first + months - 1] as const, shift: 0 },
  ]);

const anySummaries: fc.Arbitrary<Chosen[]> = fc.array(
  fc.record({
    groups: fc.oneof(fc.constant([0, 1, 2]), fc.constantFrom([0], [1], [0, 1])),
    months: fc.constantFrom(...stretches),
    // Some choose days of their own.
    shift: fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -9, max: 9 }) },
    ),
  }),
  { minLength: 2, maxLength: 5 },
);

/** Half a year: groups small and large, who came when, who was referred from where, and summaries of any days and groups. */
export interface SummaryWorld {
  matter: SummaryMatter;
  asked: { groups: number[]; fromOn: Day; toOn: Day }[];
  /** The groups began with the year, and everybody was a newcomer once. */
  isNew: boolean;
}

const origins = ['surgery', 'library', 'self'];

export const summaryWorlds = (): fc.Arbitrary<SummaryWorld> =>
  fc
    .record({
      groups: fc.integer({ min: 1, max: 3 }),
      people: fc.array(
        fc.record({
          group: fc.nat(2),
          from: fc.integer({ min: -4, max: weeks - 1 }),
          weeks: fc.integer({ min: 1, max: 6 }),
        }),
        { maxLength: 60, size: 'max' },
      ),
      referrals: fc.array(fc.record({ group: fc.nat(2), week: fc.nat(weeks - 1), origin: fc.nat(2) }), {
        maxLength: 30,
        size: 'max',
      }),
      asked: fc.oneof(anySummaries, monthsThenAll),
      isNew: fc.boolean(),
    })
    .map(({ groups, people: drawn, referrals, asked, isNew }) => {
      const people = drawn.map((each) => ({ ...each, from: Math.max(each.from, isNew ? 0 : -4) }));
      const onDay = (week: number, group: number): Day => addDays(january, 7 * week + group);
      const visits = people.flatMap(({ group, from, weeks: long }, index) =>
        Array.from({ length: long }, (_, at) => from + at)
          .filter((week) => week >= 0 && week < weeks)
          .map((week) => ({
            groupId: groupId(group % groups),
            day: onDay(week, group % groups),
            personId: personId(index),
          })),
      );
      const newcomers = people
        .filter(({ from }) => from >= 0)
        .map(({ group, from }) => ({ groupId: groupId(group % groups), day: onDay(from, group % groups) }));
      const met = new Map(visits.map((each) => [`${each.groupId} ${each.day}`, each]));
      return {
        isNew,
        matter: {
          visits,
          newcomers,
          sessions: [...met.values()].map((each) => ({ groupId: each.groupId, day: each.day, minutes: 120 })),
          referrals: referrals.map(({ group, week, origin }) => ({
            groupId: groupId(group % groups),
            day: onDay(week, 0),
            origin: origins[origin] ?? 'self',
          })),
          origins: origins.map((id) => ({ id, way: 'organisation' as const, organisation: id })),
          said: [],
        },
        asked: asked.map(({ groups: which, months: [first, last], shift }) => ({
          groups: which.some((each) => each < groups) ? which.filter((each) => each < groups) : [0],
          fromOn: addDays(monthDay(first), Math.max(0, shift)),
          toOn: addDays(monthDay(last + 1), Math.min(0, shift) - 1),
        })),
      };
    });

/** All summaries of a world as they would be given out, one after the other. */
export const givenOut = ({ matter, asked }: SummaryWorld) => {
  const given: { asked: SummaryAsked; shared: ReturnType<typeof summarise> }[] = [];
  for (const [at, { groups, fromOn, toOn }] of asked.entries()) {
    const next: SummaryAsked = {
      groups: groups.map((each) => aGroup({ id: groupId(each), name: `Group ${each}` })),
      fromOn,
      toOn,
      matter,
      before: toldTogether(given.map(({ shared }) => shared.told)),
      settings: usualSettings,
      id: String(at),
    };
    given.push({ asked: next, shared: summarise(next) });
  }
  return given;
};
