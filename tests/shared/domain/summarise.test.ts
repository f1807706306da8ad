import { describe, expect, test } from 'vitest';
import type { Day } from '#shared/domain/dates.ts';
import { nothingTold, type SummaryKnown, toldTogether } from '#shared/domain/funderSummary.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { summarise, type SummaryMatter } from '#shared/domain/summarise.ts';
import { aGroup, day, groupId, personId } from '#tests/support/builders.ts';

const crafts = aGroup({ id: groupId(1), name: 'Knit & Natter' });
const walks = aGroup({ id: groupId(2), name: 'Strollers' });

const nothing: SummaryMatter = {
  sessions: [],
  visits: [],
  newcomers: [],
  referrals: [],
  said: [],
  origins: [
    { id: 'surgery', way: 'organisation', organisation: 'Larkfield Surgery' },
    { id: 'library', way: 'organisation', organisation: 'Library' },
    { id: 'self', way: 'self' },
  ],
};

/** So many people, from that number on, at one session of the group. */
const cameOn = (on: string, people: number, group = crafts, from = 0): SummaryMatter['visits'] =>
  Array.from({ length: people }, (_, at) => ({
    groupId: group.id,
    day: day(on),
    personId: personId(from + at),
  }));

const newOn = (on: string, people: number, group = crafts): SummaryMatter['newcomers'] =>
  Array.from({ length: people }, () => ({ groupId: group.id, day: day(on) }));

const referred = (on: string, origin: string, times: number): SummaryMatter['referrals'] =>
  Array.from({ length: times }, () => ({ groupId: crafts.id, day: day(on), origin }));

/** One of an hour and a half for each day on which somebody came. */
const sessionsOf = (visits: SummaryMatter['visits']): SummaryMatter['sessions'] =>
  [...new Map(visits.map((each) => [`${each.groupId} ${each.day}`, each])).values()].map(
    ({ groupId: id, day: on }) => ({
      groupId: id,
      day: on,
      minutes: 90,
    }),
  );

const share = (
  fromOn: string,
  toOn: string,
  matter: Partial<SummaryMatter>,
  { before = [], groups = [crafts] }: { before?: SummaryKnown[]; groups?: (typeof crafts)[] } = {},
) =>
  summarise({
    groups,
    fromOn: fromOn as Day,
    toOn: toOn as Day,
    matter: { ...nothing, sessions: sessionsOf(matter.visits ?? []), ...matter },
    before: before.length === 0 ? nothingTold : toldTogether(before),
    settings: usualSettings,
    id: String(before.length),
  });

const exactly = (count: number) => ({ kind: 'exact', count });
const fewer = { kind: 'few' };
const between = (from: number, to: number) => ({ kind: 'between', from, to });

describe('in one summary', () => {
  test('numbers of five and more, and none, are shown as they are, and smaller ones as fewer than 5', () => {
    const { content } = share('2026-01-01', '2026-01-31', {
      visits: cameOn('2026-01-06', 7),
      newcomers: newOn('2026-01-06', 4),
    });
    expect(content).toMatchObject({
      people: exactly(7),
      visits: exactly(7),
      newcomers: fewer,
      referrals: exactly(0),
    });
  });

  test('the next smallest number goes when a small one could be found from the total', () => {
    const { content } = share('2026-01-01', '2026-01-31', {
      referrals: [
        ...referred('2026-01-06', 'surgery', 14),
        ...referred('2026-01-06', 'library', 9),
        ...referred('2026-01-06', 'self', 2),
      ],
    });
    expect(content.referrals).toEqual(exactly(25));
    expect(content.origins.map(({ told }) => told)).toEqual([exactly(14), { kind: 'not-shown' }, fewer]);
  });

  test('two small numbers may stand beside their total while each can still be all of 1 to 4', () => {
    const { content } = share('2026-01-01', '2026-01-31', {
      referrals: [...referred('2026-01-06', 'library', 3), ...referred('2026-01-06', 'self', 2)],
    });
    expect(content.referrals).toEqual(exactly(5));
    expect(content.origins.map(({ told }) => told)).toEqual([fewer, fewer]);
  });

  test('two places with four each would be found from eight, so that only the total is told', () => {
    const { content } = share('2026-01-01', '2026-01-31', {
      referrals: [...referred('2026-01-06', 'library', 4), ...referred('2026-01-06', 'self', 4)],
    });
    expect(content.referrals).toEqual(exactly(8));
    expect(content.origins).toEqual([]);
  });

  test('of fewer than five people nothing is told, not even how often they came', () => {
    const visits = ['2026-01-06', '2026-01-13', '2026-01-20'].flatMap((on) => cameOn(on, 4));
    const { content } = share('2026-01-01', '2026-01-31', { visits });
    expect(content).toMatchObject({
      people: fewer,
      visits: { kind: 'not-shown' },
      newcomers: { kind: 'not-shown' },
    });
  });
});

