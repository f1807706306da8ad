import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type ADesk, aDesk } from '#tests/support/aDesk.ts';
import { bytesOf } from '#tests/support/aFolder.ts';
import { bring, lookedAt, everybody } from '#tests/support/bringing.ts';

const passphrase = 'tea at half past ten';
const brought = { place: 'brought', file: 'brought' } as const;

const add = (desk: ADesk, preferredName: string) => desk.ask('people.add', { preferredName, regularAt: [] });

/** Jean's desk with Mair in it. */
const jeans = async (): Promise<ADesk> => {
  const desk = await aDesk();
  await desk.ask('settings.change', {
    isWelcomed: true,
    leaderName: 'Jean Marsh',
    organisationName: 'Larkfield groups',
    textSize: 150,
  });
  await add(desk, 'Mair');
  return desk;
};

const handOver = async (desk: ADesk, to: string, from = 'Jean Marsh'): Promise<Buffer> => {
  expect(await desk.ask('handOver.save', { to, from, passphrase })).toMatchObject({ outcome: 'saved' });
  return desk.saved.at(-1)?.bytes ?? Buffer.of();
};

const takeIn = async (desk: ADesk, file: Buffer): Promise<unknown> => {
  expect(await bring(desk, file)).toMatchObject({ outcome: 'handed-over' });
  expect(await desk.ask('handOver.open', { passphrase })).toEqual({ outcome: 'opened' });
  const looked = await lookedAt(desk);
  expect(await desk.ask('backups.restore', brought)).toMatchObject({ outcome: 'restored' });
  return looked;
};

const stands = async (desk: ADesk) => {
  const { state, readingOnly, handOver: now } = await desk.ask('app.status', {});
  return { state, readingOnly, handOver: now };
};

const here = { state: 'ready', readingOnly: null, handOver: null };
const withSheila = {
  state: 'ready',
  readingOnly: 'handed-over',
  handOver: { state: 'away', who: 'Sheila Platt', at: '2026-11-24T10:12:00.000Z' },
};

test('a desk goes to another leader, is only looked at meanwhile, and comes back with what changed', async () => {
  const jean = await jeans();
  const file = await handOver(jean, 'Sheila Platt');
  expect(jean.saved.at(-1)?.name).toBe('Welcome Desk for Sheila Platt, 24 November 2026.age');
  expect(await stands(jean)).toEqual(withSheila);
  expect(await everybody(jean)).toEqual(['Mair']);
  expect(await jean.refused('people.add', { preferredName: 'Ivy', regularAt: [] })).toMatchObject({
    code: 'not-allowed',
    details: { readingOnly: 'handed-over' },
  });
  await jean.reopen();
  expect(await stands(jean)).toEqual(withSheila);

  const sheila = await aDesk({ at: '2026-11-24T18:00:00Z' });
  expect(await takeIn(sheila, file)).toMatchObject({
    about: { why: 'handed-over' },
    counts: { people: 1 },
    handOver: { state: 'here', who: 'Jean Marsh', isAwaited: true },
  });
  expect(await stands(sheila)).toMatchObject({
    readingOnly: null,
    handOver: { state: 'here', who: 'Jean Marsh' },
  });
  expect(await sheila.ask('settings.get', {})).toEqual({
    isWelcomed: true,
    leaderName: 'Sheila Platt',
    organisationName: 'Larkfield groups',
    textSize: 100,
    theme: 'system',
    contrast: 'system',
  });
  const mair = (await sheila.ask('people.find', { text: 'Mair', limit: 5 })).people[0];
  if (!mair) throw new Error('Mair was handed over');
  await sheila.ask('people.change', { personId: mair.personId, preferredName: 'Mair', place: 'Mill Lane' });
  await add(sheila, 'Ivy');
  const returned = await handOver(sheila, 'Jean Marsh', 'Sheila Platt');
  expect(await stands(sheila)).toMatchObject({ readingOnly: 'handed-over', handOver: { who: 'Jean Marsh' } });

  jean.at('2026-11-26T09:00:00Z');
  expect(await takeIn(jean, returned)).toMatchObject({
    about: { why: 'handed-back' },
    changes: { onlyThen: { people: 1 }, different: { people: 1 }, onlyNow: {} },
    onlyThen: { people: { names: ['Ivy'], count: 1 } },
    handOver: { state: 'back', who: 'Sheila Platt', isAwaited: true },
  });
  expect(await stands(jean)).toMatchObject({ ...here, handOver: { state: 'back', who: 'Sheila Platt' } });
  expect(await everybody(jean)).toEqual(['Ivy', 'Mair']);
  expect(await jean.ask('settings.get', {})).toMatchObject({ leaderName: 'Jean Marsh', textSize: 150 });
  await add(jean, 'Ken');
  await jean.reopen();
  expect(await everybody(jean)).toEqual(['Ivy', 'Ken', 'Mair']);
  expect([...jean.logged, ...sheila.logged]).toEqual([]);
});

