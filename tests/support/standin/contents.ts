import { EventEmitter } from 'node:events';
import { fromChromium, toChromium } from './addresses.ts';
import { borderScripts, isolatedWorld, packed, receives, sends, unpacked } from './border.ts';
import { answerInvoke } from './ipcMain.ts';
import { closesWindow } from './messages.ts';
import { note, onEvent, onOrder, send } from './line.ts';
import { answerRequest, type Paused } from './requests.ts';
import { session, setPermissions } from './session.ts';
import type { WebContents } from 'electron';

interface Frame {
  readonly url: string;
  readonly parent: Frame | null;
}

const preventable = (details: object) => {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => (event.defaultPrevented = true),
  };
  return event;
};

const withoutHash = (address: string): string => address.replace(/#.*$/, '');

/** What Chromium calls an address that something within it keeps from being loaded. */
const blockedByClient = -20;

/** Keys by their Electron names, as Chromium is told of them. */
const keysOf: Readonly<Record<string, { key: string; code: string; windowsVirtualKeyCode: number }>> = {
  F1: { key: 'F1', code: 'F1', windowsVirtualKeyCode: 112 },
};
const letter = (name: string) => ({
  key: name.toLowerCase(),
  code: `Key${name.toUpperCase()}`,
  windowsVirtualKeyCode: name.toUpperCase().charCodeAt(0),
});

/** The page inside the window: everything that Electron asks our handlers about is asked, and what they refuse is refused. */
export function openContents(preload: string) {
  const events = new EventEmitter();
  const frameUrls = new Map<string, string>();
  const frames = new Map<string, Frame>();
  const worlds = new Map<number, string>();
  const refused = new Set<string>();
  let hasLeft = false;
  let openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] | null = null;

  const mainId = process.env['STAND_IN_FRAME'] ?? '';
  const frameOf = (id: string): Frame => {
    const known = frames.get(id);
    if (known) return known;
    const frame: Frame = {
      get url() {
        return frameUrls.get(id) ?? '';
      },
      get parent() {
        return id === mainId ? null : frameOf(mainId);
      },
    };
    frames.set(id, frame);
    return frame;
  };

  onEvent<{ frame: { id: string; url: string; unreachableUrl?: string } }>(
    'Page.frameNavigated',
    ({ frame: { id, url, unreachableUrl } }) => {
      const address = fromChromium(url);
      frameUrls.set(id, address);
      if (id !== mainId || hasLeft) return;
      note('navigated', address);
      if (unreachableUrl === undefined) events.emit('did-navigate', {}, address, 200, '');
      else events.emit('did-fail-load', {}, blockedByClient, '', fromChromium(unreachableUrl), true);
    },
  );
  onEvent<{ frameId: string; url: string; disposition: string }>(
    'Page.frameRequestedNavigation',
    ({ frameId, url, disposition }) => {
      const isMainFrame = frameId === mainId;
      const asked = fromChromium(url);
      if (disposition !== 'currentTab' || withoutHash(asked) === withoutHash(frameOf(frameId).url) + '#')
        return;
      const event = preventable({ url: asked, isMainFrame, isSameDocument: false, frame: frameOf(frameId) });
      events.emit('will-frame-navigate', event);
      if (isMainFrame) events.emit('will-navigate', event, asked);
      note(event.defaultPrevented ? 'navigation-refused' : 'navigation-allowed', asked);
      if (event.defaultPrevented) refused.add(`${frameId} ${withoutHash(url)}`);
    },
  );
  onEvent<Paused>('Fetch.requestPaused', (paused) => {
    const isRefused =
      paused.resourceType === 'Document' &&
      refused.delete(`${paused.frameId} ${withoutHash(paused.request.url)}`);
    void answerRequest(paused, isRefused).catch((error: unknown) => note('request-fault', String(error)));
  });
  onEvent<{ url: string; windowName: string }>('Page.windowOpen', ({ url, windowName }) => {
    const details = {
      url: fromChromium(url),
      frameName: windowName,
      features: '',
      disposition: 'new-window',
    };
    const verdict = openHandler?.(details as never).action ?? 'allow';
    note(verdict === 'deny' ? 'window-refused' : 'window-allowed', details.url);
    if (verdict === 'deny') void send(closesWindow);
  });
  onEvent<{ guid: string; url: string }>('Page.downloadWillBegin', ({ guid, url }) => {
    const event = preventable({});
    session.defaultSession.emit('will-download', event, { getURL: () => fromChromium(url) }, contents);
    note(event.defaultPrevented ? 'download-refused' : 'download-allowed', fromChromium(url));
    if (event.defaultPrevented) void send('Browser.cancelDownload', { guid }).catch(() => undefined);
  });
  onEvent('Page.loadEventFired', () => {
    events.emit('did-finish-load');
    events.emit('ready-to-show');
  });
  onEvent<{ context: { id: number; auxData: { frameId: string } } }>(
    'Runtime.executionContextCreated',
    ({ context }) => worlds.set(context.id, context.auxData.frameId),
  );
  onEvent<{ name: string; payload: string; executionContextId: number }>(
    'Runtime.bindingCalled',
    ({ name, payload, executionContextId }) => {
      if (name !== sends) return;
      const { id, channel, args } = unpacked(payload) as { id: number; channel: string; args: unknown[] };
      const senderFrame = frameOf(worlds.get(executionContextId) ?? '');
      void answerInvoke({ senderFrame, sender: contents }, channel, args).then((answer) => {
        if (!senderFrame.url.startsWith('app:')) note('answered-elsewhere', answer);
        return send('Runtime.callFunctionOn', {
          executionContextId,
          functionDeclaration: `function (text) { ${receives}(text) }`,
          arguments: [{ value: packed({ id, ...answer }) }],
          // A page that has gone meanwhile hears no answer.
        }).catch(() => undefined);
      });
    },
  );

  const contents = Object.assign(events, {
    mainFrame: frameOf(mainId),
    getURL: () => frameOf(mainId).url,
    isDestroyed: () => false,
    setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]) {
      openHandler = handler;
    },
    print: (options?: Electron.WebContentsPrintOptions) => note('print', options ?? {}),
    async printToPDF({
      printBackground = false,
      preferCSSPageSize = false,
    }: Electron.PrintToPDFOptions = {}) {
      const { data } = await send<{ data: string }>('Page.printToPDF', {
        printBackground,
        preferCSSPageSize,
      });
      return Buffer.from(data, 'base64');
    },
    reload: () => void send('Page.reload'),
    sendInputEvent(event: { type: string; keyCode?: string; modifiers?: string[] }) {
      const name = event.keyCode ?? '';
      const key = keysOf[name] ?? letter(name);
      const modifiers = event.modifiers?.includes('control') ? 2 : 0;
      void send('Input.dispatchKeyEvent', {
        type: event.type === 'keyUp' ? 'keyUp' : 'rawKeyDown',
        modifiers,
        ...key,
      });
    },
  });

  // What Chromium itself never comes to ask, for it has no webviews and our own pages lead nowhere else.
  onOrder('pageAsks', (name: 'will-attach-webview' | 'will-redirect') => {
    const event = preventable({ url: 'https://example.org/', isMainFrame: true });
    events.emit(name, event, {}, { src: 'https://example.org/' });
    note(event.defaultPrevented ? 'navigation-refused' : 'navigation-allowed', name);
  });

  const { page, isolated } = borderScripts(preload);
  const prepared = (async () => {
    await send('Page.enable');
    await send('Runtime.enable');
    await send('Runtime.addBinding', { name: sends, executionContextName: isolatedWorld });
    await send('Page.addScriptToEvaluateOnNewDocument', { source: page });
    await send('Page.addScriptToEvaluateOnNewDocument', { source: isolated, worldName: isolatedWorld });
    await send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await setPermissions();
  })();
  return {
    contents,
    async loadURL(address: string): Promise<void> {
      await prepared;
      await send('Page.navigate', { url: toChromium(address) });
    },
    leave: () => {
      hasLeft = true;
      return send('Page.navigate', { url: 'about:blank' }).catch(() => undefined);
    },
  };
}
