import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { createSavedFiles, savedTogether } from './savedFiles.ts';
import { vetAddress } from '#electron/shells/addresses.ts';
import { safeFileName } from '#electron/shells/fileNames.ts';
import { AppError } from '#shared/domain/errors.ts';
import type {
  BaseWindow,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import type { Memory } from './memory.ts';
import type { desktopSecrets } from './secrets.ts';
import type { Host, Updates } from '#electron/host.ts';

/** What the host needs of Electron: its dialogs, its shell, the window to ask in and the usual folder for documents. */
export interface DesktopParts {
  dialog: {
    showSaveDialog(window: BaseWindow, options: SaveDialogOptions): Promise<SaveDialogReturnValue>;
    showOpenDialog(window: BaseWindow, options: OpenDialogOptions): Promise<OpenDialogReturnValue>;
  };
  shell: {
    openExternal(address: string): Promise<void>;
    /** Answers an empty text, or what went wrong. */
    openPath(path: string): Promise<string>;
    showItemInFolder(path: string): void;
  };
  window: () => BaseWindow | null;
  documents: string;
  memory: Memory;
  secrets: ReturnType<typeof desktopSecrets>;
  updates: Updates;
}

export function desktopHost(parts: DesktopParts): Host {
  const { dialog, shell, window, documents, memory, secrets, updates } = parts;
  const saved = createSavedFiles();
  const startFolder = (): string => {
    const last = memory.recall().saveFolder;
    return last !== null && existsSync(last) ? last : documents;
  };
  const chooseFolder = async (): Promise<string | null> => {
    const asking = window();
    if (asking === null) return null;
    const { canceled, filePaths } = await dialog.showOpenDialog(asking, {
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  };
  return {
    async chooseWhereToSave({ suggestedName }) {
      const asking = window();
      if (asking === null) return null;
      const name = safeFileName(suggestedName);
      const ending = extname(name).slice(1);
      const { canceled, filePath } = await dialog.showSaveDialog(asking, {
        defaultPath: join(startFolder(), name),
        filters: ending === '' ? [] : [{ name: ending.toUpperCase(), extensions: [ending] }],
      });
      if (canceled || filePath === '') return null;
      return {
        async write(bytes) {
          const file = await saved.write(filePath, bytes);
          memory.remember({ saveFolder: dirname(filePath) });
          return file;
        },
      };
    },
    async chooseWhereToSaveTogether() {
      const folder = await chooseFolder();
      return folder === null ? null : savedTogether(saved, folder);
    },
    canChooseFolder: () => true,
    chooseFolder,
    async openAddress(address) {
      const vetted = vetAddress(address);
      await shell.openExternal(vetted).catch(() => {
        throw new AppError('not-found', { what: 'program' });
      });
    },
    showFolder: async (path) => (await shell.openPath(path)) === '',
    ...secrets,
    showInFolder(ticket) {
      const path = saved.pathOf(ticket);
      if (path === null || !existsSync(path)) return Promise.resolve(false);
      shell.showItemInFolder(path);
      return Promise.resolve(true);
    },
    updates,
  };
}