test('a backup from before does not bring a desk back that is away', async () => {
  const jean = await jeans();
  await handOver(jean, 'Sheila Platt');
  const { backups } = await jean.ask('backups.list', {});
  expect(backups.map(({ about }) => about.why)).toEqual(['before-handing-over']);
  const which = { place: 'here', file: backups[0]?.file ?? '' };
  expect(await jean.refused('backups.restore', which)).toMatchObject({ code: 'not-allowed' });
  expect(await stands(jean)).toEqual(withSheila);
});

test('in an emergency it is taken back without the file, and a file that comes later is told as another truth', async () => {
  const jean = await jeans();
  const file = await handOver(jean, 'Sheila Platt');
  const sheila = await aDesk();
  await takeIn(sheila, file);
  await add(sheila, 'Ivy');
  const late = await handOver(sheila, 'Jean Marsh', 'Sheila Platt');

  jean.at('2026-11-27T09:00:00Z');
  await jean.ask('handOver.takeBackWithout', { isUnderstood: true });
  expect(await jean.ask('handOver.get', {})).toMatchObject({ state: 'back', isWithoutFile: true });
  await add(jean, 'Ken');
  expect(await takeIn(jean, late)).toMatchObject({
    handOver: { state: 'back', isAwaited: false },
    onlyThen: { people: { names: ['Ivy'] } },
    onlyNow: { people: { names: ['Ken'] } },
  });
  expect(await stands(jean)).toMatchObject({ readingOnly: null, handOver: { state: 'back' } });
  expect(await everybody(jean)).toEqual(['Ivy', 'Mair']);
  const { backups } = await jean.ask('backups.list', {});
  expect(backups.map(({ about }) => about.why)).toContain('before-restore');
});

test('the file that went out brings nothing back where it came from', async () => {
  const jean = await jeans();
  const file = await handOver(jean, 'Sheila Platt');
  await bring(jean, file);
  expect(await jean.ask('handOver.open', { passphrase: 'scones' })).toEqual({ outcome: 'wrong' });
  expect(await jean.ask('handOver.open', { passphrase })).toEqual({ outcome: 'own-file' });
  expect(await stands(jean)).toEqual(withSheila);
});

test('who gave it back has it no more, nor by the file they once took it over with, unsaid', async () => {
  const jean = await jeans();
  const file = await handOver(jean, 'Sheila Platt');
  const sheila = await aDesk({ at: '2026-11-24T18:00:00Z' });
  await takeIn(sheila, file);
  sheila.at('2026-11-25T18:00:00Z');
  await handOver(sheila, 'Jean Marsh', 'Sheila Platt');
  await bring(sheila, file);
  await sheila.ask('handOver.open', { passphrase });
  expect(await lookedAt(sheila)).toMatchObject({ handOver: { state: 'here', isAwaited: false } });
});

test('a desk that is away is not pushed out by somebody else’s', async () => {
  const jean = await jeans();
  await handOver(jean, 'Sheila Platt');
  const other = await jeans();
  await bring(jean, await handOver(other, 'Jean Marsh', 'Doreen Hughes'));
  expect(await jean.ask('handOver.open', { passphrase })).toEqual({
    outcome: 'is-away',
    who: 'Sheila Platt',
  });
});

