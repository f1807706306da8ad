import { BrowserWindow, screen } from 'electron';
import { ourPage } from './ours.ts';
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
  void window.loadURL(ourPage);
  return window;
}
