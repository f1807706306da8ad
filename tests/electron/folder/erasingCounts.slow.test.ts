import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId } from '#shared/domain/ids.ts';
import { aFolderInMemory } from '#tests/support/aFolder.ts';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';

const tuesdays = ['2026-09-01', '2026-09-08', '2026-10-06', '2026-10-13', '2026-11-03', '2026-11-17'];
const halves = [
  { fromOn: day('2026-09-01'), toOn: day('2026-11-24') },
  { fromOn: day('2026-09-08'), toOn: day('2026-10-06') },
  { fromOn: day('2026-11-01'), toOn: day('2026-11-24') },
];

/** A summary is of days that are over. */
const over = [
  { fromOn: day('2026-09-01'), toOn: day('2026-10-31') },
  { fromOn: day('2026-10-01'), toOn: day('2026-10-31') },
];

/** What everybody is, and which of them are erased, one after the other. */
const aWorld = fc.record({
  people: fc.array(
    fc.record({
      isRegular: fc.boolean(),
      isReferred: fc.boolean(),
      ending: fc.option(fc.constantFrom('staying-on', 'not-for-them'), { nil: undefined }),
      marks: fc.array(fc.constantFrom('here', 'here', 'apologies', 'did-not-come', null), {
        minLength: tuesdays.length,
        maxLength: tuesdays.length,
      }),
      isErased: fc.boolean(),
    }),
    { minLength: 4, maxLength: 8 },
  ),
  calledOff: fc.constantFrom(...tuesdays),
});
type World = typeof aWorld extends fc.Arbitrary<infer W> ? W : never;

const make = async ({ people, calledOff }: World) => {
  const hall = await aHall({ folder: await aFolderInMemory(), at: '2026-08-25T09:00:00Z' });
  const priya = await hall.linkWorker('Priya Shah');
  const ids: PersonId[] = [];
  const stories: { referralId: Awaited<ReturnType<AHall['referred']>>; of: World['people'][number] }[] = [];
  for (const [at, of] of people.entries()) {
    const personId = await hall.person(`Person${at} Quill${at}`, { isRegular: of.isRegular });
    ids.push(personId);
    if (!of.isReferred) continue;
    const referralId = await hall.referred({ personId, linkWorkerId: priya, consent: 'given' });
    await hall.ask('referrals.accept', { referralId, on: day('2026-08-25') });
    stories.push({ referralId, of });
  }
  await hall.ask('sessions.cancel', { sessionId: hall.sessionOn(calledOff), because: 'Snow' });
  for (const [at, on] of tuesdays.entries()) {
    if (on === calledOff) continue;
    hall.at(`${on}T12:00:00Z`);
    for (const [which, { marks }] of people.entries()) {
      const [mark, personId] = [marks[at] ?? null, ids[which]];
      if (mark !== null && personId !== undefined) await hall.mark(on, personId, mark);
    }
  }
  hall.at('2026-11-24T09:00:00Z');
  // A story that goes on comes to an end when its person is erased: only those that have ended keep their place.
  for (const { referralId, of } of stories)
    if (of.ending !== undefined || of.isErased)
      await hall.ask('referrals.end', {
        referralId,
        on: day('2026-11-24'),
        ending: of.ending ?? 'moved-on',
      });
  return { hall, erased: ids.filter((_id, at) => people[at]?.isErased) };
};

/** Every number that the hall is told, or may tell others. */
const numbers = async ({ ask, groupId, sessionOn }: AHall) => ({
  progress: await Promise.all(
    halves.flatMap((period) => [
      ask('progress.get', { of: groupId, ...period }),
      ask('progress.get', { of: 'all', ...period }),
    ]),
  ),
  summaries: await Promise.all(
    over.map(async (period) => (await ask('summaries.preview', { of: 'all', ...period })).paper),
  ),
  registers: await Promise.all(
    tuesdays.map(async (on) => {
      const { rows, session } = await ask('register.get', { sessionId: sessionOn(on) });
      return { session, marks: rows.map(({ mark }) => String(mark)).toSorted() };
    }),
  ),
});

/** `WORLDS=200`: that many. */
const worlds = Number(process.env['WORLDS'] ?? 8);

test('whoever is erased, every count is what it was: of sessions, of people, of newcomers and for funders', async () => {
  let erasedInAll = 0;
  await fc.assert(
    fc.asyncProperty(aWorld, async (world) => {
      const { hall, erased } = await make(world);
      const before = await numbers(hall);
      if (erased.length > 0)
        await hall.ask('erasing.erase', { erasures: erased.map((id) => ({ what: 'person' as const, id })) });
      expect(await numbers(hall)).toEqual(before);
      await hall.reopen();
      expect(await numbers(hall)).toEqual(before);
      erasedInAll += erased.length;
      await hall.close();
    }),
    { numRuns: worlds },
  );
  expect(erasedInAll).toBeGreaterThan(worlds / 2);
});
