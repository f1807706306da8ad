import { randomUUID } from 'node:crypto';
import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { newDataKey } from '#electron/store/keys/dataKey.ts';
import { migrations } from '#electron/store/migrations/migrations.ts';
import { openStore } from '#electron/store/opening.ts';
import type { StoreOptions } from '#electron/store/opening.ts';
import { newestFormatAfter } from '#electron/store/upgrading.ts';
import { library } from '#shared/domain/shelves.ts';
import { aFolder, aFolderInMemory, bytesOf } from '#tests/support/aFolder.ts';
import { everyCall, faultyDisk } from '#tests/support/diskFaults.ts';
import { anOldFolder, later, laterLibrary } from '#tests/support/laterFormat.ts';
import { open, opening } from '#tests/support/visits.ts';

const laterOptions = (folder: string, more: Partial<StoreOptions> = {}): StoreOptions =>
  opening(folder, { library: laterLibrary, migrations: later, ...more });

async function comings(folder: string, more: Partial<StoreOptions> = {}) {
  const opened = await openStore(laterOptions(folder, more));
  if (opened.outcome !== 'opened') throw new Error(`did not open: ${JSON.stringify(opened)}`);
  const { store } = opened;
  const shelf = { document: 'people', shelf: 'comings' };
  const people = await store.read(['people'], (view) => view.list(shelf));
  const register = await store.read(['registers/tuesday/2026'], (view) =>
    view.list({ ...shelf, document: 'registers/tuesday/2026' }),
  );
  await store.change('coming', ['people'], (draft) => draft.put(shelf, 'now', { times: [9] }));
  await store.change('coming', ['people'], (draft) => draft.remove(shelf, 'now'));
  await store.close();
  return { people: Object.fromEntries(people), register: Object.fromEntries(register) };
}

const upgradedComings = {
  people: { mair: { times: [1] }, tom: { times: [2] } },
  register: { mair: { times: [1] } },
};

test.each(['plain', 'sealed'])(
  'a %s folder of an older format is upgraded after a backup, with all that only the journal held',
  async (form) => {
    const key = form === 'sealed' ? newDataKey() : undefined;
    const folder = await anOldFolder(await aFolder(), key);
    const before = await bytesOf(folder);
    let kept: Map<string, string> | undefined;
    const keepBackup = async () => (kept = await bytesOf(folder));
    const told: string[] = [];
    const onUpgrade = (done: number, of: number) => told.push(`${done} of ${of}`);
    expect(await comings(folder, { keepBackup, onUpgrade, ...(key && { key }) })).toEqual(upgradedComings);
    expect(told).toEqual(['0 of 4', '1 of 4', '2 of 4', '3 of 4']);
    const isOfTheFolder = ([name]: [string, string]) => !name.startsWith('lock-');
    expect([...(kept ?? [])].filter(isOfTheFolder)).toEqual([...before].filter(isOfTheFolder));
    // And it is so from now on: nothing is kept a second time.
    kept = undefined;
    expect(await comings(folder, { keepBackup, ...(key && { key }) })).toEqual(upgradedComings);
    expect(kept).toBeUndefined();
    expect(await openStore(opening(folder, key && { key }))).toEqual({ outcome: 'too-new', version: 3 });
  },
);

test('cut short at any call, the next opening goes on, and nothing is moved on twice', async () => {
  let cuts = 0;
  for (let failAt = 1; ; failAt += 1) {
    const folder = await anOldFolder(await aFolderInMemory());
    const { files, faults } = faultyDisk(nodeFiles);
    Object.assign(faults, { failAt, goesOn: true, code: 'EIO', calls: everyCall });
    const opened = await openStore(laterOptions(folder, { files }));
    if (opened.outcome === 'opened') await opened.store.close();
    const isDone = faults.count < failAt;
    expect(await comings(folder), `call ${failAt}`).toEqual(upgradedComings);
    if (isDone) break;
    cuts += 1;
  }
  expect(cuts).toBeGreaterThan(40);
});

test('without a backup nothing is changed', async () => {
  const folder = await anOldFolder(await aFolder());
  const before = await bytesOf(folder);
  const keepBackup = () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }));
  expect(await openStore(laterOptions(folder, { keepBackup }))).toEqual({
    outcome: 'unreachable',
    code: 'EIO',
  });
  expect(await bytesOf(folder)).toEqual(before);
});

test('one document that cannot be read or moved on stops the upgrade before anything is changed, and is named', async () => {
  const folder = await anOldFolder(await aFolder());
  await writeFile(path.join(folder, 'documents/people.json'), 'torn');
  const before = await bytesOf(folder);
  expect(await openStore(laterOptions(folder))).toEqual({
    outcome: 'damaged',
    files: ['documents/people.json'],
  });
  expect(await bytesOf(folder)).toEqual(before);
});

test('an older folder is not shown where it cannot be upgraded', async () => {
  const folder = await anOldFolder(await aFolder());
  expect(await openStore(laterOptions(folder, { toRead: 'asked' }))).toMatchObject({
    outcome: 'unreachable',
  });
});

test('a migration that is missing, or a format without one, is found at once', async () => {
  expect(() => newestFormatAfter(later.slice(1))).toThrow('a migration is missing');
  await expect(openStore(laterOptions(await aFolder(), { migrations: later.slice(0, 1) }))).rejects.toThrow(
    'do not lead to the format',
  );
  expect(newestFormatAfter(migrations)).toBe(library.format);
});

describe('folders of released versions, kept for ever', () => {
  test('0.1: everything that was written down is there, and new things can be', async () => {
    const folder = await aFolder();
    await cp(path.join(import.meta.dirname, '../../fixtures/folders/0.1'), folder, { recursive: true });
    const store = await open(folder, { library, newId: randomUUID });
    const list = (document: string, shelf: string) =>
      store.read([document], (view) =>
        view.list<Record<string, unknown>>({ document, shelf }).map(([, record]) => record),
      );
    const names = (await list('people', 'people')).map((person) => String(person['preferredName']));
    expect(names.toSorted()).toEqual(['Arthur', 'Doreen', 'Mair']);
    expect(await list('groups', 'groups')).toMatchObject([{ name: 'Knit & Natter' }]);
    expect(await list('link-workers', 'link-workers')).toMatchObject([{ name: 'Priya Shah' }]);
    expect(await list('settings', 'settings')).toMatchObject([{ leaderName: 'Jean Whitlock' }]);
    expect(await list('referrals', 'referrals')).toHaveLength(1);
    expect(await list('returns', 'sent')).toHaveLength(1);
    const [register = ''] = await store.documents('registers/');
    expect((await list(register, 'marks')).map((mark) => String(mark['mark'])).toSorted()).toEqual([
      'apologies',
      'here',
      'here',
    ]);
    expect(await list(register, 'sessions')).toMatchObject([{ note: 'We began the blanket.' }]);
    expect(await store.notes()).toEqual([]);
    await store.writeBack();
    await store.close();
    expect(store.recent(99).length).toBeGreaterThan(8);
  });
});
