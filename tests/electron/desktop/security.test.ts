import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { lockContents, lockSession } from '#electron/desktop/security.ts';
import type { App, Session } from 'electron';

function aSession() {
  const handlers: Record<string, (...given: never[]) => unknown> = {};
  const take = (name: string) => (handler: (...given: never[]) => unknown) => (handlers[name] = handler);
  let isSpellChecking = true;
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: take('request'),
    setPermissionCheckHandler: take('check'),
    setDevicePermissionHandler: take('device'),
    setSpellCheckerEnabled: (isOn: boolean) => (isSpellChecking = isOn),
    webRequest: { onBeforeRequest: take('before') },
  });
  return {
    session: session as unknown as Session & EventEmitter,
    handlers,
    isSpellChecking: () => isSpellChecking,
  };
}

const anEvent = () => {
  const event = { isRefused: false, preventDefault: () => (event.isRefused = true) };
  return event;
};

function isCancelled(handlers: ReturnType<typeof aSession>['handlers'], url: string): boolean {
  let cancelled = false;
  const answer = ({ cancel }: { cancel: boolean }) => (cancelled = cancel);
  handlers['before']?.(...([{ url }, answer] as never[]));
  return cancelled;
}

describe('the session', () => {
  test('grants no permission, downloads nothing and fetches no word lists', () => {
    const { session, handlers, isSpellChecking } = aSession();
    lockSession(session, false);
    const answers: boolean[] = [];
    handlers['request']?.(...([null, 'camera', (isGranted: boolean) => answers.push(isGranted)] as never[]));
    expect(answers).toEqual([false]);
    expect(handlers['check']?.()).toBe(false);
    expect(handlers['device']?.()).toBe(false);
    expect(isSpellChecking()).toBe(false);
    const download = anEvent();
    session.emit('will-download', download);
    expect(download.isRefused).toBe(true);
  });

  test('reaches nothing but our own pages', () => {
    const { session, handlers } = aSession();
    lockSession(session, false);
    expect(isCancelled(handlers, 'app://welcome-desk/assets/main.js')).toBe(false);
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'file:///x',
      'devtools://devtools/x',
      'ws://x/',
    ]) {
      expect(isCancelled(handlers, url)).toBe(true);
    }
  });

  test('lets the tools of developers load only where the app is not packed', () => {
    const { session, handlers } = aSession();
    lockSession(session, true);
    expect(isCancelled(handlers, 'devtools://devtools/bundled/x.js')).toBe(false);
    for (const url of ['https://example.org/devtools://', 'chrome-extension://x/'])
      expect(isCancelled(handlers, url)).toBe(true);
  });
});

describe('a page', () => {
  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'is refused when it asks: %s',
    (name) => {
      const app = new EventEmitter();
      const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: () => undefined });
      lockContents(app as unknown as App);
      app.emit('web-contents-created', {}, contents);
      const event = anEvent();
      contents.emit(name, event);
      expect(event.isRefused).toBe(true);
    },
  );

  test('opens no further window', () => {
    const app = new EventEmitter();
    let open: (() => unknown) | undefined;
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: () => unknown) => (open = handler),
    });
    lockContents(app as unknown as App);
    app.emit('web-contents-created', {}, contents);
    expect(open?.()).toEqual({ action: 'deny' });
  });
});
