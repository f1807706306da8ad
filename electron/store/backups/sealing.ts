import path from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { AppError } from '#shared/domain/errors.ts';
import { putInPlace } from '../durableWrite.ts';
import type { FileLayer } from '../fileLayer.ts';
import { journalFileName, readJournal } from '../journalReading.ts';
import { markerName, readMarker, writeMarker } from '../marker.ts';
import type { Marker } from '../marker.ts';
import { keySeal, plainSeal } from '../seal.ts';
import { wholeJournal } from '../wholeJournal.ts';
import { type Backup, type BackupWriting, checkFiles, openBackup, writeBackup } from './backupFile.ts';
import { readBackups } from './keeping.ts';
import { filesUnder } from './making.ts';

export interface SealingBackups {
  files: FileLayer;
  /** The data folder, which is sealed. */
  folder: string;
  key: Uint8Array;
  /** Where the backups lie. */
  into: string;
}

/**
 * Seals the folder's backups that were made before it was sealed, each in one whole new file in the place of the old one.
 * One that was kept as it was found cannot be: it may hold anything. Cut short, the next call goes on with it.
 */
export async function sealBackups(sealing: SealingBackups): Promise<void> {
  const { files, folder, into } = sealing;
  const { readable } = await readBackups(files, into);
  const plain = readable.filter(({ about }) => !about.isSealed && about.isWhole);
  if (plain.length === 0) return;
  const marker = await readMarker(files, folder);
  if (marker.outcome !== 'read' || marker.marker.sealing?.state !== 'sealed') return;
  for (const { file, about } of plain) {
    if (about.folderId === marker.marker.folderId) await sealOne(sealing, file, marker.marker.sealing);
  }
}

async function sealOne(
  sealing: SealingBackups,
  file: string,
  sealedAs: NonNullable<Marker['sealing']>,
): Promise<void> {
  const { files, into } = sealing;
  const backup = await openBackup(files, path.join(into, file));
  try {
    await putInPlace(files, path.join(into, file), async (beside) => {
      const writing = await writeBackup(files, beside);
      try {
        await copySealed(sealing, backup, writing, sealedAs);
        await checkFiles(writing.readBack(), () => undefined);
        await writing.finish({ ...backup.about, isSealed: true }, backup.counts);
      } finally {
        await writing.close();
      }
    });
  } finally {
    await backup.close();
  }
}

/** A line of the journal is sealed as its place in it, so the journal becomes one new file. */
async function copySealed(
  { files, folder, key }: SealingBackups,
  backup: Backup,
  writing: BackupWriting,
  sealedAs: NonNullable<Marker['sealing']>,
): Promise<void> {
  const seal = keySeal(key);
  const plain = backup.asFolder(folder);
  const marker = await readMarker(plain, folder);
  const journal = await readJournal(plain, folder, plainSeal);
  if (marker.outcome !== 'read' || journal.outcome !== 'read') throw new AppError('file-damaged');
  await writeMarker((name, bytes) => writing.add(name, bytes), { ...marker.marker, sealing: sealedAs });
  for (const name of await filesUnder(files, folder, 'keys')) {
    await writing.add(name, await files.readFile(path.join(folder, name)));
  }
  const isContent = (name: string) => name !== markerName && !/^(keys|journal)\//.test(name);
  for (const name of backup.paths().filter(isContent)) {
    await breath();
    await writing.add(name, seal.seal(await backup.readFile(name), name));
  }
  const number = journal.chain.at(-1)?.number;
  if (number !== undefined) await writing.add(journalFileName(number), wholeJournal(number, journal, seal));
}
