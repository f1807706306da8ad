import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openBackup } from '#electron/store/backups/backupFile.ts';
import { backupsFolder } from '#electron/store/backups/keeping.ts';
import { readContent } from '#electron/store/backups/content.ts';
import { makeBackup } from '#electron/store/backups/making.ts';
import { restore } from '#electron/store/backups/restoring.ts';
import { createWrite } from '#electron/store/durableWrite.ts';
import { erase } from '#electron/store/erasing.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { readKey, replaceKeyFile, writeKeyFiles } from '#electron/store/keys/keyFiles.ts';
import { beginSealing, beginUnsealing, finishTurning } from '#electron/store/keys/turning.ts';
import { changeSealing, readMarker } from '#electron/store/marker.ts';
import type { Migration } from '#electron/store/migrations/migrations.ts';
import type { Day } from '#shared/domain/dates.ts';
import { bytesOf } from '#tests/support/aFolder.ts';
import { isWholeBackup, visitsIn } from '#tests/support/backups.ts';
import { erasedVisit, visitLibrary } from '#tests/support/visits.ts';
import { aFolderInUse, inWords, mark, marks, opened, openWhileFailing } from './operations.ts';
import type { Operation, Place } from './operations.ts';

async function backUp({ folder, key, files }: Place, store?: Awaited<ReturnType<typeof opened>>) {
  return makeBackup({
    files,
    folder,
    into: path.join(folder, backupsFolder),
    reading: { key, library: visitLibrary },
    store,
    clock: () => Date.UTC(2026, 10, 22, 14, 5),
    version: '0.1.0',
    why: 'asked',
    onProgress: () => undefined,
  });
}

const earlier = '2026-11-22 1405.welcomedesk';

async function putBack({ folder, files }: Place): Promise<void> {
  const marker = await readMarker(files, folder);
  if (marker.outcome !== 'read') return;
  const asked = { from: `${backupsFolder}/${earlier}`, keepsKeys: true, marker: marker.marker };
  await restore(files, folder, asked, () => undefined);
}

const secret = 'tea and biscuits';

/** A format that looks the same, so that what was there before can be looked for afterwards. */
const nextFormat: { migrations: Migration[]; library: typeof visitLibrary } = {
  migrations: [{ format: 2, document: (document) => document }],
  library: { ...visitLibrary, format: 2 },
};

