import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BackupAbout, backupReasons, madeOn, newestFirst, notNeeded } from '#shared/domain/backups.ts';
import { instantAt } from '#shared/domain/dates.ts';

type Kept = Pick<BackupAbout, 'number' | 'madeAt' | 'why'>;

const aBackup = (number: number, moment: string | number, why: BackupAbout['why'] = 'by-itself'): Kept => ({
  number,
  madeAt: instantAt(typeof moment === 'number' ? moment : Date.parse(moment)),
  why,
});

const stays = (backups: readonly Kept[]): Kept[] => {
  const gone = new Set(notNeeded(backups));
  return backups.filter((each) => !gone.has(each));
};
const numbers = (backups: readonly Kept[]) => backups.map(({ number }) => number);

/** Uses the app on each of these moments in turn, removing after each backup what is not needed, as the app does. */
const after = (moments: readonly number[]): Kept[] => {
  let kept: Kept[] = [];
  for (const [index, moment] of moments.entries()) kept = stays([...kept, aBackup(index + 1, moment)]);
  return kept;
};

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** Four backups on each of so many days in a row, from ten in the morning. */
const evenings = (from: string, days: number): number[] =>
  Array.from({ length: days * 4 }, (_, index) => {
    const day = Math.floor(index / 4);
    return Date.parse(from) + day * dayMs + (index % 4) * 15 * minuteMs;
  });

