import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, type Instant } from '#shared/domain/dates.ts';
import {
  differencesTo,
  putRightOf,
  type ReturnRow,
  type SaidThen,
  toldSoFar,
} from '#shared/domain/returns.ts';
import { lastDayOver } from '#shared/domain/returnsDue.ts';
import { day, personId, referralId } from '#tests/support/builders.ts';

const story = referralId(1);

const aSent = (
  savedOn: string,
  [fromOn, toOn]: readonly [string, string],
  row: Partial<ReturnRow> = {},
  more: Partial<SaidThen> = {},
): SaidThen => ({
  savedAt: `${savedOn}T09:00:00.000Z` as Instant,
  savedOn: day(savedOn),
  content: {
    forLinkWorker: 'Priya Shah',
    fromOn: day(fromOn),
    toOn: day(toOn),
    rows: [
      {
        person: 'PS-118',
        group: 'Knit & Natter',
        receivedOn: day('2026-09-01'),
        cameOn: [],
        state: 'settling-in',
        ...row,
      },
    ],
  },
  referrals: [{ referralId: story, personId: personId(1) }],
  ...more,
});

const october = ['2026-10-01', '2026-10-31'] as const;

/** What the next return puts right of a story, in words of one line each. */
const putRight = (
  sent: SaidThen[],
  visits: string[],
  {
    untilOn = '2026-11-30',
    ending,
    quotable = [],
  }: { untilOn?: string; ending?: 'moved-on'; quotable?: string[] } = {},
) => {
  const came = visits.map(day);
  return putRightOf(toldSoFar(sent, () => came).get(story), {
    visits: came,
    untilOn: day(untilOn),
    ending,
    quotable,
  }).map((each) => {
    if (each.what === 'words') return `words of ${each.toldOn}`;
    return each.what === 'day' ? `${each.on} ${each.came}` : `${each.said} ${each.now ?? 'goes on'}`;
  });
};