describe('after earlier summaries', () => {
  const january = { visits: cameOn('2026-01-06', 20), newcomers: newOn('2026-01-06', 8) };
  const february = { visits: cameOn('2026-02-03', 20), newcomers: newOn('2026-02-03', 3) };
  const both = {
    visits: [...january.visits, ...february.visits],
    newcomers: [...january.newcomers, ...february.newcomers],
  };
  const first = share('2026-01-01', '2026-01-31', both);
  const second = share('2026-02-01', '2026-02-28', both, { before: [first.told] });

  test('a longer one says no more of a small number than the earlier ones did', () => {
    const { content, heldBack } = share('2026-01-01', '2026-02-28', both, {
      before: [first.told, second.told],
    });
    expect(content).toMatchObject({ visits: exactly(40), newcomers: between(9, 12) });
    expect(heldBack).toContain('earlier');
  });

  test('a longer one without the days between being told says no more either', () => {
    const { content } = share('2026-01-01', '2026-02-28', both, { before: [first.told] });
    expect(content).toMatchObject({ visits: exactly(40), newcomers: between(9, 12) });
  });

  test('the same one reads the same again', () => {
    const again = share('2026-02-01', '2026-02-28', both, { before: [first.told, second.told] });
    expect(again.content).toEqual(second.content);
    expect(again.told).toEqual(nothingTold);
  });

  test('one whose days begin in the middle of an earlier one shows nothing that could be taken from it', () => {
    const { content } = share('2026-01-20', '2026-02-28', both, { before: [first.told] });
    expect(content).toMatchObject({
      visits: { kind: 'not-shown' },
      newcomers: { kind: 'not-shown' },
      people: { kind: 'not-shown' },
    });
  });

  test('what was given out stays as it was given when a register is put right since', () => {
    const later = { ...both, visits: [...both.visits, ...cameOn('2026-01-06', 1, crafts, 90)] };
    const { content } = share('2026-01-01', '2026-02-28', later, { before: [first.told, second.told] });
    expect(content.visits).toEqual(exactly(40));
  });

  test('a group that had been told of alone is not opened by all groups together', () => {
    const visits = [...cameOn('2026-01-06', 20), ...cameOn('2026-01-08', 3, walks, 40)];
    const alone = share('2026-01-01', '2026-01-31', { visits });
    const all = share(
      '2026-01-01',
      '2026-01-31',
      { visits },
      { before: [alone.told], groups: [crafts, walks] },
    );
    expect(all.content.visits).toEqual(between(21, 24));
    expect(all.content.parts.map((part) => part.visits)).toEqual([exactly(20), fewer]);
  });

  test('in a new group, where everybody was a newcomer once, people say no more of newcomers than “fewer than 5”', () => {
    const [first, again] = [
      cameOn('2026-01-06', 10),
      (people: number) => cameOn('2026-02-03', people, crafts, 1),
    ];
    const tell = (people: number) => {
      const matter = {
        visits: [...first, ...again(people)],
        newcomers: [...newOn('2026-01-06', 10), ...newOn('2026-02-03', people - 9)],
      };
      const told = share('2026-01-01', '2026-01-31', matter).told;
      return share('2026-02-01', '2026-02-28', matter, { before: [told] });
    };
    // Of twelve no more than ten can have come before: there were two new ones at least.
    expect(tell(12).content).toMatchObject({ people: exactly(12), newcomers: { kind: 'not-shown' } });
    expect(tell(12).heldBack).toContain('earlier');
    expect(tell(11).content).toMatchObject({ people: exactly(11), newcomers: fewer });
  });
});
