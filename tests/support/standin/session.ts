import { EventEmitter } from 'node:events';
import { note, send } from './line.ts';
import { onlyWhenReady } from './ready.ts';
import type { Session, WebRequest } from 'electron';

type Filter = (details: never, answer: (response: { cancel?: boolean }) => void) => void;
let filter: Filter | null = null;
let mayRequest: Parameters<Session['setPermissionRequestHandler']>[0] = null;
let mayCheck: Parameters<Session['setPermissionCheckHandler']>[0] = null;

const methods = {
  setPermissionRequestHandler(handler) {
    mayRequest = handler;
  },
  setPermissionCheckHandler(handler) {
    mayCheck = handler;
  },
  setDevicePermissionHandler: (handler) => note('device-permission', handler?.({} as never) ?? true),
  setSpellCheckerEnabled: (isEnabled) => note('spell-checker', isEnabled),
  webRequest: {
    onBeforeRequest(...given: unknown[]) {
      filter = given.at(-1) as Filter;
    },
  } as Pick<WebRequest, 'onBeforeRequest'> as WebRequest,
} satisfies Partial<Session>;

const defaultSession = Object.assign(new EventEmitter(), methods);

export const session = {
  get defaultSession() {
    onlyWhenReady('session');
    return defaultSession;
  },
  /** One of its own, which no filter of the window's reaches. */
  fromPartition: (name: string) => ({ name }),
};

/** Asks the session's own filter; without one everything goes through, as in Electron. */
export const isLetThrough = (details: object): Promise<boolean> =>
  new Promise((resolve) => {
    if (filter === null) resolve(true);
    else filter(details as never, ({ cancel }) => resolve(cancel !== true));
  });

/** What Chromium calls it, and what Electron does. */
const permissions = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'idle-detection': 'idle-detection',
  'storage-access': 'storage-access',
  'window-management': 'window-management',
} as const;

const isGranted = (permission: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (mayCheck !== null && !mayCheck(null, permission as never, '', {} as never)) resolve(false);
    else if (mayRequest === null) resolve(true);
    else mayRequest({} as never, permission as never, resolve, {} as never);
  });

/** Makes Chromium answer the page's wishes as our own handlers do; without handlers everything is granted, as in Electron. */
export async function setPermissions(): Promise<void> {
  for (const [name, permission] of Object.entries(permissions)) {
    const setting = (await isGranted(permission)) ? 'granted' : 'denied';
    await send('Browser.setPermission', { permission: { name }, setting });
    note('permission', { name, setting });
  }
}
