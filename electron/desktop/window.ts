import { BrowserWindow, screen } from 'electron';
import { isOurs, ourPage } from './ours.ts';
import { placeWindow, smallest } from './placement.ts';
import type { Memory } from './memory.ts';

/** A page that breaks down again and again is left as it is; the data is safe on the disk. */
const mostReloads = 3;

/** The one window: sandboxed, without Node, at the place where it stood last if that screen is still there. */
export function openWindow(memory: Memory, preload: string, isDeveloping: boolean): BrowserWindow {
  const { place, isMaximised } = memory.recall();
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const window = new BrowserWindow({
    ...placeWindow(
      place,
      [main, ...others].map(({ workArea }) => workArea),
    ),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Welcome Desk',
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
      devTools: isDeveloping,
    },
  });
  if (isMaximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    memory.remember({ place: window.getNormalBounds(), isMaximised: window.isMaximized() });
  });
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || reloads >= mostReloads) return;
    reloads += 1;
    window.webContents.reload();
  });
  comeBack(window);
  void window.loadURL(ourPage);
  return window;
}

/** What the system calls a load that was stopped before it showed anything. */
const stopped = -3;

/**
 * Whatever leads the page away in spite of every refusal, the window shows our own page again: a link to no address at
 * all gives an empty page of Chromium's, an address that cannot be had a page of errors, and about neither is anybody
 * asked beforehand.
 */
function comeBack(window: BrowserWindow): void {
  const backFrom = (address: string) => {
    if (!isOurs(address)) void window.loadURL(ourPage);
  };
  window.webContents.on('did-navigate', (_event, address) => backFrom(address));
  window.webContents.on('did-fail-load', (_event, code, _words, address, isMainFrame) => {
    if (isMainFrame && code !== stopped) backFrom(address);
  });
}
