import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import {
  askRunning,
  createRunningNote,
  forgetRunning,
  runningFile,
  tellRunning,
} from '#electron/loopback/running.ts';
import { openLoopback } from '#tests/support/loopback.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'running '));
  file = runningFile(join(folder, 'data'));
  return () => rm(folder, { recursive: true });
});

test('a further start gets a fresh address from the copy that runs, and a page gets in with it', async () => {
  const desk = await openLoopback(() => Promise.resolve({ ok: true, value: null }));
  onTestFinished(() => desk.close());
  await tellRunning(file, { port: desk.port, secret: await desk.enter() });
  const address = await askRunning(file);
  expect(address).toMatch(new RegExp(`^${desk.here}/#token=[\\w-]{43}$`));
  expect((await desk.post('/session', { token: address?.split('#token=')[1] }, null)).status).toBe(200);
});

test('the note is for its owner only, and lies beside the data folder, not in it', async () => {
  await tellRunning(file, { port: 1, secret: 'x' });
  expect(await readdir(folder)).toEqual(['data.running']);
  // oxlint-disable-next-line vitest/no-conditional-expect -- Windows keeps no such bits
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('a note that was there before with wider rights is replaced, not filled', async () => {
  await writeFile(file, 'old', { mode: 0o644 });
  await tellRunning(file, { port: 1, secret: 'x' });
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ port: 1, secret: 'x' });
  // oxlint-disable-next-line vitest/no-conditional-expect -- Windows keeps no such bits
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('a copy takes away its own note and leaves another one', async () => {
  await tellRunning(file, { port: 1, secret: 'mine' });
  await forgetRunning(file, 'theirs');
  expect(await readdir(folder)).toEqual(['data.running']);
  await forgetRunning(file, 'mine');
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ['no note', null],
  ['a torn note', '{"port":'],
  ['a note of something else', '{"port":"80","secret":"x"}'],
  ['a port where nobody listens', '{"port":1,"secret":"x"}'],
])('with %s there is no address, and no error', async (_what, text) => {
  if (text !== null) await writeFile(file, text);
  expect(await askRunning(file)).toBeNull();
});

test('a copy that does not know the secret gives no address', async () => {
  const desk = await openLoopback(() => Promise.resolve({ ok: true, value: null }));
  onTestFinished(() => desk.close());
  await tellRunning(file, { port: desk.port, secret: 'left over' });
  expect(await askRunning(file)).toBeNull();
});

test('a place that cannot be written to does not keep the app from starting', async () => {
  await expect(
    tellRunning(join(folder, 'no', 'such', 'place'), { port: 1, secret: 'x' }),
  ).resolves.toBeUndefined();
});

test('the note goes along when the leader uses another folder, and none is left behind', async () => {
  const note = createRunningNote(join(folder, 'data'));
  await note.tell({ port: 1, secret: 'mine' });
  note.goTo(join(folder, 'stick'));
  note.goTo(join(folder, 'cupboard'));
  await note.forget();
  expect(await readdir(folder)).toEqual([]);
  await note.tell({ port: 2, secret: 'mine' });
  expect(await readdir(folder)).toEqual(['cupboard.running']);
});
