import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { app, dialog, ipcMain, Menu, powerMonitor, protocol, safeStorage, session, shell } from 'electron';
import { desktopHost } from './host.ts';
import { answerCalls } from './ipc.ts';
import { openMemory } from './memory.ts';
import { menuOf } from './menu.ts';
import { ourScheme } from './ours.ts';
import { answerPage } from './protocol.ts';
import { desktopSecrets } from './secrets.ts';
import { lockContents, lockSession } from './security.ts';
import { openWindow } from './window.ts';
import { startCore } from '#electron/core.ts';
import { createLog } from '#electron/log.ts';
import { dataFolders } from '#electron/shells/folders.ts';
import { openKnownFolders } from '#electron/shells/knownFolders.ts';
import { newId } from '#electron/shells/newId.ts';
import { readPages } from '#electron/shells/pages.ts';
import type { BrowserWindow } from 'electron';
import type { Core } from '#electron/core.ts';

const log = createLog((line) => process.stderr.write(`${line}\n`), Date.now);
const here = dirname(fileURLToPath(import.meta.url));

let window: BrowserWindow | null = null;

function fail(error: unknown): void {
  const reference = log.problem('desktop', error);
  dialog.showErrorBox(
    'Welcome Desk',
    `Something went wrong inside Welcome Desk. What was saved is safe. Please start it again. (${reference})`,
  );
  app.exit(1);
}

/** The words after the program. Chromium's own are among them, so what is not ours is left alone. */
function ownWords(): { data: string | undefined; isPractice: boolean } {
  const { values } = parseArgs({
    args: process.argv.slice(1),
    options: { data: { type: 'string' }, practice: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
  });
  return {
    data: typeof values.data === 'string' ? values.data : undefined,
    isPractice: values.practice === true,
  };
}

/** Closing takes two rounds: the first quit waits for the data folder, the second goes through. */
function closeBeforeQuitting(core: Core): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void core
      .close()
      .catch((error: unknown) => log.problem('desktop', error))
      .then(() => {
        isClosed = true;
        app.quit();
      });
  });
}

function pressIn(window_: BrowserWindow, keyCode: string, withControl: boolean): void {
  const modifiers: 'control'[] = withControl ? ['control'] : [];
  window_.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
  window_.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
}

async function start(): Promise<void> {
  const pages = await readPages(join(here, '..', 'renderer'));
  lockSession(session.defaultSession, !app.isPackaged);
  protocol.handle(ourScheme, (request) => answerPage(request, pages));
  const memory = openMemory(join(app.getPath('userData'), 'window.json'));
  const { data, isPractice } = ownWords();
  const surroundings = { platform: process.platform, env: process.env, home: homedir() };
  const knownFolders = openKnownFolders(surroundings);
  const core = await startCore({
    folders: dataFolders(data ?? knownFolders.chosen() ?? undefined, surroundings),
    knownFolders,
    start: isPractice ? 'practice' : 'own',
    host: desktopHost({
      dialog,
      shell,
      window: () => window,
      documents: app.getPath('documents'),
      memory,
      secrets: desktopSecrets(safeStorage, join(app.getPath('userData'), 'secrets')),
    }),
    clock: Date.now,
    newId,
    log,
  });
  closeBeforeQuitting(core);
  answerCalls(ipcMain, { ownFrame: () => window?.webContents.mainFrame ?? null, dispatch: core.dispatch });
  const opened = openWindow(memory, join(here, '..', 'preload', 'preload.cjs'), !app.isPackaged);
  window = opened;
  opened.on('closed', () => {
    window = null;
  });
  // The page covers itself and keeps what was typed; should it not answer, the folder is locked all the same.
  const lock = () => {
    pressIn(opened, 'L', true);
    void core.dispatch('safety.lock', {});
  };
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  const acts = {
    print: () => opened.webContents.print(),
    press: (key: string, withControl: boolean) => pressIn(opened, key, withControl),
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuOf(process.platform === 'darwin', acts)));
}

process.on('uncaughtException', fail);
protocol.registerSchemesAsPrivileged([
  { scheme: ourScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();
// Under the product's own name it would lie in the leader's data folder on Windows and macOS.
app.setPath('userData', join(app.getPath('appData'), 'Welcome Desk window'));
lockContents(app);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  // Never awaited at the top level: Electron gets ready only after this file has been read to its end.
  void app.whenReady().then(start).catch(fail);
} else {
  app.quit();
}
