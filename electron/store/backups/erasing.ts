import path from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { AppError } from '#shared/domain/errors.ts';
import type { Erasure } from '#shared/domain/erasures.ts';
import type { Library } from '#shared/domain/library.ts';
import { documentPath, encodeDocument } from '../document.ts';
import { putInPlace, removeUnfinished } from '../durableWrite.ts';
import { type Erasing, erasedCommits, erasedDocument, textsToErase } from '../erased.ts';
import type { FileLayer } from '../fileLayer.ts';
import { readKept } from '../folderReading.ts';
import { journalFileName } from '../journalReading.ts';
import { writeKnownDocuments } from '../knownDocuments.ts';
import { markerName, readMarker, sealFor } from '../marker.ts';
import { wholeJournal } from '../wholeJournal.ts';
import { type Backup, type BackupWriting, checkFiles, openBackup, writeBackup } from './backupFile.ts';
import { type OnProgress, readContent } from './content.ts';
import { readBackups } from './keeping.ts';

export interface ErasingBackups {
  files: FileLayer;
  /** The data folder. */
  folder: string;
  /** Whose backups they are: another folder's are left alone. */
  folderId: string;
  key: Uint8Array | undefined;
  library: Library;
  /** Where the backups lie. */
  into: string;
  erasures: readonly Erasure[];
  onProgress: OnProgress;
}

/**
 * Writes every backup of the folder that holds something of what was erased anew without it, each in one whole file in the
 * place of the old one. Answers those for which that cannot be done: of an older format, kept as they were found, damaged,
 * or sealed under another key. Cut short, the next call goes on with it.
 */
export async function eraseInBackups(erasing: ErasingBackups): Promise<string[]> {
  const { files, into, onProgress } = erasing;
  const { readable, unreadable } = await readBackups(files, into);
  const left = [...unreadable];
  for (const [index, { file, about }] of readable.entries()) {
    await breath();
    onProgress(index, readable.length);
    if (about.folderId !== erasing.folderId) continue;
    try {
      await eraseInOne(erasing, file);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      left.push(file);
    }
  }
  if (readable.length > 0) await removeUnfinished(files, into);
  return left;
}

async function eraseInOne(of: ErasingBackups, file: string): Promise<void> {
  const { files, folder, key, library, into, erasures } = of;
  const backup = await openBackup(files, path.join(into, file));
  try {
    const inside = backup.asFolder(folder);
    const marker = await readMarker(inside, folder, library.format);
    const seal = marker.outcome === 'read' ? sealFor(marker.marker, key) : undefined;
    const isReadable = marker.outcome === 'read' && marker.marker.format === library.format;
    if (!backup.about.isWhole || seal === undefined || !isReadable)
      throw new AppError('file-damaged', { file });
    const kept = await readKept(inside, folder, seal);
    if ('outcome' in kept) throw new AppError('file-damaged', { file });
    const content = await readContent({ files: inside, folder, key, library });
    const texts = await textsToErase({ library, erasures }, content, kept.journal.commits);
    const erasing: Erasing = { library, erasures, texts };
    const add = async (writing: BackupWriting) => {
      const { known, journal } = kept;
      for (const name of backup.paths().filter((each) => each === markerName || each.startsWith('keys/')))
        await writing.add(name, await backup.readFile(name));
      const states = [];
      for (const name of content.names) {
        await breath();
        const state = await content.load(name);
        if (state.lastCommit > 0) states.push(erasedDocument(erasing, state).state);
      }
      const documents = new Map(states.map((state) => [state.name, state.lastCommit]));
      const list = { ...known, lastCommit: journal.lastSeq, documents };
      await writeKnownDocuments((name, bytes) => writing.add(name, bytes), seal, list);
      for (const state of states) {
        const name = documentPath(state.name);
        await writing.add(name, seal.seal(encodeDocument(state, library.format), name));
      }
      const number = journal.chain.at(-1)?.number;
      if (number === undefined) return;
      const commits = await erasedCommits(erasing, journal.commits, () => undefined);
      const { chain, lastSeq } = journal;
      await writing.add(
        journalFileName(number),
        wholeJournal(number, { chain, commits, lastSeq, inDocuments: lastSeq }, seal),
      );
    };
    if (await tellsNothing(erasing, content, kept.journal.commits)) return;
    await putAnew(of, file, backup, add);
  } finally {
    await backup.close();
  }
}

/** Whether nothing of what was erased is in it, so that it may stay as it is. */
async function tellsNothing(
  erasing: Erasing,
  content: Awaited<ReturnType<typeof readContent>>,
  commits: Parameters<typeof erasedCommits>[1],
): Promise<boolean> {
  for (const name of content.names) {
    await breath();
    if (erasedDocument(erasing, await content.load(name)).isLess) return false;
  }
  const left = await erasedCommits(erasing, commits, () => undefined);
  return left.every(({ changes }, at) =>
    changes.every(({ before, after }, each) => {
      const was = commits[at]?.changes[each];
      return was !== undefined && was.before === before && was.after === after;
    }),
  );
}

async function putAnew(
  { files, into }: ErasingBackups,
  file: string,
  backup: Backup,
  add: (writing: BackupWriting) => Promise<void>,
): Promise<void> {
  const place = path.join(into, file);
  await putInPlace(files, place, async (beside) => {
    const writing = await writeBackup(files, beside);
    try {
      await add(writing);
      await checkFiles(writing.readBack(), () => undefined);
      await writing.finish(backup.about, backup.counts);
    } finally {
      await writing.close();
    }
  });
}
