import { EventEmitter } from 'node:events';
import { app, forgetWindow, knowWindow } from './app.ts';
import { openContents } from './contents.ts';
import { note, onOrder } from './line.ts';
import { onlyWhenReady } from './ready.ts';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

const expected = { sandbox: true, contextIsolation: true, nodeIntegration: false } as const;

/**
 * What `new BrowserWindow` gives: the one page that the test holds. Only a sandboxed and isolated window with a preload
 * can be had here; a slacker one would be another program.
 */
function openWindow(options: BrowserWindowConstructorOptions) {
  onlyWhenReady('BrowserWindow');
  const { webPreferences = {} } = options;
  for (const [name, value] of Object.entries(expected))
    if (webPreferences[name as keyof typeof expected] !== value)
      throw new Error(`the stand-in opens no window whose ${name} is not ${value}`);
  note('window', { ...options, webPreferences });

  const events = new EventEmitter();
  const page = openContents(webPreferences.preload ?? '');
  const { x = 0, y = 0, width = 800, height = 600 } = options;
  let bounds: Rectangle = { x, y, width, height };
  let isMaximized = false;
  let isMinimized = false;
  let isDestroyed = false;

  const window = Object.assign(events, {
    webContents: page.contents,
    getNormalBounds: () => bounds,
    setBounds: (next: Partial<Rectangle>) => void (bounds = { ...bounds, ...next }),
    isMaximized: () => isMaximized,
    maximize: () => void (isMaximized = true),
    isMinimized: () => isMinimized,
    minimize: () => void (isMinimized = true),
    restore: () => void (isMinimized = false),
    isDestroyed: () => isDestroyed,
    show: () => note('shown'),
    focus: () => note('focused'),
    loadURL: page.loadURL,
    close() {
      if (isDestroyed) return;
      const event = { isRefused: false, preventDefault: () => void (event.isRefused = true) };
      events.emit('close', event);
      if (!event.isRefused) window.destroy();
    },
    destroy() {
      isDestroyed = true;
      void page.leave();
      events.emit('closed');
      forgetWindow(window);
    },
  });
  page.contents.once('ready-to-show', () => events.emit('ready-to-show'));
  onOrder('close', () => window.close());
  onOrder('crash', () => page.contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 }));
  knowWindow(window);
  app.emit('web-contents-created', {}, page.contents);
  return window;
}

export type StandInWindow = ReturnType<typeof openWindow>;

/** Called with `new`, as Electron's class is. */
export function BrowserWindow(options: BrowserWindowConstructorOptions): StandInWindow {
  return openWindow(options);
}
