import { expect, test } from 'vitest';
import { aDesk } from '#tests/support/aDesk.ts';
import { anAskedTime, day } from '#tests/support/builders.ts';

const aGroupAtDesk = async () => {
  const desk = await aDesk();
  const { groupId } = await desk.ask('groups.add', {
    name: 'Knit & Natter',
    kind: 'crafts',
    place: 'Village hall',
    times: [anAskedTime()],
    fromOn: day('2026-01-06'),
  });
  const details = { costPence: 250, costWords: 'The first time is free', access: 'A ramp' };
  await desk.ask('groups.setDetails', { groupId, ...details });
  const group = async () => (await desk.ask('groups.get', { groupId })).group;
  return { ...desk, desk, groupId, group };
};

test('what was chosen of a listing is taken in as one change, the rest stays, and one undo takes it back', async () => {
  const { ask, groupId, group } = await aGroupAtDesk();
  const before = await group();
  await ask('directory.fillIn', { groupId, offers: 'Wool and tea', costPence: 0 });
  expect(await group()).toEqual({
    ...before,
    offers: 'Wool and tea',
    details: { costPence: 0, access: 'A ramp' },
  });
  await ask('changes.undoLast', { isOnRegister: false });
  expect(await group()).toEqual(before);
});

test('a listing that is saved is read back as the same group, also when it is taken into another', async () => {
  const { ask, desk, groupId, group } = await aGroupAtDesk();
  await ask('directory.save', { groupId });
  const bytes = desk.saved.at(-1)?.bytes.toString('base64') ?? '';
  const read = await ask('directory.read', { bytes });
  if (read.outcome !== 'read') throw new Error(read.why);
  const [listing] = read.listings;
  if (!listing) throw new Error('one group was listed');
  const { leftOut, ...said } = listing;
  expect(leftOut).toEqual([]);
  const { groupId: otherId } = await ask('groups.add', { name: 'Another', kind: 'other' });
  await ask('directory.fillIn', { groupId: otherId, ...said, fromOn: day('2026-01-06') });
  const other = (await ask('groups.get', { groupId: otherId })).group;
  const { id: _id, offers: _offers, ...known } = await group();
  expect(other).toMatchObject(known);
});

test('details cannot have been checked on a day to come', async () => {
  const { refused, groupId } = await aGroupAtDesk();
  expect(await refused('groups.setDetails', { groupId, checkedOn: '2099-01-01' })).toMatchObject({
    code: 'invalid-input',
    details: { places: ['checkedOn'] },
  });
});