describe('which backups stay', () => {
  test('three of today, however many there were', () => {
    const today = [10, 11, 12, 13, 14].map((hour, index) => aBackup(index + 1, `2026-11-24T${hour}:00:00Z`));
    expect(numbers(stays(today))).toEqual([3, 4, 5]);
  });

  test('the last of each of fourteen days, and of each of twelve months', () => {
    const kept = after(evenings('2025-11-20T10:00:00Z', 407));
    const days = kept.map(madeOn);
    expect(days.filter((day) => day === '2026-12-31')).toHaveLength(3);
    expect([...new Set(days)]).toEqual([
      ...['01-31', '02-28', '03-31', '04-30', '05-31', '06-30'].map((day) => `2026-${day}`),
      ...['07-31', '08-31', '09-30', '10-31', '11-30'].map((day) => `2026-${day}`),
      ...Array.from({ length: 14 }, (_, index) => `2026-12-${18 + index}`),
    ]);
  });

  test('for a group that meets once a week: fourteen weeks', () => {
    const weeks = Array.from(
      { length: 30 },
      (_, week) => Date.parse('2026-04-07T12:00:00Z') + week * 7 * dayMs,
    );
    const days = after(weeks).map(madeOn);
    expect(days.slice(-14)).toEqual(weeks.slice(-14).map((each) => madeOn(aBackup(1, each))));
  });

  test('29 February is a day and the end of a month like any other', () => {
    const kept = after(evenings('2028-02-20T10:00:00Z', 60)).map(madeOn);
    expect(kept).toContain('2028-02-29');
    expect(kept).not.toContain('2028-02-28');
  });

  test.each([
    ['the hour that comes twice in October', '2026-10-25T00:10:00Z', '2026-10-25'],
    ['the hour that is left out in March', '2026-03-29T00:40:00Z', '2026-03-29'],
  ])('%s belongs to its day, and the newest three stay', (_what, from, day) => {
    const night = Array.from({ length: 12 }, (_, index) => Date.parse(from) + index * 15 * minuteMs);
    const kept = after(night);
    expect(new Set(kept.map(madeOn))).toEqual(new Set([day]));
    expect(numbers(kept)).toEqual([10, 11, 12]);
  });

  test('midnight is the hall’s: in summer half past eleven in the evening of UTC is the next day', () => {
    expect(madeOn(aBackup(1, '2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(madeOn(aBackup(1, '2026-12-01T23:30:00Z'))).toBe('2026-12-01');
  });

  test('what was made before something large stays beside them, the newest three', () => {
    const made = (number: number, why: BackupAbout['why']) => aBackup(number, '2026-11-24T10:00:00Z', why);
    const today = [
      ...[1, 2, 3, 4].map((number) => made(number, 'before-restore')),
      ...[5, 6, 7, 8, 9].map((number) => made(number, 'by-itself')),
    ];
    expect(numbers(stays(today))).toEqual([2, 3, 4, 7, 8, 9]);
  });
});

describe('a clock that is wrong', () => {
  test('set years ahead for an afternoon: nothing from before goes for its age', () => {
    const before = evenings('2026-11-01T10:00:00Z', 20);
    const ahead = evenings('2037-01-01T10:00:00Z', 1);
    const back = evenings('2026-11-21T10:00:00Z', 1);
    const days = after([...before, ...ahead, ...back]).map(madeOn);
    expect(days.filter((day) => day.startsWith('2026-11'))).toHaveLength(15);
  });

  test('set back to 1970 by an empty battery: the newest is the one made last', () => {
    const kept = after([...evenings('2026-11-01T10:00:00Z', 3), Date.parse('1970-01-01T00:05:00Z')]);
    expect(madeOn(kept.at(-1) as Kept)).toBe('1970-01-01');
    expect(kept.map(madeOn)).toContain('2026-11-03');
  });
});

describe('the list', () => {
  const listed = (all: readonly [folderId: string, number: number, madeAt: string][]) =>
    newestFirst(
      all.map(([folderId, number, madeAt]) => ({
        about: { folderId, number, madeAt: instantAt(Date.parse(madeAt)) },
      })),
    ).map(({ about }) => `${about.folderId}${about.number}`);

  test('goes by the order in which they were made, though the clock was years ahead and then at its beginning', () => {
    expect(
      listed([
        ['a', 1, '2026-11-22T10:00:00Z'],
        ['a', 2, '2037-01-01T10:00:00Z'],
        ['a', 3, '1970-01-01T00:05:00Z'],
        ['a', 4, '2026-11-24T10:00:00Z'],
      ]),
    ).toEqual(['a4', 'a3', 'a2', 'a1']);
  });

  test('puts those of another folder where their times are', () => {
    expect(
      listed([
        ['a', 1, '2026-11-22T10:00:00Z'],
        ['b', 7, '2026-11-23T10:00:00Z'],
        ['b', 6, '2026-11-21T10:00:00Z'],
        ['a', 2, '2026-11-24T10:00:00Z'],
      ]),
    ).toEqual(['a2', 'b7', 'a1', 'b6']);
  });
});

describe('whatever the clock says', () => {
  const anyMoment = fc.integer({ min: Date.parse('1970-01-01'), max: Date.parse('2099-12-31') });
  const anyBackups = fc
    .array(fc.tuple(anyMoment, fc.constantFrom(...backupReasons)), { maxLength: 80 })
    .map((all) => all.map(([moment, why], index) => aBackup(index + 1, moment, why)));

  test('the newest stays, at most 32 stay, and looking twice removes nothing more', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const kept = stays(backups);
        expect(kept.includes(backups.at(-1) as Kept)).toBe(backups.length > 0);
        expect(kept.length).toBeLessThanOrEqual(3 + 14 + 12 + 3);
        expect(notNeeded(kept)).toEqual([]);
      }),
    );
  });

  test('the order in which they are handed in makes no difference', () => {
    fc.assert(
      fc.property(anyBackups, fc.func(fc.integer()), (backups, shuffle) => {
        const other = backups.toSorted((one, two) => shuffle(one.number) - shuffle(two.number));
        expect(new Set(stays(other))).toEqual(new Set(stays(backups)));
      }),
    );
  });

  test('the last backup of each of the newest days is never removed', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const lasts = new Map(backups.map((each) => [madeOn(each), each]));
        const newestDays = [...lasts.values()].toSorted((one, two) => two.number - one.number).slice(0, 14);
        const kept = new Set(stays(backups));
        expect(newestDays.filter((each) => !kept.has(each))).toEqual([]);
      }),
    );
  });
});
