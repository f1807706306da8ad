import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKnownFolders } from '#electron/shells/knownFolders.ts';
import { aFolder } from '#tests/support/aFolder.ts';

const at = (home: string) => openKnownFolders({ platform: 'linux', env: {}, home });
const fileIn = (home: string) => join(home, '.local/share/Welcome Desk folders.json');

test('what was opened and chosen is remembered at the next start', async () => {
  const home = await aFolder();
  const folders = at(home);
  expect([folders.chosen(), folders.isKnown('/stick')]).toEqual([null, false]);
  folders.remember('/stick');
  folders.choose('/other');
  const next = at(home);
  expect([next.chosen(), next.isKnown('/stick'), next.isKnown('/other')]).toEqual(['/other', true, true]);
});

test('of many folders the latest stay', async () => {
  const home = await aFolder();
  const folders = at(home);
  for (let each = 0; each < 30; each += 1) folders.remember(`/stick ${each}`);
  const next = at(home);
  expect([next.isKnown('/stick 29'), next.isKnown('/stick 10'), next.isKnown('/stick 9')]).toEqual([
    true,
    true,
    false,
  ]);
});

test.each(['', 'null', '{"chosen":1}', '\0\0\0'])(
  'a memory that reads %j is started afresh',
  async (content) => {
    const home = await aFolder();
    await mkdir(join(home, '.local/share'), { recursive: true });
    await writeFile(fileIn(home), content);
    const folders = at(home);
    expect(folders.chosen()).toBeNull();
    folders.remember('/stick');
    expect(JSON.parse(await readFile(fileIn(home), 'utf8'))).toEqual({ chosen: null, opened: ['/stick'] });
  },
);

test('a memory that cannot be written is not missed', async () => {
  const home = await aFolder();
  await writeFile(home, 'a file where the home should be');
  const folders = at(home);
  folders.remember('/stick');
  expect(folders.isKnown('/stick')).toBe(true);
});
