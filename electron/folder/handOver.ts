import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { handOverFileName } from '../formats/words.ts';
import type { Destination } from '../host.ts';
import { passphraseWork, sealedWith } from '../store/keys/ageFile.ts';
import { writeHandOver } from '../store/handOverFile.ts';
import { takeLock } from '../store/lock.ts';
import { markerName, readMarker } from '../store/marker.ts';
import { backUp } from './backingUp.ts';
import { admitted } from './concernTickets.ts';
import type { DataFolder } from './dataFolder.ts';
import { everythingOf } from './everything.ts';
import type { FolderHandlers } from './folderHandlers.ts';
import { inWordsOfTheDisk, refuseUnlessOpen } from './problems.ts';
import { openHandedOver } from './takingIn.ts';
import type { InputOf, OutputOf } from '#shared/contract/api.ts';
import { instantAt } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import { afterTakingBackWithout, type HandOver, type HandOverNote } from '#shared/domain/handOver.ts';
import { settings } from '#shared/domain/shelves.ts';
import type { Name } from '#shared/domain/text.ts';
import type { z } from '#shared/z.ts';

const gzip = promisify(zlib.gzip);

type LeaderName = z.infer<typeof Name>;
type Saved = OutputOf<'handOver.save'>;

/** Throws `not-allowed` where the disk lets nothing be written. */
function refuseUnlessOwn(folder: DataFolder): void {
  const { readingOnly } = refuseUnlessOpen(folder.opening());
  if (readingOnly !== null && readingOnly !== 'handed-over')
    throw new AppError('not-allowed', { readingOnly });
}

async function folderIdOf({ files, path }: DataFolder): Promise<string> {
  const read = await readMarker(files, path());
  if (read.outcome !== 'read') throw new AppError('file-damaged', { file: markerName });
  return read.marker.folderId;
}

/** Does something to the folder while nobody can write in it, not even another copy of the app. */
const owning = <T>(folder: DataFolder, task: () => Promise<T>): Promise<T> =>
  folder.whileClosed(() =>
    inWordsOfTheDisk(async () => {
      const { files } = folder;
      const lock = await takeLock({
        files,
        folder: folder.path(),
        nonce: randomUUID(),
        now: () => Date.now(),
      });
      if (lock === 'busy') throw new AppError('busy');
      try {
        return await task();
      } finally {
        await lock.release();
      }
    }),
  );

const noteDown = (folder: DataFolder, note: HandOver | null): Promise<void> =>
  writeHandOver({ files: folder.files, folder: folder.path() }, folder.keyring.key(folder.path()), note);

interface Going {
  before: HandOver | null;
  after: HandOver;
  note: HandOverNote;
}

/** Who the file is for and from, and how the folder stands before and afterwards. */
async function planned(folder: DataFolder, to: LeaderName, from: LeaderName): Promise<Going> {
  const before = folder.handOver();
  const isOnLoan = before?.lentBy !== undefined;
  const at = instantAt(folder.clock());
  const handOverId = isOnLoan ? before.handOverId : folder.newId();
  const folderId = await folderIdOf(folder);
  return {
    before,
    after: {
      folderId,
      handOverId,
      state: 'away',
      who: to,
      at,
      ...(isOnLoan && { lentBy: before.lentBy }),
    },
    note: { handOverId, from, to, at, isReturn: isOnLoan },
  };
}

/**
 * Asks where, keeps a backup, puts everything together and notes down that the desk is away, while nobody can write; only
 * then is the file written. So two that can both be written in are never there unsaid, whatever is cut short: at worst the
 * desk is said to be away and the file is not there, and it can be saved again. When the file cannot be written the desk is
 * here again.
 */
async function save(
  folder: DataFolder,
  { to, from, ...sealing }: InputOf<'handOver.save'>,
  { fileName, destination }: Asked,
): Promise<Saved> {
  if (isAway(folder)) return { outcome: 'stands-otherwise' };
  const going = await planned(folder, to, from);
  return folder.backupWork.doing('handing', async (onProgress, signal) => {
    await keepName(folder, from);
    await backUp(folder, { why: 'before-handing-over', onProgress, signal });
    folder.backupWork.mayNotStop();
    const bytes = await owning(folder, async () => {
      const packed = await packedFor(folder, sealing, going.note, onProgress);
      await noteDown(folder, going.after);
      return packed;
    });
    try {
      return { outcome: 'saved', fileName, file: await destination.write(bytes) };
    } catch (error) {
      await owning(folder, () => noteDown(folder, going.before));
      throw error;
    }
  });
}

