import { expect, test } from 'vitest';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';

/** Idris was referred and never came; Mair came until March 2024; Doreen’s story ended in August; Arthur still comes. */
const aKeepingHall = async () => {
  const hall = await aHall({ at: '2023-01-10T09:00:00Z' });
  const priya = await hall.linkWorker('Priya Shah');
  const mair = await hall.person('Mair Pugh');
  const arthur = await hall.person('Arthur Bell', { isRegular: true });
  for (const on of ['2026-03-03', '2026-03-10']) {
    hall.at(`${on}T12:00:00Z`);
    for (const each of [mair, arthur]) await hall.mark(on, each, 'here');
  }
  const doreen = await hall.person('Doreen Hughes');
  const referralId = await hall.referred({ personId: doreen, linkWorkerId: priya, on: '2026-03-10' });
  await hall.ask('referrals.change', { referralId, goodToKnow: 'The seat by the piano' });
  await hall.ask('referrals.accept', { referralId, on: day('2026-03-10') });
  hall.at('2026-03-17T12:00:00Z');
  await hall.mark('2026-03-17', doreen, 'here');
  await hall.ask('referrals.end', { referralId, on: day('2026-03-17'), ending: 'not-for-them' });
  hall.at('2028-03-14T12:00:00Z');
  await hall.mark('2028-03-14', arthur, 'here');
  await hall.mark('2028-03-14', doreen, 'here');
  const idris = await hall.person('Idris Vale');
  const never = await hall.referred({ personId: idris, linkWorkerId: priya, on: '2028-01-25' });
  await hall.ask('referrals.withdraw', { referralId: never, on: day('2028-02-01') });
  return { hall, mair, doreen, idris, arthur, referralId };
};

const due = async (hall: AHall): Promise<string[]> =>
  (await hall.ask('keeping.due', {})).due.map(
    ({ target, why, person, group, on }) =>
      `${target.what} of ${person.name}${group ? ` at ${group.name}` : ''}: ${why} ${on}`,
  );

const onToday = async (hall: AHall) =>
  (await hall.ask('today.getWaits', {})).waits.filter(({ kind }) => kind === 'keeping');

const all = [
  'person of Mair Pugh: not-seen 2026-03-10',
  'notes of Doreen Hughes at Tuesday Knit & Natter: ended 2026-03-17',
  'person of Idris Vale at Tuesday Knit & Natter: never-arrived 2028-02-01',
];

test('what has been kept long enough is told with its reason, and Today says how many there are', async () => {
  const { hall } = await aKeepingHall();
  expect(await due(hall)).toEqual(all);
  expect(await onToday(hall)).toEqual([{ kind: 'keeping', count: 3 }]);
});

test('what is kept for longer is asked about again when that time is over, and that can be undone', async () => {
  const { hall, idris, referralId } = await aKeepingHall();
  const { changeId } = await hall.ask('keeping.postpone', {
    targets: [
      { what: 'notes', id: referralId },
      { what: 'person', id: idris },
    ],
    months: 3,
    because: 'May come in the spring',
  });
  expect(await due(hall)).toEqual(all.slice(0, 1));
  const held = JSON.stringify((await hall.ask('holding.get', { personId: idris })).sections);
  expect(held).toContain('May come in the spring');
  expect(await hall.ask('changes.list', { limit: 1 })).toMatchObject([
    { label: 'keeping.postpone', kept: 2 },
  ]);
  hall.at('2028-06-13T12:00:00Z');
  expect(await due(hall)).toEqual(all.slice(0, 1));
  hall.at('2028-06-14T12:00:00Z');
  expect(await due(hall)).toEqual(all);
  hall.at('2028-03-14T13:00:00Z');
  await hall.ask('changes.undo', { changeId: changeId ?? '' });
  expect(await due(hall)).toEqual(all);
});

test('what is deleted is asked about no more, and nobody’s numbers change', async () => {
  const { hall, arthur } = await aKeepingHall();
  const numbers = () =>
    hall.ask('progress.get', { of: hall.groupId, fromOn: day('2026-01-01'), toOn: day('2028-03-14') });
  const before = await numbers();
  const { due: records } = await hall.ask('keeping.due', {});
  await hall.ask('erasing.erase', { erasures: records.map(({ target }) => target) });
  expect(await due(hall)).toEqual([]);
  expect(await onToday(hall)).toEqual([]);
  expect(await numbers()).toEqual(before);
  expect(await hall.register('2026-03-10')).toEqual(['a person: here', 'Arthur Bell: here']);
  expect((await hall.ask('people.get', { personId: arthur })).name).toBe('Arthur Bell');
});

test('other times can be chosen, and nothing is due that they leave alone', async () => {
  const { hall } = await aKeepingHall();
  await hall.ask('settings.change', { keeping: { notes: 12, neverArrived: 3, names: 36 } });
  expect(await due(hall)).toEqual([all[1]]);
});
