import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/dates.ts';
import { day, everyWeek } from '#tests/support/builders.ts';
import { aHall } from '#tests/support/aHall.ts';

/** Three Tuesdays, the last of them today: two people twice, one of them a third time with a walk-in. */
const aHallInUse = async () => {
  const hall = await aHall();
  const doreen = await hall.person('Doreen', { isRegular: true });
  const arthur = await hall.person('Arthur');
  for (const on of ['2026-11-10', '2026-11-17', '2026-11-24']) await hall.mark(on, doreen, 'here');
  for (const on of ['2026-11-10', '2026-11-17']) await hall.mark(on, arthur, 'here');
  const sessionId = hall.sessionOn('2026-11-24');
  await hall.ask('register.addWalkIn', { sessionId, who: { kind: 'new', preferredName: 'Mair' } });
  return { ...hall, doreen, arthur };
};

const november = { fromOn: day('2026-11-01'), toOn: day('2026-11-30') };

describe('how a group is doing', () => {
  test('counts people, and tells newcomers from the others', async () => {
    const hall = await aHallInUse();
    // Doreen belongs to the group from today on, so her visits before were a newcomer's.
    expect(await hall.ask('progress.get', { of: hall.groupId, ...november })).toMatchObject({
      group: { name: 'Tuesday Knit & Natter' },
      toOn: '2026-11-24',
      weekday: 2,
      sessions: { met: 3, calledOff: 0, notTaken: 1, regulars: 1, newcomers: 5 },
      usual: 2,
      newFaces: 3,
      stillCome: 3,
      step: 'session',
      steps: [
        { on: '2026-11-03', notTaken: 1 },
        { on: '2026-11-10', newcomers: 2 },
        { on: '2026-11-17', newcomers: 2 },
        { on: '2026-11-24', regulars: 1, newcomers: 1 },
      ],
    });
  });

  test('a session that was called off counts for nobody, and today’s only once somebody is marked', async () => {
    const hall = await aHallInUse();
    const sessionId = hall.sessionOn('2026-11-17');
    for (const { personId } of (await hall.ask('register.get', { sessionId })).rows) {
      await hall.mark('2026-11-17', personId, null);
    }
    await hall.ask('sessions.cancel', { sessionId, because: 'Snow' });
    hall.at('2026-12-01T10:00:00Z');
    const progress = await hall.ask('progress.get', { of: hall.groupId, fromOn: day('2026-11-10') });
    expect(progress.sessions).toMatchObject({ met: 2, calledOff: 1, notTaken: 0 });
    expect(progress.calledOffBecause).toEqual(['Snow']);
    await hall.mark('2026-12-01', hall.doreen, 'here');
    expect((await hall.ask('progress.get', { of: hall.groupId })).sessions.met).toBe(3);
  });

  test('visits of earlier years count, though the registers of those years are not even read', async () => {
    const hall = await aHallInUse();
    hall.at('2028-02-01T10:00:00Z');
    for (const on of ['2028-01-04', '2028-01-11', '2028-01-18']) await hall.mark(on, hall.arthur, 'here');
    await hall.reopen();
    const register = path.join(hall.folder, 'own', 'documents', 'registers', hall.groupId, '2026.json');
    expect(await readFile(register, 'utf8')).toContain(hall.arthur);
    await writeFile(register, 'nobody reads this');
    const { steps, newFaces } = await hall.ask('progress.get', {
      of: hall.groupId,
      fromOn: day('2028-01-04'),
      toOn: day('2028-01-18'),
    });
    expect(steps.map(({ regulars, newcomers }) => [regulars, newcomers])).toEqual([
      [0, 1],
      [1, 0],
      [1, 0],
    ]);
    expect(newFaces).toBe(0);
  });

  test('it is compared with the time before when that can be known', async () => {
    const hall = await aHallInUse();
    const ask = (fromOn: string) => hall.ask('progress.get', { of: hall.groupId, fromOn: day(fromOn) });
    expect(await ask('2026-11-24')).not.toHaveProperty('before');
    hall.at('2026-12-15T10:00:00Z');
    expect((await ask('2026-11-25')).before).toEqual({ fromOn: '2026-11-04', toOn: '2026-11-24', usual: 2 });
  });
});

describe('what is chosen when nothing is asked for', () => {
  test('the last eight sessions of the group that met last', async () => {
    const hall = await aHallInUse();
    await hall.ask('groups.add', { name: 'Allotment', kind: 'gardening' });
    const progress = await hall.ask('progress.get', {});
    expect(progress.group?.name).toBe('Tuesday Knit & Natter');
    expect(progress).toMatchObject({ fromOn: '2026-10-06', toOn: '2026-11-24' });
    expect(progress.steps).toHaveLength(8);
  });

  test('three months of all groups together, a person of two groups once', async () => {
    const hall = await aHallInUse();
    const { groupId } = await hall.ask('groups.add', {
      name: 'Allotment',
      kind: 'gardening',
      times: [everyWeek(1, '10:00', '12:00')],
      fromOn: day('2026-11-01'),
    });
    const sessionId = (await hall.ask('sessions.list', { groupId, ...november }))[0]?.sessionId;
    if (!sessionId) throw new Error('the allotment meets on Mondays');
    await hall.ask('register.mark', { sessionId, personId: hall.arthur, mark: 'here' });
    const progress = await hall.ask('progress.get', { of: 'all' });
    expect(progress).toMatchObject({ fromOn: '2026-09-01', groups: 2, step: 'month', newFaces: 3 });
    expect(progress).not.toHaveProperty('group');
    expect(progress.byGroup.map(({ group, newcomers }) => [group.name, newcomers])).toEqual([
      ['Allotment', 1],
      ['Tuesday Knit & Natter', 5],
    ]);
    const sum = progress.steps.reduce((total, { newcomers }) => total + newcomers, 0);
    expect(sum).toBe(6);
  });
});

test('stories are counted where they stand, and nobody is named', async () => {
  const hall = await aHallInUse();
  const linkWorkerId = await hall.linkWorker('Priya Shah');
  const tom = await hall.person('Tom');
  await hall.referred({ personId: hall.arthur, linkWorkerId, on: '2026-11-09' });
  await hall.referred({ personId: tom, linkWorkerId, on: '2026-11-20' });
  const progress = await hall.ask('progress.get', { of: hall.groupId, ...november });
  expect(progress.stories).toEqual([
    { place: 'received', count: 1 },
    { place: 'settling-in', count: 1 },
  ]);
  expect(JSON.stringify(progress)).not.toMatch(/Arthur|Doreen|Mair|Tom|Priya/);
});

test('days that cannot be are refused', async () => {
  const hall = await aHall();
  const refusal = (fromOn: string) => hall.refused('progress.get', { of: hall.groupId, fromOn });
  expect(await refusal('2026-11-25')).toMatchObject({
    code: 'invalid-input',
    details: { places: ['fromOn'] },
  });
  expect(await refusal(addDays(day('2026-11-24'), -3661))).toMatchObject({ code: 'invalid-input' });
});