/** The same file once more, for one that did not arrive: nothing has changed in the folder since. */
async function saveAgain(
  folder: DataFolder,
  sealing: Sealing,
  { fileName, destination }: Asked,
): Promise<Saved> {
  const now = folder.handOver();
  if (now?.state !== 'away') return { outcome: 'stands-otherwise' };
  const { handOverId, who: to, at, lentBy } = now;
  return folder.backupWork.doing('handing', async (onProgress) => {
    const from = (await leaderOf(folder)) ?? to;
    const note = { handOverId, from, to, at, isReturn: lentBy !== undefined };
    const bytes = await packedFor(folder, sealing, note, onProgress);
    return { outcome: 'saved', fileName, file: await destination.write(bytes) };
  });
}

const isAway = (folder: DataFolder): boolean => folder.handOver()?.state === 'away';

interface Asked {
  fileName: string;
  destination: Destination;
}

/** The leader takes their time to choose: only then is it this task's turn. */
async function askWhere(
  folder: DataFolder,
  to: LeaderName,
  task: (asked: Asked) => Promise<Saved>,
): Promise<Saved> {
  refuseUnlessOwn(folder);
  if (folder.which() === 'practice') return { outcome: 'practice' };
  const fileName = handOverFileName(to, folder.today());
  const destination = await folder.host.chooseWhereToSave({
    suggestedName: fileName,
    mediaType: 'application/octet-stream',
  });
  if (destination === null) return { outcome: 'not-now' };
  return folder.inTurn(() => task({ fileName, destination }));
}

/** The passphrase of the file, and what lets concerns go along. */
type Sealing = InputOf<'handOver.saveAgain'>;

/** Readable JSON, gzip, age: with the passphrase any program for age files opens it (docs/file-format.md). */
async function packedFor(
  folder: DataFolder,
  { passphrase, concernsTicket }: Sealing,
  handOver: HandOverNote,
  onProgress: (done: number, of: number) => void,
): Promise<Uint8Array> {
  // Whoever may not look at concerns does not hand them on either.
  const hasConcerns = concernsTicket !== undefined && admitted(folder, concernsTicket).isToAll;
  const packed = await gzip(await everythingOf(folder, onProgress, { handOver, hasConcerns }));
  return sealedWith(packed, passphrase, folder.stretching ?? passphraseWork);
}

const leaderOf = async (folder: DataFolder): Promise<LeaderName | undefined> =>
  refuseUnlessOpen(folder.opening()).read(
    [settings.document],
    (view) => view.get(settings, 'settings')?.leaderName,
  );

/** Never asked twice: who hands over is who leads. */
async function keepName(folder: DataFolder, leaderName: LeaderName): Promise<void> {
  await refuseUnlessOpen(folder.opening()).change('settings.change', [settings.document], (draft) => {
    const now = draft.get(settings, 'settings');
    if (now && now.leaderName === undefined) draft.put(settings, 'settings', { ...now, leaderName });
  });
}

async function takeBackWithout(folder: DataFolder): Promise<OutputOf<'handOver.takeBackWithout'>> {
  refuseUnlessOwn(folder);
  const now = folder.handOver();
  if (now?.state !== 'away') return { outcome: 'stands-otherwise' };
  const next = afterTakingBackWithout(now, instantAt(folder.clock()));
  await owning(folder, () => noteDown(folder, next));
  return { outcome: 'done' };
}

export const handOverHandlers: FolderHandlers<'handOver'> = {
  'handOver.get': async (_, folder) => folder.handOver(),
  'handOver.save': async (input, folder) =>
    isAway(folder)
      ? { outcome: 'stands-otherwise' }
      : askWhere(folder, input.to, (asked) => save(folder, input, asked)),
  'handOver.saveAgain': async (sealing, folder) => {
    const now = folder.handOver();
    return now?.state === 'away'
      ? askWhere(folder, now.who, (asked) => saveAgain(folder, sealing, asked))
      : { outcome: 'stands-otherwise' };
  },
  'handOver.open': (input, folder) => folder.inTurn(() => openHandedOver(folder, input.passphrase)),
  'handOver.takeBackWithout': (_, folder) => folder.inTurn(() => takeBackWithout(folder)),
};
