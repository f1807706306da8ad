import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ADesk, aDesk } from '#tests/support/aDesk.ts';
import { broughtBackIn, recordsIn, takenAway } from '#tests/support/everythingOf.ts';
import { day, everyWeek } from '#tests/support/builders.ts';
import { Name, Note } from '#shared/domain/text.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const aName = words.filter((text) => Name.safeParse(text).success);
const aNote = words.filter((text) => Note.safeParse(text).success);

const something = fc.oneof(
  fc.record({ does: fc.constant('person' as const), name: aName, place: fc.option(aName) }),
  fc.record({ does: fc.constant('group' as const), name: aName }),
  fc.record({ does: fc.constant('linkWorker' as const), name: aName }),
  fc.record({ does: fc.constant('walkIn' as const), name: aName }),
  fc.record({ does: fc.constant('note' as const), note: aNote }),
  fc.record({ does: fc.constant('undo' as const) }),
  fc.record({ does: fc.constant('reopen' as const) }),
);
type Something = typeof something extends fc.Arbitrary<infer Does> ? Does : never;

const doIt = async (desk: ADesk, it: Something): Promise<void> => {
  switch (it.does) {
    case 'person':
      return void (await desk.ask('people.add', {
        preferredName: it.name,
        regularAt: [],
        ...(it.place !== null && { place: it.place }),
      }));
    case 'group':
      return void (await desk.ask('groups.add', {
        name: it.name,
        kind: 'crafts',
        times: [everyWeek(2)],
      }));
    case 'linkWorker':
      return void (await desk.ask('linkWorkers.add', { name: it.name }));
    case 'walkIn':
    case 'note': {
      const around = { fromOn: day('2026-11-24'), toOn: day('2026-12-08') };
      const [session] = await desk.ask('sessions.list', around);
      if (session === undefined) return;
      const { sessionId } = session;
      if (it.does === 'note') return void (await desk.ask('register.setNote', { sessionId, note: it.note }));
      return void (await desk.dispatch('register.addWalkIn', {
        sessionId,
        who: { kind: 'new', preferredName: it.name },
      }));
    }
    case 'undo':
      return void (await desk.dispatch('changes.undoLast', { isOnRegister: false }));
    case 'reopen':
      return desk.reopen();
  }
};

/** All of the file but what it says of itself. */
const documentsIn = (file: Buffer): string => file.toString().split('\n"documents": {\n')[1] ?? '';

test('whatever a leader does, everything that is taken away comes back in equal in an empty folder', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(something, { maxLength: 12 }), async (day_) => {
      const [desk, other] = [await aDesk(), await aDesk()];
      for (const it of day_) await doIt(desk, it);
      await broughtBackIn(other, await takenAway(desk));
      const before = await recordsIn(path.join(desk.folder, 'own'));
      expect(await recordsIn(path.join(other.folder, 'own'))).toEqual(before);
      expect(documentsIn(await takenAway(other))).toBe(documentsIn(await takenAway(desk)));
      await desk.close();
      await other.close();
    }),
    { numRuns: Number(process.env['TAKE_AWAY_RUNS'] ?? 60) },
  );
});
