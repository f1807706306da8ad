import { describe, expect, test } from 'vitest';
import { usualTimesWords } from '#renderer/words/usualTimes.ts';
import type { ToldTimetable } from '#shared/contract/groups.ts';
import { lastMeeting, nextMeeting } from '#shared/domain/recurrence.ts';
import type { AskedTime } from '#shared/domain/usualTimes.ts';
import { anAskedTime, aTimetable, day, everyWeek, time } from '#tests/support/builders.ts';

const today = day('2026-11-24');

const told = (asked: AskedTime[], fromOn = '2026-01-01'): ToldTimetable => {
  const { times } = aTimetable(asked, fromOn);
  return {
    fromOn: day(fromOn),
    times: times.map((each) => ({
      ...each,
      firstOn: nextMeeting(each, each.fromOn),
      lastOn: lastMeeting(each),
    })),
  };
};
const words = (asked: Partial<AskedTime>, fromOn = '2026-01-01') =>
  usualTimesWords([told([anAskedTime(asked)], fromOn)], today);

describe('when a group meets, in a sentence', () => {
  test('every week', () => {
    expect(words({})).toBe('Tuesdays, 10:30 to 12:30.');
    expect(words({ rhythm: { kind: 'weeks', every: 1, weekdays: [4, 2] } })).toBe(
      'Tuesdays and Thursdays, 10:30 to 12:30.',
    );
    expect(words({ rhythm: { kind: 'weeks', every: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] } })).toMatch(
      /^Every day, /,
    );
  });

  test('a course every second Tuesday, not in August', () => {
    expect(
      words(
        {
          rhythm: { kind: 'weeks', every: 2, weekdays: [2] },
          startsAt: time('14:00'),
          endsAt: time('16:00'),
          notInMonths: [8],
          sessions: 8,
        },
        '2027-03-03',
      ),
    ).toBe(
      'Every second Tuesday from 9 March 2027, 14:00 to 16:00, not in August; 8 sessions, the last on 15 June 2027.',
    );
  });

  test('every few weeks, with the day it is counted from', () => {
    const rhythm = (every: number) => ({ kind: 'weeks' as const, every, weekdays: [2, 5] });
    expect(words({ rhythm: rhythm(2) })).toBe(
      'Every second week on Tuesdays and Fridays from 2 January, 10:30 to 12:30.',
    );
    expect(words({ rhythm: rhythm(3) })).toMatch(/^Every 3 weeks on Tuesdays and Fridays from 2 January,/);
  });

  test.each([
    [[15], 'The 15th of every month, '],
    [[1, 2, 3, 22], 'The 1st, 2nd, 3rd and 22nd of every month, '],
    [['last', 1], 'The 1st and last day of every month, '],
    [[31], 'The 31st of every month, where there is one, '],
  ] as const)('on the dates %j', (dates, says) => {
    expect(words({ rhythm: { kind: 'dates', every: 1, dates: [...dates] } }).startsWith(says)).toBe(true);
  });

  test('the second and fourth Tuesday, and the last Friday', () => {
    const rhythm = { kind: 'weekdays' as const, every: 1 as const };
    expect(words({ rhythm: { ...rhythm, places: [4, 2], weekday: 2 } })).toBe(
      'The second and fourth Tuesday of every month, 10:30 to 12:30.',
    );
    expect(words({ rhythm: { ...rhythm, places: ['last'], weekday: 5 } })).toMatch(
      /^The last Friday of every month,/,
    );
  });

  test('not on the days left out that are still to come, and until when', () => {
    expect(
      words({
        notOn: [
          { on: day('2026-12-29') },
          { on: day('2026-12-22'), because: 'Christmas' },
          { on: day('2026-03-31') },
        ],
        untilOn: day('2027-07-31'),
      }),
    ).toBe(
      'Tuesdays, 10:30 to 12:30, not on 22 December (Christmas) and 29 December, the last on 27 July 2027.',
    );
  });

  test('several at once, and what takes over later', () => {
    const now = told([everyWeek(2, '10:00', '12:00'), everyWeek(2, '14:00', '16:00')]);
    expect(usualTimesWords([now, told([everyWeek(3)], '2026-12-01')], today)).toBe(
      'Tuesdays, 10:00 to 12:00. Tuesdays, 14:00 to 16:00. From 1 December: Wednesdays, 10:30 to 12:30.',
    );
    expect(usualTimesWords([now, told([], '2026-12-01')], today)).toMatch(
      /From 1 December: No usual time\.$/,
    );
    expect(usualTimesWords([], today)).toBe('No usual time yet.');
  });
});
