import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/dates.ts';
import {
  attendanceOf,
  countAttendance,
  missedInARow,
  type SessionAndMark,
} from '#shared/domain/personAttendance.ts';
import { aPerson, day, groupId } from '#tests/support/builders.ts';

const marks = { h: 'here', a: 'apologies', d: 'did-not-come', '.': null } as const;

/** Weekly sessions from 1 September on: `h`, `a`, `d` or `.` for the mark, `x` called off, `-` not taken. */
const weeks = (text: string): SessionAndMark[] =>
  [...text].map((letter, week) => ({
    day: addDays(day('2026-09-01'), 7 * week),
    isOff: letter === 'x',
    wasTaken: letter !== '-',
    mark: marks[letter as keyof typeof marks] ?? null,
  }));

const regular = (pauses: { fromOn: string; untilOn?: string }[] = []) =>
  aPerson({
    belongings: [{ groupId: groupId(1), sinceOn: day('2026-01-06') }],
    pauses: pauses.map(({ fromOn, untilOn }) => ({
      fromOn: day(fromOn),
      ...(untilOn && { untilOn: day(untilOn) }),
    })),
  });

const said = (text: string, person = regular()) => attendanceOf(person, groupId(1), weeks(text));
const counted = (text: string, person = regular()) => countAttendance(said(text, person));
const missed = (text: string, person = regular()) =>
  missedInARow(said(text, person).map(({ outcome }) => outcome));

describe('how often somebody came', () => {
  test('is counted out of the sessions held of which the register says something', () => {
    expect(counted('hhadx-.h')).toEqual({ came: 3, held: 5, notRecorded: 1 });
  });

  test('begins with the first session that says something of them', () => {
    expect(said('..-h.').map(({ outcome }) => outcome)).toEqual(['here', 'not-recorded']);
  });

  test('ends with the last that does, for who belongs no longer', () => {
    expect(attendanceOf(aPerson(), groupId(1), weeks('h.h..'))).toHaveLength(3);
  });

  test('counts nothing while they stay away, and who comes all the same is back', () => {
    const away = regular([{ fromOn: '2026-09-08' }]);
    expect(said('hd.hd', away).map(({ outcome }) => outcome)).toEqual([
      'here',
      'away',
      'away',
      'here',
      'did-not-come',
    ]);
    expect(counted('hd.hd', away)).toEqual({ came: 2, held: 3, notRecorded: 0 });
  });
});

describe('missed in a row', () => {
  test.each([
    ['hdd', 2],
    ['hddh', 0],
    ['hdxd', 2],
    ['hd-d', 2],
    ['hd.d', 2],
    ['hdad', 1],
    ['dd', 2],
    ['', 0],
  ])('%s is %d', (text, number) => {
    expect(missed(text)).toBe(number);
  });

  test('counts no session of a time away', () => {
    expect(missed('hddd', regular([{ fromOn: '2026-09-15', untilOn: '2026-09-22' }]))).toBe(2);
  });
});
