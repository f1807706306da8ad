import { randomUUID } from 'node:crypto';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBackup } from '#electron/store/backups/backupFile.ts';
import { type Content, countRecords, readContent } from '#electron/store/backups/content.ts';
import { backupsFolder } from '#electron/store/backups/keeping.ts';
import { restore } from '#electron/store/backups/restoring.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { newDataKey } from '#electron/store/keys/dataKey.ts';
import { readMarker } from '#electron/store/marker.ts';
import { migrations as released } from '#electron/store/migrations/migrations.ts';
import type { Migration } from '#electron/store/migrations/migrations.ts';
import { openStore } from '#electron/store/opening.ts';
import type { StoreOptions } from '#electron/store/opening.ts';
import type { Library } from '#shared/domain/library.ts';
import { library } from '#shared/domain/shelves.ts';
import { aFolder, bytesOf } from '#tests/support/aFolder.ts';
import { backUp, backupsOf } from '#tests/support/backups.ts';
import { anOldFolder, later, laterLibrary } from '#tests/support/laterFormat.ts';
import { opening, visitLibrary } from '#tests/support/visits.ts';

const nobodyAsks = () => undefined;

/** Looks into a backup with the eyes of a later version. */
async function lookedInto<T>(
  place: string,
  reading: { key: Uint8Array | undefined; library: Library; migrations: readonly Migration[] },
  look: (content: Content) => Promise<T>,
): Promise<T> {
  const backup = await openBackup(nodeFiles, place);
  const folder = path.dirname(place);
  try {
    return await look(await readContent({ files: backup.asFolder(folder), folder, ...reading }));
  } finally {
    await backup.close();
  }
}

const recordsOf = async (content: Content, document: string, shelf: string): Promise<unknown[]> => [
  ...((await content.load(document)).shelves.get(shelf)?.entries() ?? []),
];

test.each(['plain', 'sealed'])(
  'a %s backup of an older format is shown as the upgrade makes it, also what only its journal held',
  async (form) => {
    const key = form === 'sealed' ? newDataKey() : undefined;
    const folder = await anOldFolder(await aFolder(), key);
    const file = await backUp(folder, { reading: { key, library: visitLibrary } });
    const before = await bytesOf(folder);
    const reading = { key, library: laterLibrary, migrations: later };
    const found = await lookedInto(path.join(folder, backupsFolder, file), reading, async (content) => ({
      people: await recordsOf(content, 'people', 'comings'),
      counts: await countRecords(content, nobodyAsks),
    }));
    expect(found).toEqual({
      people: [
        ['mair', { times: [1] }],
        ['tom', { times: [2] }],
      ],
      counts: { comings: 3 },
    });
    expect(await bytesOf(folder)).toEqual(before);
  },
);

test('a document that a migration cannot move on is told as one that cannot be read', async () => {
  const folder = await anOldFolder(await aFolder());
  const file = await backUp(folder);
  const failing: Migration[] = [
    {
      format: 2,
      document: () => {
        throw new Error('not foreseen');
      },
    },
  ];
  const reading = { key: undefined, library: { ...laterLibrary, format: 2 }, migrations: failing };
  await expect(
    lookedInto(path.join(folder, backupsFolder, file), reading, (content) => content.load('people')),
  ).rejects.toMatchObject({ code: 'file-damaged', details: { file: 'documents/people.json' } });
});

/** The backup takes the place of the folder, as the app does it. */
async function putBack(folder: string, file: string): Promise<void> {
  const marker = await readMarker(nodeFiles, folder);
  if (marker.outcome !== 'read') throw new Error('the folder has a marker');
  const then = { ...marker.marker, format: 1, deviceId: randomUUID() };
  await restore(
    nodeFiles,
    folder,
    { from: `${backupsFolder}/${file}`, marker: then, keepsKeys: true },
    nobodyAsks,
  );
}

const opened = async (folder: string, more: Partial<StoreOptions>) => {
  const { outcome, ...rest } = await openStore(opening(folder, more));
  if (outcome !== 'opened' || !('store' in rest)) throw new Error(outcome);
  return rest.store;
};

test('an older backup is put back into a folder that has been upgraded: it is upgraded, after a backup of its own', async () => {
  const folder = await anOldFolder(await aFolder());
  const reading = { key: undefined, library: laterLibrary, migrations: later };
  const file = await backUp(folder);
  const keepBackup = () => backUp(folder, { why: 'before-upgrade', reading });
  const given = { library: laterLibrary, migrations: later, keepBackup };
  const comings = { document: 'people', shelf: 'comings' };
  const upgraded = await opened(folder, given);
  await upgraded.change('coming', ['people'], (draft) => draft.put(comings, 'doreen', { times: [9] }));
  await upgraded.close();

  await putBack(folder, file);
  const store = await opened(folder, given);
  const people = await store.read(['people'], (view) => view.list(comings));
  expect(Object.fromEntries(people)).toEqual({ mair: { times: [1] }, tom: { times: [2] } });
  await store.close();
  const { readable } = await backupsOf(folder);
  expect(readable.map(({ about, counts }) => [about.why, about.isWhole, counts])).toEqual([
    ['before-upgrade', true, { comings: 3 }],
    ['before-upgrade', true, { comings: 3 }],
    ['asked', true, { visits: 3 }],
  ]);
});

test('a backup of the folder that 0.1 made is read and put back by a version with another format', async () => {
  const folder = await aFolder();
  await cp(path.join(import.meta.dirname, '../../../fixtures/folders/0.1'), folder, { recursive: true });
  const file = await backUp(folder, { reading: { key: undefined, library } });
  const nextFormat = library.format + 1;
  const next: Library = { ...library, format: nextFormat };
  const moved = new Set<string>();
  const document: Migration['document'] = (each) => {
    moved.add(each.name);
    return each;
  };
  const migrations: Migration[] = [...released, { format: nextFormat, document }];
  const reading = { key: undefined, library: next, migrations };
  const [was] = (await backupsOf(folder)).readable;
  const counts = await lookedInto(path.join(folder, backupsFolder, file), reading, (content) =>
    countRecords(content, nobodyAsks),
  );
  expect(counts).toEqual(was?.counts);
  expect(counts['people']).toBe(3);
  expect([...moved]).toEqual(expect.arrayContaining(['people', 'groups', 'referrals', 'settings']));

  const given = {
    library: next,
    migrations,
    keepBackup: () => backUp(folder, { why: 'before-upgrade', reading }),
  };
  await (await opened(folder, given)).close();
  await putBack(folder, file);
  const store = await opened(folder, given);
  const people = await store.read(['people'], (view) => view.list({ document: 'people', shelf: 'people' }));
  expect(people).toHaveLength(3);
  await store.close();
});
