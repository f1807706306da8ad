import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { note, onOrder } from './line.ts';
import { isReadyNow, onlyBeforeReady, whenReady } from './ready.ts';
import type { App } from 'electron';
import type { StandInWindow } from './window.ts';

const events = new EventEmitter();
const windows = new Set<StandInWindow>();
const places = new Map<string, string>([
  ['appData', homedir()],
  ['documents', join(homedir(), 'Documents')],
  ['temp', tmpdir()],
  ['home', homedir()],
]);
let isQuitting = false;

/** True when a listener has said no. */
function isPrevented(name: string): boolean {
  let prevented = false;
  events.emit(name, { preventDefault: () => (prevented = true) });
  return prevented;
}

/** In Electron's order: may we quit, the windows, may we end, the end. Whoever says no is asked anew at the next quit. */
function quit(): void {
  if (isQuitting) return;
  isQuitting = true;
  note('quitting');
  const isStopped = () => {
    if (isPrevented('before-quit')) return true;
    for (const window of windows) window.close();
    return windows.size > 0 || isPrevented('will-quit');
  };
  if (isStopped()) isQuitting = false;
  else {
    events.emit('quit', {}, 0);
    process.exit(0);
  }
}

export const knowWindow = (window: StandInWindow): void => void windows.add(window);

export function forgetWindow(window: StandInWindow): void {
  windows.delete(window);
  if (windows.size > 0 || isQuitting) return;
  if (events.listenerCount('window-all-closed') === 0) quit();
  else events.emit('window-all-closed');
}

const userData = (): string => places.get('userData') ?? join(homedir(), 'Electron');

/** Where the copies of a program of one folder hear of each other. */
const meetingPlace = (): string => {
  const name = createHash('sha256').update(userData()).digest('hex').slice(0, 16);
  return process.platform === 'win32' ? `\\\\.\\pipe\\stand-in-${name}` : join(tmpdir(), `${name}.sock`);
};

/** Filled before the program runs: whether another copy is there is asked over a socket, and Electron answers at once. */
let another: 'none' | 'there' = 'none';

export const tellAnotherCopy = (): Promise<void> =>
  new Promise((resolve) => {
    places.set('userData', join(homedir(), 'Welcome Desk window'));
    const socket = createConnection(meetingPlace());
    socket.once('connect', () => {
      another = 'there';
      socket.end(JSON.stringify({ words: process.argv, folder: process.cwd() }), resolve);
    });
    socket.once('error', () => resolve());
  });

const methods = {
  whenReady,
  isReady: isReadyNow,
  // What leaders have is packed; only developers see less refused.
  isPackaged: true,
  enableSandbox() {
    onlyBeforeReady('app.enableSandbox()');
    note('sandbox-enabled');
  },
  getPath(name) {
    const place = name === 'userData' ? userData() : places.get(name);
    if (place === undefined) throw new Error(`Failed to get '${name}' path`);
    mkdirSync(place, { recursive: true });
    return place;
  },
  setPath: (name, path) => void places.set(name, path),
  getVersion: () => '0.0.0',
  getName: () => 'welcome-desk',
  getAppPath: () => process.cwd(),
  quit,
  exit(code = 0) {
    note('exit', code);
    process.exit(code);
  },
  relaunch: () => note('relaunch'),
  releaseSingleInstanceLock() {
    note('lock-released');
    rmSync(meetingPlace(), { force: true });
  },
  requestSingleInstanceLock() {
    if (another === 'there') return false;
    rmSync(meetingPlace(), { force: true });
    const server = createServer((socket) => {
      let told = '';
      socket.setEncoding('utf8').on('data', (text: string) => (told += text));
      socket.on('end', () => {
        const { words, folder } = JSON.parse(told) as { words: string[]; folder: string };
        events.emit('second-instance', {}, words, folder);
      });
    });
    server.listen(meetingPlace());
    server.unref();
    return true;
  },
} satisfies Partial<App>;

export const app = Object.assign(events, methods);

onOrder('quit', quit);
// As macOS hands over a file that was double-clicked.
onOrder('openFile', (path: string) => {
  events.emit('open-file', { preventDefault: () => undefined }, path);
});
