import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '#shared/domain/dates.ts';
import { addDays } from '#shared/domain/dates.ts';
import { type Mark, markKey, splitMarkKey, wasTaken } from '#shared/domain/register.ts';
import { summariseRegister, visitsOf } from '#shared/domain/registerSummary.ts';
import type { Session } from '#shared/domain/sessions.ts';
import { aMark, aSession, day, personId, slot } from '#tests/support/builders.ts';

interface Year {
  sessions: Map<string, Session>;
  marks: [string, Mark][];
}

/** A year of weekly sessions: with a record or without, some called off, some moved by a day; marks of five people. */
const aYear = (year: number): fc.Arbitrary<Year> =>
  fc
    .array(
      fc.record({
        hasRecord: fc.boolean(),
        isCancelled: fc.boolean(),
        movedBy: fc.integer({ min: 0, max: 1 }),
        marks: fc.array(fc.constantFrom('here', 'apologies', 'did-not-come', null), {
          minLength: 5,
          maxLength: 5,
        }),
      }),
      { maxLength: 12 },
    )
    .map((weeks) => {
      const sessions = new Map<string, Session>();
      const marks: [string, Mark][] = [];
      weeks.forEach((week, index) => {
        const on = addDays(day(`${year}-01-06`), index * 7);
        if (week.hasRecord) {
          sessions.set(
            on,
            aSession({
              day: addDays(on, week.movedBy),
              ...(week.isCancelled && { cancelledBecause: 'Snow' }),
            }),
          );
        }
        week.marks.forEach((word, number) => {
          if (word !== null) marks.push([markKey(slot(on), personId(number)), aMark(word)]);
        });
      });
      return { sessions, marks };
    });

/** The same by hand: every visit of a person that counts, one after another. */
const visitsByHand = ({ sessions, marks }: Year, number: number): Day[] =>
  marks
    .filter(([key, { mark }]) => mark === 'here' && key.endsWith(personId(number)))
    .map(([key]) => key.split('/')[0] ?? '')
    .filter((key) => sessions.get(key)?.cancelledBecause === undefined)
    .map((key) => sessions.get(key)?.day ?? (key as Day))
    .sort();

describe('what a year of registers comes to', () => {
  test('is what one counts by hand, whatever was called off, moved or left blank', () => {
    fc.assert(
      fc.property(aYear(2025), aYear(2026), (last, now) => {
        const summaries = [last, now].map(({ sessions, marks }) => summariseRegister(sessions, marks));
        for (let number = 0; number < 5; number += 1) {
          const visits = [...visitsByHand(last, number), ...visitsByHand(now, number)];
          expect(visitsOf(summaries, personId(number))).toEqual(
            visits.length === 0
              ? undefined
              : { visits: visits.length, firstOn: visits[0], lastOn: visits.at(-1) },
          );
        }
        const met = new Set([0, 1, 2, 3, 4].flatMap((number) => visitsByHand(now, number)));
        expect(summaries[1]?.met).toBe(met.size);
      }),
      { numRuns: 500 },
    );
  });

  test('a cancelled session counts for nobody', () => {
    const sessions = new Map([['2026-11-24', aSession({ cancelledBecause: 'The hall boiler broke' })]]);
    const marks: [string, Mark][] = [[markKey(slot('2026-11-24'), personId(1)), aMark('here')]];
    expect(summariseRegister(sessions, marks)).toEqual({ met: 0, recordedOn: ['2026-11-24'], came: {} });
  });

  test('apologies, and a blank, are not a visit', () => {
    const marks: [string, Mark][] = [
      [markKey(slot('2026-11-24'), personId(1)), aMark('apologies')],
      [markKey(slot('2026-11-24'), personId(2)), aMark('did-not-come')],
    ];
    expect(summariseRegister(new Map(), marks)).toEqual({ met: 0, recordedOn: [], came: {} });
  });

  test('a mark of somebody with a name from elsewhere spoils no count', () => {
    const marks: [string, Mark][] = [
      ['2026-11-24/__proto__', aMark('here')],
      ['2026-11-24/toString', aMark('here')],
    ];
    const { came } = summariseRegister(new Map(), marks);
    expect(Object.keys(came).sort()).toEqual(['__proto__', 'toString']);
    expect(visitsOf([{ met: 0, recordedOn: [], came: {} }], 'toString' as never)).toBeUndefined();
  });
});

describe('a register', () => {
  test('was taken when somebody was marked here', () => {
    expect(wasTaken([])).toBe(false);
    expect(wasTaken([aMark('apologies'), aMark('did-not-come')])).toBe(false);
    expect(wasTaken([aMark('apologies'), aMark('here')])).toBe(true);
  });

  test('a mark’s key says which gathering and who', () => {
    const key = markKey(slot('2026-11-24_2'), personId(7));
    expect(splitMarkKey(key)).toEqual({ slot: '2026-11-24_2', personId: personId(7) });
  });
});
