import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { desktopHost } from '#electron/desktop/host.ts';
import { byHand } from '#electron/shells/byHand.ts';
import { noSecrets } from '#electron/shells/noSecrets.ts';
import { openMemory } from '#electron/desktop/memory.ts';
import type { BaseWindow, OpenDialogOptions, SaveDialogOptions } from 'electron';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents '));
  return () => rm(folder, { recursive: true });
});

/** Electron's dialog and shell, answering as a leader would. */
function aDesk(chosen: string | null, { hasWindow = true, hasMailProgram = true } = {}) {
  const asked: SaveDialogOptions[] = [];
  const askedFor: OpenDialogOptions[] = [];
  const opened: string[] = [];
  const shown: string[] = [];
  const host = desktopHost({
    dialog: {
      showSaveDialog: (_window, options) => {
        asked.push(options);
        return Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
      },
      showOpenDialog: (_window, options) => {
        askedFor.push(options);
        return Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
      },
    },
    shell: {
      openExternal: (address) => {
        opened.push(address);
        return hasMailProgram ? Promise.resolve() : Promise.reject(new Error('no program'));
      },
      openPath: (path) => {
        shown.push(path);
        return Promise.resolve(path === folder ? '' : 'there is no such folder');
      },
      showItemInFolder: (path) => shown.push(path),
    },
    window: () => (hasWindow ? ({} as BaseWindow) : null),
    documents: folder,
    memory: openMemory(join(folder, 'window.json')),
    secrets: noSecrets,
    updates: byHand,
  });
  return { host, asked, askedFor, opened, shown };
}

const file = { suggestedName: 'Return: Priya Shah.csv', mediaType: 'text/csv' };

test('the leader is asked where, beginning in Documents, and the file is there afterwards', async () => {
  const path = join(folder, 'March.csv');
  const { host, asked, shown } = aDesk(path);
  const destination = await host.chooseWhereToSave(file);
  expect(asked).toEqual([
    { defaultPath: join(folder, 'Return Priya Shah.csv'), filters: [{ name: 'CSV', extensions: ['csv'] }] },
  ]);
  const saved = await destination?.write(Buffer.from('a,b'));
  expect(saved).toEqual({
    way: 'saved',
    folderName: expect.stringMatching(/^documents /),
    ticket: expect.any(String),
  });
  expect(await readFile(path, 'utf8')).toBe('a,b');
  expect(await host.showInFolder(saved?.ticket ?? '')).toBe(true);
  expect(shown).toEqual([path]);
});

test('the next file is offered in the folder used last, as long as it is there', async () => {
  await mkdir(join(folder, 'Returns'));
  const first = aDesk(join(folder, 'Returns', 'a.csv'));
  await (await first.host.chooseWhereToSave(file))?.write(Buffer.from('a'));
  const second = aDesk(null);
  await second.host.chooseWhereToSave(file);
  expect(second.asked[0]?.defaultPath).toBe(join(folder, 'Returns', 'Return Priya Shah.csv'));
  await rm(join(folder, 'Returns'), { recursive: true });
  const third = aDesk(null);
  await third.host.chooseWhereToSave(file);
  expect(third.asked[0]?.defaultPath).toBe(join(folder, 'Return Priya Shah.csv'));
});

test('a leader who changes their mind saves nothing', async () => {
  expect(await aDesk(null).host.chooseWhereToSave(file)).toBeNull();
  expect(await aDesk('/x', { hasWindow: false }).host.chooseWhereToSave(file)).toBeNull();
  expect(await readdir(folder)).toEqual([]);
});

test('a file that the leader agreed to replace is replaced whole', async () => {
  const path = join(folder, 'a.csv');
  await writeFile(path, 'the older and longer one');
  await (await aDesk(path).host.chooseWhereToSave(file))?.write(Buffer.from('new'));
  expect(await readFile(path, 'utf8')).toBe('new');
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a place that cannot be written to is said, and leaves nothing behind', async () => {
  const destination = await aDesk(join(folder, 'gone', 'a.csv')).host.chooseWhereToSave(file);
  await expect(destination?.write(Buffer.from('x'))).rejects.toThrow('disk');
  // A folder stands where the file should go.
  await mkdir(join(folder, 'b.csv', 'inside'), { recursive: true });
  const blocked = await aDesk(join(folder, 'b.csv')).host.chooseWhereToSave(file);
  await expect(blocked?.write(Buffer.from('x'))).rejects.toThrow('disk');
  expect(await readdir(folder)).toEqual(['b.csv']);
});

test('only a file of this start is shown, and only while it is there', async () => {
  const path = join(folder, 'a.csv');
  const { host, shown } = aDesk(path);
  const saved = await (await host.chooseWhereToSave(file))?.write(Buffer.from('x'));
  await rm(path);
  expect(await host.showInFolder(saved?.ticket ?? '')).toBe(false);
  expect(await host.showInFolder(path)).toBe(false);
  expect(await host.showInFolder('/etc/passwd')).toBe(false);
  expect(shown).toEqual([]);
});

test('an address is opened as it was vetted, a hostile one never', async () => {
  const { host, opened } = aDesk(null);
  await host.openAddress('mailto:priya@example.org?subject=March');
  await expect(host.openAddress('file:///etc/passwd')).rejects.toThrow('not-allowed');
  await expect(host.openAddress('app://welcome-desk/')).rejects.toThrow('not-allowed');
  expect(opened).toEqual(['mailto:priya@example.org?subject=March']);
  await expect(aDesk(null, { hasMailProgram: false }).host.openAddress('tel:07700900123')).rejects.toThrow(
    'not-found',
  );
});

test('the data folder is shown, and one that is not there is not', async () => {
  const { host, shown } = aDesk(null);
  expect(await host.showFolder(folder)).toBe(true);
  expect(await host.showFolder(join(folder, 'gone'))).toBe(false);
  expect(shown[0]).toBe(folder);
});

test('a folder is chosen in the system’s window, and no window or a change of mind chooses none', async () => {
  const { host, askedFor } = aDesk('/media/jean/STICK');
  expect(host.canChooseFolder()).toBe(true);
  expect(await host.chooseFolder()).toBe('/media/jean/STICK');
  expect(askedFor).toEqual([{ properties: ['openDirectory', 'createDirectory'] }]);
  expect(await aDesk(null).host.chooseFolder()).toBeNull();
  expect(await aDesk('/media/jean/STICK', { hasWindow: false }).host.chooseFolder()).toBeNull();
});

test('several files go to the chosen folder, beside what is there, and the last is shown', async () => {
  const { host, shown } = aDesk(folder);
  const together = await host.chooseWhereToSaveTogether({ suggestedName: 'Returns.zip' });
  for (const text of ['one', 'two']) await together?.write('Together.csv', Buffer.from(text));
  const saved = await together?.end();
  expect(await readFile(join(folder, 'Together.csv'), 'utf8')).toBe('one');
  expect(await readFile(join(folder, 'Together (2).csv'), 'utf8')).toBe('two');
  expect(await host.showInFolder(saved?.ticket ?? '')).toBe(true);
  expect(shown.at(-1)).toBe(join(folder, 'Together (2).csv'));
  expect(await aDesk(null).host.chooseWhereToSaveTogether({ suggestedName: 'Returns.zip' })).toBeNull();
});
