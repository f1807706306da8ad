import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { callHost } from '#electron/call/host.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'out '));
  return () => rm(folder, { recursive: true });
});

const save = async (into: string, suggestedName: string, text: string) => {
  const destination = await callHost(into, () => undefined).chooseWhereToSave({
    suggestedName,
    mediaType: 'text/csv',
  });
  return destination?.write(Buffer.from(text));
};

test('a file never replaces another: the next one is numbered', async () => {
  for (const text of ['first', 'second', 'third']) {
    expect(await save(folder, 'Return.csv', text)).toEqual({
      way: 'saved',
      folderName: basename(folder),
      ticket: expect.any(String),
    });
  }
  expect((await readdir(folder)).toSorted()).toEqual(['Return (2).csv', 'Return (3).csv', 'Return.csv']);
  expect(await readFile(join(folder, 'Return.csv'), 'utf8')).toBe('first');
  expect(await readFile(join(folder, 'Return (3).csv'), 'utf8')).toBe('third');
});

test('whatever a file is called, it stays in the folder', async () => {
  await save(folder, '../../../outside.csv', 'x');
  expect(await readdir(folder)).toEqual(['outside.csv']);
});

test('a folder that is not there is said', async () => {
  await expect(save(join(folder, 'gone'), 'Return.csv', 'x')).rejects.toThrow('disk');
});

test('an address is told to the person, a hostile one refused', async () => {
  const said: string[] = [];
  const host = callHost(folder, (line) => said.push(line));
  await host.openAddress('mailto:priya@example.org');
  await expect(host.openAddress('file:///etc/passwd')).rejects.toThrow('not-allowed');
  expect(said).toEqual(['To open by hand: mailto:priya@example.org']);
  expect(await host.showInFolder('any')).toBe(false);
});