describe('what the next return puts right', () => {
  test('takes back words that may not be quoted any more, once, and does not say them again', () => {
    const told = aSent('2026-11-02', october, { ownWords: 'I have friends now.' });
    const later = aSent('2026-12-01', ['2026-11-01', '2026-11-30'], { ownWords: 'I sing again.' });
    expect(putRight([told, later], [], { quotable: ['I have friends now.', 'I sing again.'] })).toEqual([]);
    expect(putRight([told, later], [], { quotable: ['I sing again.'] })).toEqual(['words of 2026-11-02']);
    expect(putRight([told, later], [])).toEqual(['words of 2026-11-02', 'words of 2026-12-01']);
    const putBack = aSent('2026-12-08', ['2026-12-01', '2026-12-07'], {
      putRight: [{ what: 'words', toldOn: day('2026-11-02') }],
    });
    expect(putRight([told, later, putBack], [])).toEqual(['words of 2026-12-01']);
    expect(putRight([{ ...told, mistakeOn: day('2026-11-03') }], [])).toEqual([]);
  });

  test('a visit that was told and was none, and one that was not told', () => {
    const sent = aSent('2026-11-01', october, { cameOn: [day('2026-10-06'), day('2026-10-13')] });
    expect(putRight([sent], ['2026-10-06', '2026-10-20'])).toEqual(['2026-10-13 false', '2026-10-20 true']);
  });

  test('nothing of days that no return was about', () => {
    const sent = aSent('2026-11-01', october, { cameOn: [] });
    expect(putRight([sent], ['2026-09-29', '2026-11-03'])).toEqual([]);
    expect(putRight([], ['2026-09-29'])).toEqual([]);
  });

  test('is told once: a return that has put it right is believed after that', () => {
    const first = aSent('2026-11-01', october, { cameOn: [day('2026-10-06')] });
    const second = aSent('2026-12-01', ['2026-11-01', '2026-11-30'], {
      putRight: [{ what: 'day', on: day('2026-10-06'), came: false }],
    });
    expect(putRight([first], [])).toEqual(['2026-10-06 false']);
    expect(putRight([second, first], [])).toEqual([]);
    expect(putRight([first, second], ['2026-10-06'])).toEqual(['2026-10-06 true']);
  });

  test('a return of the same days takes the place of the one before', () => {
    const first = aSent('2026-11-01', october, { cameOn: [day('2026-10-06')] });
    const again = aSent('2026-11-02', october, { cameOn: [] });
    expect(putRight([first, again], [])).toEqual([]);
  });

  test('what was sent by mistake was not told', () => {
    const sent = aSent('2026-11-01', october, { cameOn: [day('2026-10-06')] });
    expect(putRight([{ ...sent, mistakeOn: day('2026-11-02') }], [])).toEqual([]);
  });

  test('says nothing of days after the story ended: they are not the link worker’s to know', () => {
    const sent = aSent('2026-11-01', october, { cameOn: [] });
    expect(putRight([sent], ['2026-10-20'], { untilOn: '2026-10-19' })).toEqual([]);
  });

  test('an ending that was told, and is another or none', () => {
    const sent = aSent('2026-11-01', october, { state: 'ended', ending: 'lost-touch' });
    expect(putRight([sent], [])).toEqual(['lost-touch goes on']);
    expect(putRight([sent], [], { ending: 'moved-on' })).toEqual(['lost-touch moved-on']);
  });

  test('whatever was told in whatever order, after putting it right the link worker knows what is true', () => {
    const aDay = fc.integer({ min: 0, max: 40 }).map((days) => addDays(day('2026-10-01'), days));
    const days = fc.uniqueArray(aDay, { maxLength: 8 }).map((each) => each.toSorted());
    const aReturn = fc.record({ one: aDay, other: aDay, came: days });
    const inside = ([from, to]: readonly Day[], each: readonly Day[]) =>
      each.filter((on) => on >= (from as Day) && on <= (to as Day));
    fc.assert(
      fc.property(fc.array(aReturn, { maxLength: 4 }), days, (returns, truly) => {
        const sent = returns.map(({ one, other, came }, at) => {
          const period = [one, other].toSorted();
          return aSent(`2026-12-0${at + 1}`, period as unknown as [string, string], {
            cameOn: inside(period, came),
          });
        });
        const told = toldSoFar(sent, () => truly).get(story);
        const right = putRightOf(told, {
          visits: truly,
          untilOn: day('2027-01-01'),
          ending: undefined,
          quotable: [],
        });
        const known = new Map(told?.days);
        for (const each of right) if (each.what === 'day') known.set(each.on, each.came);
        for (const [on, came] of known) expect(came).toBe(truly.includes(on));
        const spokenOf = sent.flatMap(({ content }) => inside([content.fromOn, content.toOn], truly));
        for (const on of spokenOf) expect(known.get(on)).toBe(true);
      }),
    );
  });
});

test('a return beside the next one says who is new, who is gone, whose state is another and what was put right', () => {
  const row = (person: string, more: Partial<ReturnRow> = {}) =>
    aSent('2026-11-01', october, { person, ...more }).content.rows[0] as ReturnRow;
  const of = (...rows: (readonly [number, ReturnRow])[]) => ({
    content: { ...aSent('2026-11-01', october).content, rows: rows.map(([, each]) => each) },
    referrals: rows.map(([number]) => ({ referralId: referralId(number), personId: personId(number) })),
  });
  const right = [{ what: 'day' as const, on: day('2026-10-06'), came: false }];
  expect(
    differencesTo(
      of([1, row('one')], [2, row('two')], [3, row('three')]),
      of([2, row('two', { state: 'settled', putRight: right })], [3, row('three')], [4, row('four')]),
    ),
  ).toEqual([
    { what: 'state', person: 'two', before: 'settling-in', after: 'settled' },
    { what: 'put-right', person: 'two', putRight: right },
    { what: 'new', person: 'four' },
    { what: 'gone', person: 'one' },
  ]);
});

test.each([
  ['month', '2026-11-30', '2026-10-31'],
  ['month', '2026-12-01', '2026-11-30'],
  ['month', '2027-01-01', '2026-12-31'],
  ['quarter', '2026-11-30', '2026-09-30'],
  ['quarter', '2027-01-01', '2026-12-31'],
  ['quarter', '2028-03-31', '2027-12-31'],
  ['none', '2026-11-30', undefined],
] as const)('with a return every %s, on %s the last one is for the days until %s', (every, today, last) => {
  expect(lastDayOver(every, day(today))).toBe(last);
});
