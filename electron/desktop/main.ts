import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  app,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  shell,
} from 'electron';
import { followHelping } from './helping.ts';
import { desktopHost } from './host.ts';
import { answerCalls } from './ipc.ts';
import { openMemory } from './memory.ts';
import { menuOf } from './menu.ts';
import { backupAmong, openBackups } from './openedBackups.ts';
import { ourPage, ourScheme } from './ours.ts';
import { openPreviews } from './preview.ts';
import { answerPage } from './protocol.ts';
import { closeBeforeQuitting, countCalls } from './quitting.ts';
import { desktopSecrets } from './secrets.ts';
import { lockContents, lockSession } from './security.ts';
import { troubleTeller } from './trouble.ts';
import { loadUpdateEngine } from './updateEngine.ts';
import { canUpdateItself, desktopUpdates } from './updates.ts';
import { openWindow } from './window.ts';
import { createLog } from '#electron/log.ts';
import { dataFolders } from '#electron/shells/folders.ts';
import { openKnownFolders } from '#electron/shells/knownFolders.ts';
import { newId } from '#electron/shells/newId.ts';
import { readPages } from '#electron/shells/pages.ts';
import { readAhead } from '#electron/shells/readAhead.ts';
import type { BrowserWindow } from 'electron';
import type { Memory } from './memory.ts';
import type { Core } from '#electron/core.ts';

/** The last of what the log said, for a leader who wants to show it to somebody; no names are in it. */
const lastLines: string[] = [];
const log = createLog((line) => {
  process.stderr.write(`${line}\n`);
  if (lastLines.push(line) > 50) lastLines.shift();
}, Date.now);
const here = dirname(fileURLToPath(import.meta.url));

let window: BrowserWindow | null = null;

const fail = troubleTeller({
  app,
  dialog,
  clipboard,
  note: (error) => log.problem('desktop', error),
  details: () =>
    [
      `Welcome Desk ${app.getVersion()}, Electron ${process.versions['electron'] ?? 'unknown'}, ${process.platform} ${process.arch}`,
      ...lastLines,
    ].join('\n'),
});

const updates = desktopUpdates({
  isAble: canUpdateItself({
    isPackaged: app.isPackaged,
    platform: process.platform,
    resources: process.resourcesPath,
    program: process.execPath,
    appImage: process.env['APPIMAGE'],
  }),
  load: loadUpdateEngine,
  note: (error) => void log.problem('updates', error),
  quit: () => app.quit(),
});

/** Everything is closed: a new version may be put in place, and starts a program that must not find this one. */
function end(): void {
  app.releaseSingleInstanceLock();
  const isReplaced = updates.atTheEnd();
  // On macOS the system replaces it, and ends it when it has.
  if (!isReplaced || process.platform !== 'darwin') app.quit();
}

/** The words after a program. Chromium's own are among them, so what is not ours is left alone. */
function ownWords(words: readonly string[]): {
  data: string | undefined;
  isPractice: boolean;
  files: string[];
} {
  const { values, positionals } = parseArgs({
    args: words.slice(1),
    options: { data: { type: 'string' }, practice: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
  });
  return {
    data: typeof values.data === 'string' ? values.data : undefined,
    isPractice: values.practice === true,
    files: positionals,
  };
}

function pressIn(window_: BrowserWindow, keyCode: string, withControl: boolean): void {
  const modifiers: 'control'[] = withControl ? ['control'] : [];
  window_.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
  window_.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
}

/** Opens a backup that was double-clicked. Before there is a window, it is kept until there is one. */
let openBackup = (path: string): void => {
  early.push(path);
};
const early: string[] = [];

/** The core, beginning to open the folder; its calls wait until that is done. Read only once the window is on its way. */
async function openCore(memory: Memory): Promise<Core> {
  const { beginCore } = await import('#electron/core.ts');
  const { data, isPractice } = ownWords(process.argv);
  const surroundings = { platform: process.platform, env: process.env, home: homedir() };
  const knownFolders = openKnownFolders(surroundings);
  const core = beginCore({
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
      updates,
    }),
    clock: Date.now,
    newId,
    log,
  });
  core.opened.catch(fail);
  return readAhead(core);
}

function start(): void {
  const memory = openMemory(join(app.getPath('userData'), 'window.json'));
  const pages = readPages(join(here, '..', 'renderer'));
  const opening = pages.then(() => openCore(memory));
  opening.catch(fail);
  const follow = followHelping(
    async (name, input) => (await opening).dispatch(name, input),
    (isHelping) => showMenu(isHelping),
  );
  const calls = countCalls(follow);
  lockSession(session.defaultSession, !app.isPackaged);
  protocol.handle(ourScheme, async (request) => answerPage(request, await pages));
  answerCalls(ipcMain, { ownFrame: () => window?.webContents.mainFrame ?? null, dispatch: calls.dispatch });
  const previews = openPreviews(join(app.getPath('userData'), 'print previews'), shell);
  const close = async () => {
    previews.clear();
    await calls.answered();
    await opening.then((core) => core.close()).catch((error: unknown) => log.problem('desktop', error));
  };
  closeBeforeQuitting(app, close, end);
  const opened = openWindow(memory, join(here, '..', 'preload', 'preload.cjs'), !app.isPackaged);
  window = opened;
  opened.on('closed', () => {
    window = null;
  });
  // The page covers itself and keeps what was typed; should it not answer, the folder is locked all the same.
  const lock = () => {
    previews.clear();
    pressIn(opened, 'L', true);
    void calls.dispatch('safety.lock', {});
  };
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  openBackup = openBackups(calls.dispatch, (hash) => void window?.loadURL(ourPage + hash));
  early.forEach(openBackup);
  const acts = {
    print: () => opened.webContents.print(),
    preview: () => void previews.show(opened.webContents).catch(fail),
    press: (key: string, withControl: boolean) => pressIn(opened, key, withControl),
  };
  const isMac = process.platform === 'darwin';
  const showMenu = (isHelping: boolean) =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuOf({ isMac, isHelping }, acts)));
  showMenu(false);
}

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
protocol.registerSchemesAsPrivileged([
  { scheme: ourScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();
// Under the product's own name it would lie in the leader's data folder on Windows and macOS.
app.setPath('userData', join(app.getPath('appData'), 'Welcome Desk window'));
lockContents(app);

if (app.requestSingleInstanceLock()) {
  const doubleClicked = (words: readonly string[], folder: string) => {
    const path = backupAmong(ownWords(words).files, folder);
    if (path !== null) openBackup(path);
  };
  doubleClicked(process.argv, process.cwd());
  app.on('second-instance', (_event, words, folder) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    doubleClicked(words, folder);
  });
  // macOS says it so, also before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openBackup(path);
  });
  app.on('window-all-closed', () => app.quit());
  // Never awaited at the top level: Electron gets ready only after this file has been read to its end.
  void app.whenReady().then(start).catch(fail);
} else {
  app.quit();
}
