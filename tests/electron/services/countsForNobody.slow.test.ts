import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '#shared/domain/dates.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { aFolderInMemory } from '#tests/support/aFolder.ts';
import { aHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';

/** Worlds that are lived through: `COUNTS_WORLDS` says how many. */
const worlds = Number(process.env['COUNTS_WORLDS'] ?? 60);

const first = day('2026-09-01');
const weeksLived = 12;
const today = addDays(first, 7 * weeksLived);
const dayOf = (week: number): Day => addDays(first, 7 * week);

type Word = 'here' | 'apologies' | 'did-not-come' | null;
interface Week {
  isOff: boolean;
  isTaken: boolean;
  words: readonly Word[];
}

const aWeek: fc.Arbitrary<Week> = fc.record({
  isOff: fc.integer({ min: 0, max: 5 }).map((roll) => roll === 0),
  isTaken: fc.integer({ min: 0, max: 4 }).map((roll) => roll > 0),
  words: fc.array(fc.constantFrom<Word[]>('here', 'here', 'apologies', 'did-not-come', null), {
    minLength: 4,
    maxLength: 4,
  }),
});

/** For each person the weeks of a pause, or none. */
const aPause = fc.option(
  fc.tuple(fc.nat(weeksLived - 1), fc.integer({ min: 1, max: 5 })).map(([from, length]) => ({
    from,
    until: from + length,
  })),
  { nil: undefined },
);

const aHistory = fc.record({
  weeks: fc.array(aWeek, { minLength: weeksLived, maxLength: weeksLived }),
  pauses: fc.tuple(aPause, aPause, aPause, aPause),
});

type History = typeof aHistory extends fc.Arbitrary<infer One> ? One : never;

/** Who is never marked here at a register that nobody took. */
const wordAt = ({ isTaken, words }: Week, person: number): Word => {
  const word = words[person] ?? null;
  return isTaken || word !== 'here' ? word : null;
};

const met = (week: Week): boolean =>
  !week.isOff && [0, 1, 2, 3].some((each) => wordAt(week, each) === 'here');

/** A plain count by hand, week after week: nothing that was called off, not taken, blank or missed while away. */
const byHand = ({ weeks, pauses }: History, person: number) => {
  const pause = pauses[person];
  const came: Day[] = [];
  let isBack = false;
  let held = 0;
  let missed = 0;
  weeks.forEach((week, number) => {
    const word = wordAt(week, person);
    if (!met(week) || word === null) return;
    const isInPause = pause !== undefined && number >= pause.from && number < pause.until;
    if (word === 'here') {
      came.push(dayOf(number));
      if (isInPause) isBack = true;
    }
    if (isInPause && word !== 'here' && !isBack) return;
    held += 1;
    missed = word === 'did-not-come' ? missed + 1 : 0;
  });
  return { came, held, missed };
};

test('what was called off, not taken or missed while away is in no total, no rate, no row of misses and no return', async () => {
  await fc.assert(
    fc.asyncProperty(aHistory, async (history) => {
      const hall = await aHall({ at: `${first}T08:00:00Z`, folder: await aFolderInMemory() });
      const linkWorkerId = await hall.linkWorker('Priya Shah');
      const people: PersonId[] = [];
      for (const name of ['Ann', 'Ben', 'Cai', 'Dot']) {
        const personId = await hall.person(name);
        await hall.referred({ personId, linkWorkerId, reference: name, consent: 'given' });
        people.push(personId);
      }
      for (const [person, pause] of history.pauses.entries()) {
        if (pause === undefined) continue;
        const untilOn = dayOf(pause.until);
        const personId = people[person] as PersonId;
        await hall.ask('people.setPause', { personId, pause: { fromOn: dayOf(pause.from), untilOn } });
      }
      for (const [number, week] of history.weeks.entries()) {
        const on = dayOf(number);
        hall.at(`${on}T12:00:00Z`);
        for (const [person, personId] of people.entries()) {
          const word = wordAt(week, person);
          if (word !== null && !(week.isOff && word === 'here')) await hall.mark(on, personId, word);
        }
        if (week.isOff) {
          await hall.ask('sessions.cancel', { sessionId: hall.sessionOn(on), because: 'Snow' });
        }
      }
      hall.at(`${today}T08:00:00Z`);

      const counted = history.weeks.filter(met).length;
      const total = await hall.ask('progress.get', {
        of: hall.groupId,
        fromOn: first,
        toOn: addDays(today, -1),
      });
      const tallied = total.steps.reduce((sum, step) => sum + step.met, 0);
      const visits = total.steps.reduce((sum, step) => sum + step.regulars + step.newcomers, 0);
      const hands = people.map((_personId, person) => byHand(history, person));
      expect([tallied, visits]).toEqual([counted, hands.reduce((sum, { came }) => sum + came.length, 0)]);

      const lived = { fromOn: first, toOn: addDays(today, -1) };
      const { content } = await hall.ask('returns.preview', { linkWorkerId, ...lived });
      for (const [person, personId] of people.entries()) {
        const hand = hands[person];
        const { attendance } = await hall.ask('people.get', { personId });
        const years = attendance[0]?.years ?? [];
        expect({
          came: years.reduce((sum, { came }) => sum + came, 0),
          held: years.reduce((sum, { held = 0 }) => sum + held, 0),
          missed: attendance[0]?.missedInARow ?? 0,
        }).toEqual({ came: hand?.came.length, held: hand?.held, missed: hand?.missed });
        const name = ['Ann', 'Ben', 'Cai', 'Dot'][person];
        expect(content.rows.find((row) => row.person === name)?.cameOn).toEqual(hand?.came);
      }
      await hall.close();
    }),
    { numRuns: worlds },
  );
});