test('on a full disk, or when the leader changes their mind, the desk stays here', async () => {
  const jean = await jeans();
  const asked = { to: 'Sheila Platt', from: 'Jean Marsh', passphrase };
  jean.saving('changes their mind');
  expect(await jean.ask('handOver.save', asked)).toEqual({ outcome: 'not-now' });
  expect(await stands(jean)).toEqual(here);
  jean.saving('has a full disk');
  expect(await jean.refused('handOver.save', asked)).toMatchObject({ code: 'disk' });
  expect(await stands(jean)).toEqual(here);
  await add(jean, 'Ivy');
  expect(await everybody(jean)).toEqual(['Ivy', 'Mair']);
});

test('a file that did not arrive is saved once more, under another passphrase', async () => {
  const jean = await jeans();
  await handOver(jean, 'Sheila Platt');
  await jean.ask('handOver.saveAgain', { passphrase: 'scones at eleven' });
  const sheila = await aDesk();
  await bring(sheila, jean.saved.at(-1)?.bytes ?? Buffer.of());
  expect(await sheila.ask('handOver.open', { passphrase: 'scones at eleven' })).toEqual({
    outcome: 'opened',
  });
});

test('it goes on to a third leader, and from there home', async () => {
  const jean = await jeans();
  const sheila = await aDesk();
  const doreen = await aDesk();
  await takeIn(sheila, await handOver(jean, 'Sheila Platt'));
  await takeIn(doreen, await handOver(sheila, 'Doreen Hughes', 'Sheila Platt'));
  await add(doreen, 'Ivy');
  await takeIn(jean, await handOver(doreen, 'Jean Marsh', 'Doreen Hughes'));
  expect(await stands(jean)).toMatchObject({ readingOnly: null, handOver: { state: 'back' } });
  expect(await everybody(jean)).toEqual(['Ivy', 'Mair']);
});

test('behind a passphrase nothing of it lies in plain sight, at either end, and it stays locked', async () => {
  const jean = await jeans();
  await add(jean, 'Quillfeather');
  await jean.ask('safety.turnOn', { passphrase: 'a quiet corner' });
  const file = await handOver(jean, 'Sheila Marchbanks');
  expect(file.includes('Quillfeather')).toBe(false);
  const sheila = await aDesk();
  await sheila.ask('safety.turnOn', { passphrase: 'by the window' });
  await takeIn(sheila, file);
  expect(await everybody(sheila)).toEqual(['Mair', 'Quillfeather']);
  for (const { folder } of [jean, sheila]) {
    const inSight = [...(await bytesOf(path.join(folder, 'own')))].filter(([, bytes]) =>
      /Quillfeather|Marchbanks/.test(Buffer.from(bytes, 'base64').toString('latin1')),
    );
    expect(inSight.map(([name]) => name)).toEqual([]);
  }
  await sheila.reopen();
  expect(await stands(sheila)).toMatchObject({ state: 'locked', handOver: null });
  await sheila.ask('safety.unlock', { passphrase: 'by the window' });
  expect(await stands(sheila)).toMatchObject({ state: 'ready', handOver: { state: 'here' } });
  await jean.reopen();
  await jean.ask('safety.unlock', { passphrase: 'a quiet corner' });
  expect(await stands(jean)).toMatchObject({ readingOnly: 'handed-over' });
  // The note goes along when the folder is no longer sealed.
  await jean.ask('safety.turnOff', { passphrase: 'a quiet corner' });
  expect(await stands(jean)).toMatchObject({ readingOnly: 'handed-over' });
  expect(await readdir(path.join(jean.folder, 'own'))).toContain('hand-over.json');
});

test('the practice group is not handed over', async () => {
  const desk = await aDesk({ start: 'practice' });
  const asked = { to: 'Sheila', from: 'Jean', passphrase };
  expect(await desk.ask('handOver.save', asked)).toEqual({ outcome: 'practice' });
});
