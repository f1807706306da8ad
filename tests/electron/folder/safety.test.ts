import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ADesk, aDesk, type DeskOptions } from '#tests/support/aDesk.ts';

const passphrase = 'tea at half past ten';

/** A desk in use whose folder is locked with the passphrase; the recovery sheet is printed. */
async function aSealedDesk(options: DeskOptions = {}): Promise<{ desk: ADesk; recoveryCode: string }> {
  const desk = await aDesk(options);
  await desk.ask('people.add', { preferredName: 'Doreen', regularAt: [] });
  const { recoveryCode } = await desk.ask('safety.turnOn', { passphrase });
  await desk.ask('safety.confirmSheet', {});
  return { desk, recoveryCode };
}

const names = async ({ ask }: ADesk) =>
  (await ask('people.find', { text: '', limit: 9 })).people.map(({ name }) => name);

test('a passphrase is chosen, the folder is locked the next morning, and only the passphrase opens it', async () => {
  const { desk } = await aSealedDesk();
  expect(await names(desk)).toEqual(['Doreen']);
  await desk.reopen();
  expect(await desk.ask('app.status', {})).toMatchObject({ state: 'locked', lastSavedAt: null });
  expect(await desk.ask('safety.get', {})).toMatchObject({
    isOn: true,
    isLocked: true,
    isSheetConfirmed: true,
  });
  expect(await desk.ask('safety.unlock', { passphrase: 'coffee' })).toEqual({
    outcome: 'wrong',
    tries: 1,
    waitSeconds: 1,
  });
  desk.at('2026-11-24T10:12:01Z');
  expect(await desk.ask('safety.unlock', { passphrase })).toEqual({
    outcome: 'unlocked',
    mustChoosePassphrase: false,
  });
  expect(await names(desk)).toEqual(['Doreen']);
  expect(desk.logged).toEqual([]);
});

test('while it is locked, nothing is answered but where the folder stands, and nothing is changed', async () => {
  const { desk } = await aSealedDesk();
  await desk.ask('safety.lock', {});
  const before = await desk.bytes();
  for (const [name, input] of [
    ['people.find', { text: '', limit: 9 }],
    ['people.add', { preferredName: 'Mair', regularAt: [] }],
    ['settings.get', {}],
    ['changes.list', { limit: 9 }],
    ['safety.newRecoveryCode', { passphrase }],
    ['safety.turnOff', { passphrase }],
    ['safety.changePassphrase', { current: passphrase, passphrase: 'other' }],
    ['safety.setKeychain', { isKept: true }],
    ['safety.confirmSheet', {}],
  ] as const)
    expect([name, await desk.refused(name, input)]).toMatchObject([name, { code: 'locked' }]);
  expect(await desk.ask('app.tryAgain', {})).toMatchObject({ state: 'locked' });
  expect(await desk.bytes()).toEqual(before);
});

test('every wrong passphrase makes the next try wait longer, up to half a minute, and none locks anybody out', async () => {
  const { desk } = await aSealedDesk();
  await desk.ask('safety.lock', {});
  const waits: number[] = [];
  let at = Date.parse('2026-11-24T10:20:00Z');
  for (let tries = 1; tries <= 7; tries += 1) {
    desk.at(new Date(at).toISOString());
    const answer = await desk.ask('safety.unlock', { passphrase: `guess ${tries}` });
    if (answer.outcome !== 'wrong') throw new Error(`guess ${tries} was ${answer.outcome}`);
    expect(answer.tries).toBe(tries);
    waits.push(answer.waitSeconds);
    expect(await desk.ask('safety.unlock', { passphrase })).toMatchObject({ outcome: 'too-soon' });
    at += answer.waitSeconds * 1000;
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30]);
  desk.at(new Date(at).toISOString());
  expect(await desk.ask('safety.unlock', { passphrase })).toMatchObject({ outcome: 'unlocked' });
  expect(await desk.ask('safety.get', {})).toMatchObject({ tries: 0, waitSeconds: 0 });
});

