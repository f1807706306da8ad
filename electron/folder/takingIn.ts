import path from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { type Everything, everythingIn } from '../formats/everything.ts';
import { buildBackup } from '../store/backups/building.ts';
import { filesUnder } from '../store/backups/making.ts';
import type { DocumentState } from '../store/document.ts';
import { ageBegins, openedWith } from '../store/keys/ageFile.ts';
import { keyIdOf } from '../store/keys/dataKey.ts';
import { type Marker, readMarker } from '../store/marker.ts';
import { keySeal, plainSeal } from '../store/seal.ts';
import { broughtPlace, removeBrought } from './broughtPlace.ts';
import type { DataFolder } from './dataFolder.ts';
import { inWordsOfTheDisk } from './problems.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { BackupReason } from '#shared/domain/backups.ts';
import { instantAt } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import { afterTakingIn, type HandOver, settingsAfter, takingIn } from '#shared/domain/handOver.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { concerns, library, settings } from '#shared/domain/shelves.ts';

const gunzip = promisify(zlib.gunzip);

/** Ten years of fifty groups are a third of it; what unfolds to more is no desk. */
const largestBytes = 384 * 1024 * 1024;

type Opened = OutputOf<'handOver.open'>;

/** What a file that was brought here is, by how it begins. */
export function kindOf(beginning: Uint8Array): 'age' | 'json' | 'other' {
  const bytes = Buffer.from(beginning);
  if (bytes.subarray(0, ageBegins.length).equals(ageBegins)) return 'age';
  return /^\uFEFF?\s*\{/.test(bytes.toString()) ? 'json' : 'other';
}

/**
 * Opens the hand-over file that was brought, and puts a backup made of it in its place, to be looked at and restored as
 * any other. Answers why not, where that is not to be; then the file stays as it is, and may be tried again.
 */
export async function openHandedOver(folder: DataFolder, passphrase: string): Promise<Opened> {
  if (folder.which() === 'practice') return { outcome: 'practice' };
  const bytes = await broughtBytes(folder);
  if (kindOf(bytes) !== 'age') return { outcome: 'not-handed-over' };
  const packed = await openedWith(bytes, passphrase);
  if (packed === undefined) return { outcome: 'wrong' };
  const everything = await handedOverIn(packed);
  const note = everything?.handOver;
  if (everything === undefined || note === undefined) return { outcome: 'not-handed-over' };
  const now = folder.handOver();
  const here = await markerHere(folder);
  const kind = takingIn(note, everything.folderId, { folderId: here?.folderId, now });
  if (kind === 'own-file') return { outcome: 'own-file' };
  const isOfAnother = kind === 'over' && note.handOverId !== now?.handOverId;
  if (now?.state === 'away' && isOfAnother) return { outcome: 'is-away', who: now.who };
  const why = kind === 'back' ? 'handed-back' : 'handed-over';
  const after = afterTakingIn(note, kind, everything.folderId, instantAt(folder.clock()));
  await build(folder, everything, why, after);
  return { outcome: 'opened' };
}

/** Throws `invalid-input` for a file whose records are not ours, and `file-too-new`. */
async function handedOverIn(packed: Uint8Array): Promise<Everything | undefined> {
  try {
    return await everythingIn(await gunzip(packed, { maxOutputLength: largestBytes }), library, breath);
  } catch (error) {
    if (error instanceof AppError && error.code === 'file-too-new') throw error;
    return undefined;
  }
}

/**
 * Makes a backup of everything that the readable file holds which was brought, in its place. Throws `invalid-input` with
 * the places at fault, `too-large` and `file-too-new`.
 */
export async function takeIn(folder: DataFolder): Promise<void> {
  const bytes = await broughtBytes(folder);
  if (bytes.length > largestBytes) throw new AppError('too-large');
  await build(folder, await everythingIn(bytes, library, breath), 'taken-in', undefined);
}

const broughtBytes = async (folder: DataFolder): Promise<Uint8Array> => {
  try {
    return await folder.files.readFile(broughtPlace(folder));
  } catch {
    throw new AppError('not-found', { kind: 'backups' });
  }
};

async function markerHere({ files, path: place }: DataFolder): Promise<Marker | undefined> {
  const read = await readMarker(files, place());
  return read.outcome === 'read' ? read.marker : undefined;
}

async function build(
  folder: DataFolder,
  everything: Everything,
  why: BackupReason,
  after: HandOver | undefined,
): Promise<void> {
  const { files } = folder;
  const { folderId, takenAt, version, handOver } = everything;
  const documents = documentsOf(everything);
  if (handOver) await setSettings(folder, documents, handOver.to);
  await keepConcerns(folder, documents);
  await inWordsOfTheDisk(async () =>
    buildBackup({
      files,
      target: broughtPlace(folder),
      ...(await lockOf(folder, {
        format: library.format,
        folderId,
        deviceId: folder.newId(),
        practice: folder.which() === 'practice',
        createdAt: takenAt,
      })),
      about: { madeAt: handOver?.at ?? takenAt, why, version },
      documents: [...documents.values()],
      handOver: after,
    }),
  ).catch(async (error: unknown) => {
    await removeBrought(folder).catch(() => undefined);
    throw error;
  });
}

/** In a folder that is locked nothing lies in plain sight, not for a moment. */
async function lockOf(folder: DataFolder, plain: Marker) {
  const { files } = folder;
  const key = folder.keyring.key(folder.path());
  const sealing = (await markerHere(folder))?.sealing;
  if (key === undefined || sealing?.state !== 'sealed' || keyIdOf(key) !== sealing.keyId)
    return { marker: plain, seal: plainSeal, keys: [] };
  const names = await filesUnder(files, folder.path(), 'keys');
  const keys = await Promise.all(
    names.map(async (name) => [name, await files.readFile(path.join(folder.path(), name))] as const),
  );
  return { marker: { ...plain, sealing }, seal: keySeal(key), keys };
}

type Documents = Map<string, Omit<DocumentState, 'lastCommit'>>;

function documentsOf({ documents, setAside = [] }: Everything): Documents {
  const states: Documents = new Map();
  for (const [name, shelves] of Object.entries(documents))
    for (const [shelf, records] of Object.entries(shelves))
      stateIn(states, name).shelves.set(shelf, new Map(Object.entries(records)));
  for (const { document, ...record } of setAside) stateIn(states, document).setAside.push(record);
  return states;
}

function stateIn(states: Documents, name: string): Omit<DocumentState, 'lastCommit'> {
  const state = states.get(name) ?? { name, shelves: new Map(), setAside: [] };
  states.set(name, state);
  return state;
}

/** Who leads, and how everything looks, stays with the person: `settingsAfter`. */
async function setSettings(folder: DataFolder, documents: Documents, to: string): Promise<void> {
  const opening = folder.opening();
  const own =
    opening.outcome === 'opened'
      ? await opening.store.read([settings.document], (view) => view.get(settings, 'settings'))
      : undefined;
  const { shelves } = stateIn(documents, settings.document);
  // It came through the schema of its shelf.
  const theirs = shelves.get(settings.shelf)?.get('settings') as Settings | undefined;
  const isWelcomed = own?.isWelcomed === true;
  const next = settingsAfter(theirs, isWelcomed ? own : undefined, to);
  shelves.set(settings.shelf, new Map([['settings', next]]));
}

/**
 * Concerns stay where they were written down, whatever is taken in: such a file seldom holds any. Of one that went along and
 * came back, what came back counts.
 */
async function keepConcerns(folder: DataFolder, documents: Documents): Promise<void> {
  const opening = folder.opening();
  if (opening.outcome !== 'opened') return;
  const own = await opening.store.read([concerns.document], (view) => view.list(concerns));
  if (own.length === 0) return;
  const { shelves } = stateIn(documents, concerns.document);
  shelves.set(concerns.shelf, new Map<string, unknown>([...own, ...(shelves.get(concerns.shelf) ?? [])]));
}