/** The system refuses what these say in codes; whoever calls them says it in words. */
async function refusedByTheDisk(task: Promise<unknown>): Promise<boolean> {
  try {
    return await inWords(task);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

const newSecret = { secret: 'scones at eleven', work: 2 };

/** Whether the secret opens the key of the folder. */
async function opens(folder: string, typed: string): Promise<boolean> {
  const read = await readMarker(nodeFiles, folder);
  if (read.outcome !== 'read' || read.marker.sealing === undefined) return false;
  const key = await readKey({ files: nodeFiles, folder }, read.marker.sealing, 'passphrase', typed);
  return key.outcome === 'key';
}

const toErase = 'Morwenna comes at ten';

/** Whether nothing of what was erased can be read in the folder: in its records, and in the open in none of its files. */
async function isErased(folder: string, key: Uint8Array | undefined): Promise<boolean> {
  const content = await readContent({ files: nodeFiles, folder, key, library: visitLibrary });
  const kept = JSON.stringify(await visitsIn(content));
  const bytes = [...(await bytesOf(folder)).values()].map((each) => Buffer.from(each, 'base64').toString());
  return ![kept, ...bytes].some((text) => text.includes(toErase));
}

/** Where a backup lies that was brought from another computer. */
const broughtHere = `${backupsFolder}/brought`;

const isFolderOf = async (folder: string, folderId: string): Promise<boolean> => {
  const read = await readMarker(nodeFiles, folder);
  return read.outcome === 'read' && read.marker.folderId === folderId;
};

/** What a leader does to a folder as a whole. */
export const folderOperations = {
  backup: {
    prepare: aFolderInUse,
    run: async (place) => {
      const store = await opened(place);
      place.fails();
      await Promise.all([
        mark(place, store, 'f'),
        inWords(
          backUp(place, store).then((file) =>
            place.claims((folder) => isWholeBackup(path.join(folder, backupsFolder, file))),
          ),
        ),
      ]);
      await mark(place, store, 'gg');
      await store.close();
    },
  },
  restore: {
    prepare: async (place) => {
      await aFolderInUse(place);
      await backUp(place);
      const store = await opened(place);
      // Either these are there as well, or the folder is what it was before them.
      await marks({ ...place, answered: () => undefined }, store, ['h', 'ii', 'jjj']);
      await store.close();
    },
    run: async (place) => {
      place.fails();
      await refusedByTheDisk(putBack(place));
    },
  },
  'taking over': {
    // Of a sealed folder the keys of the other one would open it then, or those of before.
    only: 'plain',
    prepare: async (place) => {
      await aFolderInUse(place);
      const elsewhere = { ...place, folder: `${place.folder} of another`, answered: () => undefined };
      await aFolderInUse(elsewhere);
      const store = await opened(elsewhere);
      await marks(elsewhere, store, ['h', 'ii', 'jjj']);
      await store.close();
      const file = await backUp(elsewhere);
      await mkdir(path.join(place.folder, backupsFolder), { recursive: true });
      await copyFile(path.join(elsewhere.folder, backupsFolder, file), path.join(place.folder, broughtHere));
    },
    run: async (place) => {
      const { folder, files } = place;
      const brought = await openBackup(nodeFiles, path.join(folder, broughtHere));
      const of = await readMarker(brought.asFolder(folder), folder);
      await brought.close();
      if (of.outcome !== 'read') throw new Error('what was brought has a marker');
      place.fails();
      const asked = { from: broughtHere, keepsKeys: false, marker: of.marker };
      if (await refusedByTheDisk(restore(files, folder, asked, () => undefined)))
        place.claims((there) => isFolderOf(there, of.marker.folderId));
    },
  },
  erasing: {
    prepare: async (place) => {
      await aFolderInUse(place);
      await backUp(place);
      const store = await opened(place);
      await marks({ ...place, answered: () => undefined }, store, [erasedVisit], toErase);
      await store.close();
    },
    run: async (place) => {
      place.fails();
      const { files, folder, key } = place;
      const erasures = [{ what: 'person', id: erasedVisit, on: '2026-11-22' as Day } as const];
      const erasing = erase({ files, folder, key, library: visitLibrary }, erasures, () => undefined);
      if (await refusedByTheDisk(erasing)) place.claims((there) => isErased(there, key));
    },
  },
  upgrade: {
    prepare: aFolderInUse,
    run: (place) => openWhileFailing(place, { ...nextFormat, keepBackup: () => backUp(place) }),
    opens: nextFormat,
  },
  sealing: {
    only: 'plain',
    prepare: async (place) => {
      await aFolderInUse(place);
      return beginSealing(place, {
        passphrase: { secret, work: 2 },
        recovery: { secret, work: 2 },
      });
    },
    run: async (place) => {
      place.fails();
      if (place.key) await inWords(finishTurning(place, place.key, () => undefined));
    },
  },
  unsealing: {
    only: 'sealed',
    prepare: async (place) => {
      await aFolderInUse(place);
      if (place.key) await beginUnsealing(place, place.key);
    },
    run: async (place) => {
      place.fails();
      if (place.key) await inWords(finishTurning(place, place.key, () => undefined));
    },
  },
  'another passphrase': {
    only: 'sealed',
    prepare: async (place) => {
      await aFolderInUse(place);
      const { files, folder, key } = place;
      const read = await readMarker(files, folder);
      if (read.outcome !== 'read' || key === undefined) return;
      const write = createWrite(files, folder);
      const keyFiles = await writeKeyFiles(write, key, {
        passphrase: { secret, work: 2 },
        recovery: { secret, work: 2 },
      });
      await changeSealing(write, read.marker, (sealing) => ({ ...sealing, keyFiles }));
    },
    run: async (place) => {
      const { files, folder, key } = place;
      const read = await readMarker(nodeFiles, folder);
      if (read.outcome !== 'read' || key === undefined) return;
      place.claims(async (there) => (await opens(there, secret)) || opens(there, newSecret.secret));
      place.fails();
      const write = createWrite(files, folder);
      const changing = replaceKeyFile(write, read.marker, key, 'passphrase', newSecret);
      if (await refusedByTheDisk(changing)) place.claims((there) => opens(there, newSecret.secret));
    },
  },
} satisfies Record<string, Operation>;
