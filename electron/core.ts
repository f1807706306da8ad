import { type DataFolderOptions, openDataFolder } from './folder/dataFolder.ts';
import { deskOf, deskToChange } from './folder/desk.ts';
import { isHelpingIn } from './folder/helping.ts';
import { namingGroup } from './folder/damagedRegister.ts';
import { folderHandlers } from './folder/handlers.ts';
import { type Dispatch, makeDispatch } from './services/dispatch.ts';
import { commandHandlers, queryHandlers } from './services/handlers.ts';
import type { CallName } from '#shared/contract/api.ts';
import { allowedToHelpers } from '#shared/contract/helperMode.ts';
import { AppError } from '#shared/domain/errors.ts';

export type CoreOptions = DataFolderOptions;

export interface Core {
  /** Every call but `app.opening` waits until the folder has been opened, or could not be. */
  dispatch: Dispatch;
  /** Rejects where that ended in a bug. */
  opened: Promise<void>;
  /** Everything answered is on disk already; this writes the documents back and lets go of the folder. */
  close(): Promise<void>;
}

/**
 * The whole app without a window, as it begins to open the folder. A folder that cannot be opened is no failure to start:
 * every call but those of the folder's own nouns then answers why, so that a page can say it in words.
 */
export const beginCore = (options: CoreOptions): Core => {
  const folder = openDataFolder(options);

  const run = async (name: CallName, input: unknown): Promise<unknown> => {
    if (name !== 'app.opening') await folder.opened;
    try {
      await refuseHelpers(name);
      return await answered(name, input);
    } catch (error) {
      throw await namingGroup(error, folder.opening());
    }
  };

  /** Not hidden only: while somebody else minds the laptop, the core does nothing but the register for anybody. */
  const refuseHelpers = async (name: CallName): Promise<void> => {
    const { outcome } = folder.opening();
    const isUsable = outcome === 'opened' || outcome === 'locked' || outcome === 'working';
    if (isUsable && !allowedToHelpers.has(name) && (await isHelpingIn(folder)))
      throw new AppError('not-allowed', { isHelping: true });
  };

  const answered = async (name: CallName, input: unknown): Promise<unknown> => {
    const answer = <Table extends object>(table: Table) =>
      Object.hasOwn(table, name)
        ? (table[name as keyof Table] as (...given: unknown[]) => unknown)
        : undefined;
    const query = answer(queryHandlers);
    if (query) {
      const { store, today } = deskOf(folder);
      const { read, documents, summaries, recent } = store;
      return query(input, { store: { read, documents, summaries, recent }, today });
    }
    const command = answer(commandHandlers);
    return command ? command(input, deskToChange(folder)) : answer(folderHandlers)?.(input, folder);
  };

  return { dispatch: makeDispatch(run, options.log), opened: folder.opened, close: folder.close };
};

/** The same, once the folder has been opened, or could not be. */
export const startCore = async (options: CoreOptions): Promise<Core> => {
  const core = beginCore(options);
  await core.opened;
  return core;
};
