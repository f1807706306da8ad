import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aFolderInMemory } from '#tests/support/aFolder.ts';
import { aHall } from '#tests/support/aHall.ts';
import { day, time } from '#tests/support/builders.ts';
import { addDays } from '#shared/domain/dates.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { dayOfSlot, type SessionId, slotOf } from '#shared/domain/sessions.ts';

const today = day('2027-01-06');
/** On both sides of the turn of the year, which is where a session could get lost. */
const due = ['2026-12-15', '2026-12-22', '2026-12-29', '2027-01-05'];
const runs = Number(process.env.ONE_DATE_RUNS ?? 60);

const aStep = fc.record({
  does: fc.constantFrom(
    'mark',
    'mark',
    'mark',
    'cancel',
    'reinstate',
    'move',
    'move',
    'add',
    'remove',
    'undo',
  ),
  session: fc.nat(20),
  person: fc.nat(2),
  mark: fc.constantFrom('here', 'here', 'apologies', 'did-not-come', null),
  days: fc.integer({ min: -20, max: 20 }),
  hour: fc.constantFrom('09', '14', '18'),
});

/** What a plain count of all that was said should come to. */
interface Told {
  day: string;
  isOff: boolean;
  marks: Map<PersonId, string>;
}

test('calling off, moving and adding sessions loses no mark, and every count is that of a plain re-count', async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 8, maxLength: 30, size: 'max' }), async (steps) => {
      const hall = await aHall({ folder: await aFolderInMemory(), at: `${today}T20:00:00Z` });
      const people = [await hall.person('Ann'), await hall.person('Bea'), await hall.person('Cai')];
      const told = new Map<SessionId, Told>(
        due.map((on) => [hall.sessionOn(on), { day: on, isOff: false, marks: new Map() }]),
      );
      const ask = async (name: string, input: object): Promise<Record<string, unknown> | undefined> => {
        const result = await hall.dispatch(name, input);
        if (result.ok) return result.value as Record<string, unknown>;
        expect(['not-allowed', 'conflict']).toContain(result.error.code);
        return undefined;
      };
      for (const { does, session, person, mark, days, hour } of steps) {
        const ids = [...told.keys()];
        const sessionId = ids[session % ids.length] as SessionId;
        const it = told.get(sessionId) as Told;
        const personId = people[person] as PersonId;
        const when = { startsAt: time(`${hour}:00`), endsAt: time(`${hour}:50`) };
        const on = addDays(does === 'add' ? today : dayOfSlot(slotOf(sessionId)), days);
        if (does === 'mark' && (await ask('register.mark', { sessionId, personId, mark }))) {
          if (mark === null) it.marks.delete(personId);
          else it.marks.set(personId, mark);
        } else if (does === 'cancel' && (await ask('sessions.cancel', { sessionId, because: 'Snow' }))) {
          it.isOff = true;
        } else if (does === 'reinstate' && (await ask('sessions.reinstate', { sessionId }))) {
          it.isOff = false;
        } else if (does === 'move' && (await ask('sessions.move', { sessionId, day: on, ...when }))) {
          it.day = on;
        } else if (does === 'add') {
          const added = await ask('sessions.add', { groupId: hall.groupId, day: on, ...when });
          if (added) told.set(added.sessionId as SessionId, { day: on, isOff: false, marks: new Map() });
        } else if (does === 'remove' && (await ask('sessions.remove', { sessionId }))) {
          told.delete(sessionId);
        } else if (does === 'undo') {
          const moved = await hall.dispatch('changes.undoLast', { isOnRegister: false });
          if (moved.ok) await hall.ask('changes.redoLast', { isOnRegister: false });
        } else continue;
        done.add(does);
      }
      await hall.reopen();

      for (const [sessionId, { marks }] of told) {
        const { rows } = await hall.ask('register.get', { sessionId });
        const kept = rows.flatMap(({ personId, mark }) => (mark === null ? [] : [[personId, mark] as const]));
        expect(new Map(kept)).toEqual(marks);
      }
      const range = { fromOn: addDays(today, -60), toOn: addDays(today, 60) };
      const listed = await hall.ask('sessions.list', { groupId: hall.groupId, ...range });
      const here = ({ marks }: Told) => [...marks.values()].filter((mark) => mark === 'here').length;
      for (const [sessionId, it] of told) {
        expect(listed.filter((each) => each.sessionId === sessionId)).toMatchObject([
          { day: it.day, here: here(it) },
        ]);
      }
      for (const [fromOn, toOn] of [
        ['2026-11-01', '2026-12-31'],
        ['2027-01-01', today],
        ['2026-11-01', today],
      ] as const) {
        const held = [...told.values()].filter(
          (it) => !it.isOff && it.day >= fromOn && it.day <= toOn && here(it) > 0,
        );
        const { sessions } = await hall.ask('progress.get', {
          of: hall.groupId,
          fromOn: day(fromOn),
          toOn: day(toOn),
        });
        expect([sessions.met, sessions.regulars + sessions.newcomers]).toEqual([
          held.length,
          held.reduce((sum, it) => sum + here(it), 0),
        ]);
      }
    }),
    { numRuns: runs },
  );
  expect([...done].toSorted()).toEqual(['add', 'cancel', 'mark', 'move', 'reinstate', 'remove', 'undo']);
}, 120_000);
