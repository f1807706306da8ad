import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { backupAmong, openBackups } from '#electron/desktop/openedBackups.ts';
import type { Dispatch } from '#electron/services/dispatch.ts';
import { aFolder } from '#tests/support/aFolder.ts';

describe('of the words of a start, a backup is', () => {
  const home = path.resolve('/home/jean');
  const stick = path.resolve('/media/stick/Larkfield.welcomedesk');
  test.each([
    ['a path', [stick], stick],
    [
      'a name in the folder where it was started',
      ['Larkfield.welcomedesk'],
      path.join(home, 'Larkfield.welcomedesk'),
    ],
    ['in capitals', [stick.toUpperCase()], path.resolve(stick.toUpperCase())],
    ['an address, as Linux gives it', [pathToFileURL(stick).href], stick],
    ['the last of several', ['a.welcomedesk', stick], stick],
    ['nothing where there is none', ['.', 'Larkfield.pdf'], null],
    ['nothing where only the beginning is so', ['Larkfield.welcomedesk.exe'], null],
    [
      'no file of another computer',
      ['file://example.org/share/x.welcomedesk'],
      process.platform === 'win32' ? '\\\\example.org\\share\\x.welcomedesk' : null,
    ],
    ['no address that cannot be read', ['file:///%zz.welcomedesk'], null],
  ])('%s', (_what, words, found) => {
    expect(backupAmong(words, home)).toBe(found);
  });
});

/** Takes in pieces as the folder does, and says of the whole whether it is a backup. */
function aFolderThatTakes(refuses = false) {
  const files: Buffer[] = [];
  const dispatch: Dispatch = async (name, input) => {
    expect(name).toBe('backups.bring');
    if (refuses) return { ok: false, error: { code: 'disk', details: {} } };
    const { at, bytes } = input as { at: number; bytes: string };
    const before = at === 0 ? Buffer.alloc(0) : (files.pop() ?? Buffer.alloc(0));
    expect(before.length).toBe(at);
    files.push(Buffer.concat([before, Buffer.from(bytes, 'base64')]));
    return { ok: true, value: { outcome: 'brought' } };
  };
  return { files, dispatch };
}

/** Opens these one after another, and gives the pages that were shown. */
async function opened(dispatch: Dispatch, places: string[]): Promise<string[]> {
  const shown: string[] = [];
  const last = Promise.withResolvers<void>();
  const openBackup = openBackups(dispatch, (hash) => {
    if (shown.push(hash) === places.length) last.resolve();
  });
  places.forEach(openBackup);
  await last.promise;
  return shown;
}

test('backups that are opened at once are taken in whole, one after another, and each is shown', async () => {
  const folder = await aFolder();
  await mkdir(folder);
  const contents = [randomBytes(1_500_001), randomBytes(700_000), randomBytes(3)];
  const places = contents.map((_, number) => path.join(folder, `${number}.welcomedesk`));
  for (const [number, bytes] of contents.entries()) await writeFile(places[number] ?? '', bytes);
  const { files, dispatch } = aFolderThatTakes();
  expect(await opened(dispatch, places)).toEqual([
    '#/backups/brought/1',
    '#/backups/brought/2',
    '#/backups/brought/3',
  ]);
  expect(files).toEqual(contents);
});

test('one that is gone or a folder is none; and where none can be taken in, the page about backups is shown', async () => {
  const folder = await aFolder();
  await mkdir(folder);
  const { files, dispatch } = aFolderThatTakes();
  expect(await opened(dispatch, [path.join(folder, 'gone.welcomedesk')])).toEqual(['#/backups/brought/1']);
  expect(files).toEqual([Buffer.alloc(0)]);
  expect(await opened(dispatch, [folder])).toEqual(['#/backups']);
  const full = aFolderThatTakes(true);
  await writeFile(path.join(folder, 'a.welcomedesk'), 'x');
  expect(await opened(full.dispatch, [path.join(folder, 'a.welcomedesk')])).toEqual(['#/backups']);
});
