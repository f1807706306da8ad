import { expect, test } from 'vitest';
import { type ADesk, aDesk } from '#tests/support/aDesk.ts';

/** An evening at each of these moments: a name is written down, and the app is closed, which makes a backup. */
async function evenings(desk: ADesk, moments: readonly string[]): Promise<void> {
  for (const moment of moments) {
    desk.at(moment);
    await desk.ask('people.add', { preferredName: `of ${moment}`, regularAt: [] });
    await desk.reopen();
  }
}

const list = async (desk: ADesk) => (await desk.ask('backups.list', {})).backups;
const madeAts = async (desk: ADesk) => (await list(desk)).map(({ about }) => about.madeAt);
const changed = async (desk: ADesk) => (await desk.ask('changes.list', { limit: 50 })).map(({ at }) => at);

test('a clock set ahead by years, then back to its beginning, then right: order, backups and what is said to be last hold', async () => {
  const desk = await aDesk({ at: '2026-11-20T10:00:00Z' });
  const moments = [
    '2026-11-20T10:00:00.000Z',
    '2026-11-21T10:00:00.000Z',
    '2037-06-01T10:00:00.000Z',
    '1970-01-01T00:05:00.000Z',
    '2026-11-22T10:00:00.000Z',
    '2026-11-22T09:00:00.000Z',
  ];
  await evenings(desk, moments);
  expect(await madeAts(desk)).toEqual(moments.toReversed());
  expect((await list(desk)).map(({ counts }) => counts['people'])).toEqual([6, 5, 4, 3, 2, 1]);
  expect(await changed(desk)).toEqual(moments.toReversed());
  expect(await desk.ask('app.status', {})).toMatchObject({ lastSavedAt: moments.at(-1), notes: [] });

  // The newest by number is what a restore is taken back with, whatever its day.
  const [newest, , wasAtItsBeginning] = await list(desk);
  const asked = { place: 'here', file: wasAtItsBeginning?.file ?? '' } as const;
  expect(wasAtItsBeginning?.file).toBe('1970-01-01 0105.welcomedesk');
  expect(await desk.ask('backups.preview', asked)).toMatchObject({
    counts: { people: 4 },
    now: { people: 6 },
  });
  expect(newest?.counts['people']).toBe(6);
});

test('over 29 February and both changes of the clock every day keeps its last backup, and the newest day three', async () => {
  const days = [
    ['2028-02-28T20:00:00.000Z', '2028-02-29T00:10:00.000Z', '2028-02-29T20:00:00.000Z'],
    ['2028-03-01T20:00:00.000Z'],
    // An hour is left out: 00:50 is followed by 02:05 on the clock on the wall.
    ['2028-03-26T00:50:00.000Z', '2028-03-26T01:05:00.000Z'],
    // An hour comes twice: both are ten past one.
    ['2028-10-29T00:10:00.000Z', '2028-10-29T01:10:00.000Z', '2028-10-29T01:40:00.000Z'],
    ['2028-10-29T23:30:00.000Z'],
  ];
  const desk = await aDesk({ at: '2028-02-28T19:00:00Z' });
  await evenings(desk, days.flat());
  expect((await list(desk)).map(({ file }) => file)).toEqual([
    '2028-10-29 2330.welcomedesk',
    '2028-10-29 0140.welcomedesk',
    '2028-10-29 0110 2.welcomedesk',
    '2028-03-26 0205.welcomedesk',
    '2028-03-01 2000.welcomedesk',
    '2028-02-29 2000.welcomedesk',
    '2028-02-28 2000.welcomedesk',
  ]);
  expect((await list(desk))[0]?.counts['people']).toBe(10);
});

test('a clock that is set back or ahead while the app is open keeps no change from being made, undone and told in order', async () => {
  const desk = await aDesk({ at: '2026-11-24T10:00:00Z' });
  const moments = [
    '2026-11-24T10:01:00Z',
    '2020-01-01T00:00:00Z',
    '2031-01-01T00:00:00Z',
    '2026-11-24T10:02:00Z',
  ];
  for (const moment of moments) {
    desk.at(moment);
    await desk.ask('people.add', { preferredName: moment, regularAt: [] });
  }
  expect(await changed(desk)).toEqual(moments.toReversed().map((each) => each.replace('Z', '.000Z')));
  await desk.ask('changes.undoLast', { isOnRegister: false });
  const { people } = await desk.ask('people.find', { text: '', limit: 9 });
  expect(people.map(({ name }) => name).toSorted()).toEqual(moments.slice(0, 3).toSorted());
});
