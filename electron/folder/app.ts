import packageJson from '../../package.json' with { type: 'json' };
import type { StoreNote } from '../store/store.ts';
import type { DataFolder } from './dataFolder.ts';
import type { FolderHandlers } from './folderHandlers.ts';
import { causeOf, filesOf, problemOf } from './problems.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { timeAt } from '#shared/domain/dates.ts';

type Status = OutputOf<'app.status'>;

function counted(notes: readonly StoreNote[]): Status['notes'] {
  return [...new Set(notes.map(({ kind }) => kind))].map((kind) => ({
    kind,
    count: notes.filter((note) => note.kind === kind).length,
  }));
}

/** Where the app and its folder stand. */
export function statusOf(folder: DataFolder): Status {
  const opening = folder.opening();
  const store = opening.outcome === 'opened' ? opening.store : undefined;
  return {
    state: folder.isClosed() ? 'closed' : (problemOf(opening) ?? 'ready'),
    files: filesOf(opening),
    ...causeOf(opening),
    folder: folder.path(),
    isPractice: folder.which() === 'practice',
    version: packageJson.version,
    today: folder.today(),
    now: timeAt(folder.clock()),
    lastSavedAt: (store?.lastSavedAt() ?? null) as Status['lastSavedAt'],
    notes: counted(store?.notes() ?? []),
  };
}

export const appHandlers: FolderHandlers<'app'> = {
  'app.status': async (_, folder) => statusOf(folder),
  'app.openFolder': (input, folder) =>
    folder.inTurn(async () => {
      if (input.which !== folder.which()) await folder.reopen(input.which);
      return statusOf(folder);
    }),
  'app.tryAgain': (_, folder) =>
    folder.inTurn(async () => {
      if (folder.opening().outcome !== 'opened') await folder.reopen();
      return statusOf(folder);
    }),
  'app.showInFolder': async ({ ticket }, { host }) => ({ isShown: await host.showInFolder(ticket) }),
};
