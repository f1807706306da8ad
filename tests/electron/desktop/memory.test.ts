import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openMemory } from '#electron/desktop/memory.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'memory '));
  file = join(folder, 'window.json');
  return () => rm(folder, { recursive: true });
});

const nothing = { place: null, isMaximised: false, saveFolder: null };
const place = { x: 1, y: 2, width: 900, height: 700 };

test('the window remembers over a restart, one thing at a time', async () => {
  openMemory(file).remember({ place, isMaximised: true });
  openMemory(file).remember({ saveFolder: '/home/jean/Returns' });
  expect(openMemory(file).recall()).toEqual({ place, isMaximised: true, saveFolder: '/home/jean/Returns' });
  expect(await readdir(folder)).toEqual(['window.json']);
});

test.each(['', '{', 'null', '{"place":{"x":"left"}}', '{"place":null,"more":1}'])(
  'a memory that reads %j starts afresh',
  async (text) => {
    await writeFile(file, text);
    expect(openMemory(file).recall()).toEqual(nothing);
  },
);

test('where nothing can be written, it still remembers until the window closes', () => {
  const memory = openMemory(join(folder, 'no', 'such', 'place'));
  memory.remember({ place });
  expect(memory.recall()).toEqual({ ...nothing, place });
});
