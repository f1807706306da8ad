import { isAbsolute, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { StoreNote } from '../store/store.ts';
import type { DataFolder, FolderOpening } from './dataFolder.ts';
import type { FolderHandlers } from './folderHandlers.ts';
import { isHelpingIn } from './helping.ts';
import { causeOf, filesOf, problemOf } from './problems.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { timeAt } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { HandOver } from '#shared/domain/handOver.ts';
import type { SessionId } from '#shared/domain/sessions.ts';
import { place } from '#shared/domain/shelves.ts';

type Status = OutputOf<'app.status'>;

function counted(notes: readonly StoreNote[]): Status['notes'] {
  return [...new Set(notes.map(({ kind }) => kind))].map((kind) => {
    const those = notes.filter((note) => note.kind === kind);
    const files = those.flatMap((note) =>
      note.kind === 'file-changed' || note.kind === 'stray-copy' ? note.file : [],
    );
    return { kind, count: those.length, files: [...new Set(files)] };
  });
}

/** The register that was opened last, if that was today: another day begins with Today. */
async function lastRegister(folder: DataFolder): Promise<Pick<Status, 'lastRegister'>> {
  const opening = folder.opening();
  if (opening.outcome !== 'opened' || folder.isClosed()) return {};
  const last = await opening.store.read([place.document], (view) => view.get(place, 'place'));
  return last?.on === folder.today() ? { lastRegister: last.sessionId } : {};
}

/** No change of the leader's: nothing to undo, and nothing to tell when it cannot be written down. */
async function rememberRegister(folder: DataFolder, sessionId: SessionId): Promise<void> {
  const opening = folder.opening();
  if (opening.outcome !== 'opened' || opening.store.readingOnly !== null) return;
  await opening.store.change('app.rememberRegister', [place.document], (draft) =>
    draft.put(place, 'place', { sessionId, on: folder.today() }),
  );
}

const briefOf = (handOver: HandOver | null): Status['handOver'] =>
  handOver && { state: handOver.state, who: handOver.who, at: handOver.at };

/** Where the app and its folder stand. */
export async function statusOf(folder: DataFolder): Promise<Status> {
  const opening = folder.opening();
  const store = opening.outcome === 'opened' ? opening.store : undefined;
  return {
    state: folder.isClosed() ? 'closed' : (problemOf(opening) ?? 'ready'),
    files: filesOf(opening),
    ...causeOf(opening),
    readingOnly: store?.readingOnly ?? null,
    handOver: briefOf(folder.handOver()),
    folder: folder.path(),
    isSealed: opening.outcome === 'opened' && folder.keyring.key(folder.path()) !== undefined,
    isPractice: folder.which() === 'practice',
    isHelping: await isHelpingIn(folder),
    version: packageJson.version,
    today: folder.today(),
    now: timeAt(folder.clock()),
    lastSavedAt: (store?.lastSavedAt() ?? null) as Status['lastSavedAt'],
    notes: counted((await store?.notes()) ?? []),
    ...(await lastRegister(folder)),
  };
}

/** Our own files only: a stranger's file may be called anything. */
function ownFilesOf(opening: FolderOpening): string[] {
  return opening.outcome === 'damaged' || opening.outcome === 'traces' ? filesOf(opening) : [];
}

async function helpDetailsOf(folder: DataFolder): Promise<OutputOf<'app.helpDetails'>> {
  const { version, state, cause, readingOnly, isPractice, isSealed, notes } = await statusOf(folder);
  const opening = folder.opening();
  const store = opening.outcome === 'opened' ? opening.store : undefined;
  return {
    version,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    state,
    ...(cause && { cause }),
    readingOnly,
    isPractice,
    isSealed,
    files: ownFilesOf(opening),
    notes: notes.map(({ kind, count }) => ({ kind, count })),
    documents: (await store?.documents(''))?.length ?? null,
    changes: store?.recent(Infinity).length ?? null,
    log: [...folder.log.latest()],
  };
}

/** Sealing counts for itself: it is shown while it is asked for, too. */
function openingOf({ openingWork, keyring }: DataFolder): OutputOf<'app.opening'> {
  const sealing = keyring.work();
  return sealing ? { what: 'sealing', done: sealing.done, of: sealing.of } : openingWork.now();
}

export const appHandlers: FolderHandlers<'app'> = {
  'app.opening': async (_, folder) => openingOf(folder),
  'app.status': async (_, folder) => statusOf(folder),
  'app.helpDetails': async (_, folder) => helpDetailsOf(folder),
  'app.openFolder': (input, folder) =>
    folder.inTurn(async () => {
      if (input.which !== folder.which()) await folder.reopen(input.which);
      return statusOf(folder);
    }),
  'app.tryAgain': (_, folder) =>
    folder.inTurn(async () => {
      const opening = folder.opening();
      if (opening.outcome !== 'opened' || opening.store.readingOnly !== null) await folder.reopen();
      return statusOf(folder);
    }),
  'app.openToRead': (_, folder) =>
    folder.inTurn(async () => {
      const { outcome } = folder.opening();
      if (outcome === 'damaged' || outcome === 'traces') await folder.reopen(undefined, { toRead: 'asked' });
      return statusOf(folder);
    }),
  'app.beginHere': (_, folder) =>
    folder.inTurn(async () => {
      const { outcome } = folder.opening();
      if (outcome === 'missing' || outcome === 'others-files')
        await folder.reopen(undefined, { begins: 'among-others' });
      return statusOf(folder);
    }),
  'app.useFolder': (input, folder) =>
    folder.inTurn(async () => {
      if (!isAbsolute(input.folder)) throw new AppError('invalid-input', { places: ['folder'] });
      await folder.move(resolve(input.folder));
      return statusOf(folder);
    }),
  'app.rememberRegister': async ({ sessionId }, folder) => {
    await rememberRegister(folder, sessionId);
    return {};
  },
  'app.showFolder': async (_, folder) => ({ isShown: await folder.host.showFolder(folder.path()) }),
  'app.showInFolder': async ({ ticket }, { host }) => ({ isShown: await host.showInFolder(ticket) }),
};