test('the recovery code opens it however it is typed, and a new passphrase is chosen without the old one', async () => {
  const { desk, recoveryCode } = await aSealedDesk();
  await desk.ask('safety.lock', {});
  const typed = recoveryCode.replaceAll('-', ' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
  const slip = typed.replace(/^./, (letter) => (letter === 'a' ? 'b' : 'a'));
  expect(await desk.ask('safety.unlock', { recoveryCode: slip })).toEqual({ outcome: 'mistyped' });
  expect(await desk.ask('safety.unlock', { recoveryCode: typed })).toEqual({
    outcome: 'unlocked',
    mustChoosePassphrase: true,
  });
  await desk.ask('safety.changePassphrase', { passphrase: 'scones at eleven' });
  expect(await desk.ask('safety.get', {})).toMatchObject({ mustChoosePassphrase: false });
  await desk.reopen();
  expect(await desk.ask('safety.unlock', { passphrase })).toMatchObject({ outcome: 'wrong' });
  desk.at('2026-11-24T11:00:00Z');
  expect(await desk.ask('safety.unlock', { passphrase: 'scones at eleven' })).toMatchObject({
    outcome: 'unlocked',
  });
});

test('changing the passphrase takes the one there is; a new code takes the place of the old', async () => {
  const { desk, recoveryCode } = await aSealedDesk();
  expect(await desk.refused('safety.changePassphrase', { passphrase: 'other' })).toMatchObject({
    code: 'invalid-input',
    details: { places: ['current'] },
  });
  const wrong = { current: 'coffee', passphrase: 'other' };
  expect(await desk.ask('safety.changePassphrase', wrong)).toMatchObject({ outcome: 'wrong' });
  desk.at('2026-11-24T11:00:00Z');
  const right = { current: passphrase, passphrase: 'ein Café' };
  expect(await desk.ask('safety.changePassphrase', right)).toEqual({ outcome: 'done' });
  // The same letters from another keyboard: e and its accent apart.
  const made = await desk.ask('safety.newRecoveryCode', { passphrase: 'ein Cafe\u0301' });
  if (made.outcome !== 'done') throw new Error('the passphrase was not taken');
  expect(await desk.ask('safety.get', {})).toMatchObject({ isSheetConfirmed: false });
  await desk.reopen();
  expect(await desk.ask('safety.unlock', { recoveryCode })).toMatchObject({ outcome: 'wrong' });
  desk.at('2026-11-24T12:00:00Z');
  const { recoveryCode: now } = made;
  expect(await desk.ask('safety.unlock', { recoveryCode: now })).toMatchObject({ outcome: 'unlocked' });
});

test('turned off, the files are plain text again, and nothing of the keys is left', async () => {
  const { desk } = await aSealedDesk({ keepsSecrets: true });
  await desk.ask('safety.setKeychain', { isKept: true });
  expect(await desk.ask('safety.turnOff', { passphrase })).toEqual({ outcome: 'done' });
  expect(desk.secrets.size).toBe(0);
  expect(await desk.ask('safety.get', {})).toMatchObject({ isOn: false, isLocked: false });
  expect([...(await desk.bytes()).keys()].filter((name) => name.includes('keys'))).toEqual([]);
  await desk.reopen();
  expect(await names(desk)).toEqual(['Doreen']);
  const people = await readFile(path.join(desk.folder, 'own/documents/people.json'), 'utf8');
  expect(people).toContain('Doreen');
});

describe('the computer’s own place for secrets', () => {
  test('opens the folder when the app starts, and not after the leader has locked it', async () => {
    const { desk } = await aSealedDesk({ keepsSecrets: true });
    expect(await desk.ask('safety.get', {})).toMatchObject({ keychain: 'not-kept' });
    expect(await desk.ask('safety.setKeychain', { isKept: true })).toEqual({ outcome: 'done' });
    await desk.reopen();
    expect(await desk.ask('app.status', {})).toMatchObject({ state: 'ready' });
    expect(await desk.ask('safety.get', {})).toMatchObject({ keychain: 'kept', isLocked: false });
    await desk.ask('safety.lock', {});
    expect(await desk.ask('app.tryAgain', {})).toMatchObject({ state: 'locked' });
    await desk.ask('safety.unlock', { passphrase });
    await desk.ask('safety.setKeychain', { isKept: false });
    await desk.reopen();
    expect(await desk.ask('app.status', {})).toMatchObject({ state: 'locked' });
  });

  test('is not there for every shell, and then nothing is kept', async () => {
    const { desk } = await aSealedDesk();
    expect(await desk.ask('safety.get', {})).toMatchObject({ keychain: 'impossible' });
    expect(await desk.ask('safety.setKeychain', { isKept: true })).toEqual({ outcome: 'impossible' });
    expect(desk.secrets.size).toBe(0);
  });

  test('holds a key that is not this folder’s after the folder was replaced, and opens nothing with it', async () => {
    const { desk } = await aSealedDesk({ keepsSecrets: true });
    await desk.ask('safety.setKeychain', { isKept: true });
    for (const name of desk.secrets.keys()) desk.secrets.set(name, '0'.repeat(64));
    await desk.reopen();
    expect(await desk.ask('app.status', {})).toMatchObject({ state: 'locked' });
  });
});

test('an altered key file is told from a wrong passphrase, and the other secret still opens the folder', async () => {
  const { desk, recoveryCode } = await aSealedDesk();
  const file = path.join(desk.folder, 'own/keys/passphrase.age');
  const bytes = await readFile(file);
  bytes.writeUInt8(bytes.readUInt8(60) ^ 1, 60);
  await writeFile(file, bytes);
  await desk.reopen();
  expect(await desk.ask('safety.get', {})).toMatchObject({ damaged: ['passphrase'] });
  expect(await desk.ask('safety.unlock', { passphrase })).toEqual({
    outcome: 'damaged',
    file: 'keys/passphrase.age',
  });
  expect(await desk.ask('safety.unlock', { recoveryCode })).toMatchObject({ outcome: 'unlocked' });
  await desk.ask('safety.changePassphrase', { passphrase });
  expect(await desk.ask('safety.get', {})).toMatchObject({ damaged: [] });
});

test('a folder that is locked with a passphrase is not locked with another on top, nor one that has none unlocked', async () => {
  const { desk } = await aSealedDesk();
  expect(await desk.refused('safety.turnOn', { passphrase: 'other' })).toMatchObject({ code: 'conflict' });
  const plain = await aDesk();
  expect(await plain.refused('safety.turnOff', { passphrase })).toMatchObject({ code: 'conflict' });
  expect(await plain.ask('safety.lock', {})).toEqual({ outcome: 'done' });
  expect(await plain.ask('app.status', {})).toMatchObject({ state: 'ready' });
});
