import { expect, test } from '../fixtures.ts';
import { hostileAddresses } from '#tests/support/hostileAddresses.ts';
import { startStandIn, type StandInDesk } from '#tests/support/standin/startStandIn.ts';
import type { Page } from '@playwright/test';

const ours = 'app://welcome-desk/';
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

// What is refused is complained of by the browser, and that is as it should be.
test.use({
  expectedFault:
    /refused|blocked|violates|Not allowed|ERR_|Failed to|denied|requires|Unsafe|Refused|Potential permissions/i,
});

const addresses = hostileAddresses.map(([address]) => address);

async function opened(page: Page, folder: string): Promise<StandInDesk> {
  const desk = await startStandIn(page, folder);
  await expect(h1(page)).toBeVisible();
  return desk;
}

/** What came through that should not have. */
const letThrough = (desk: StandInDesk) => ({
  navigated: desk.all('navigation-allowed'),
  requested: desk.all('request-allowed'),
  windows: desk.all('window-allowed'),
  downloads: desk.all('download-allowed'),
  outside: desk.all('opened-outside'),
});
const nothing = { navigated: [], requested: [], windows: [], downloads: [], outside: [] };

test('the window is sandboxed, isolated and without Node, and the program granted nothing to its page', async ({
  page,
  folder,
}) => {
  const desk = await opened(page, folder);
  const made = (await desk.first('window')) as { webPreferences: Record<string, unknown> };
  expect(made.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
  });
  for (const slack of [
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'enableBlinkFeatures',
    'plugins',
  ])
    expect(made.webPreferences[slack] ?? false).toBe(false);
  expect(desk.all('sandbox-enabled')).toHaveLength(1);
  expect(desk.all('spell-checker')).toEqual([false]);
  expect(desk.all('device-permission')).toEqual([false]);
  const permissions = desk.all('permission') as { name: string; setting: string }[];
  expect(permissions.length).toBeGreaterThan(8);
  expect(permissions.filter(({ setting }) => setting !== 'denied')).toEqual([]);
  // One scheme of ours, secure and standard, and nothing that would let it past a page's policy.
  expect(desk.all('schemes')).toEqual([
    [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
  ]);
  expect(desk.all('handles')).toEqual(['welcome-desk:call']);
});

test('the page has exactly one function more than any page, and no way to Node or to Electron', async ({
  page,
  context,
  folder,
}) => {
  await opened(page, folder);
  const plain = await context.newPage();
  await plain.route('**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Plain</title>' }),
  );
  await plain.goto('https://plain.test/');
  const names = (of: Page) => of.evaluate(() => Object.getOwnPropertyNames(window));
  const usual = new Set(await names(plain));
  // zod, which the page's own scripts bring, keeps its settings there.
  const more = (await names(page)).filter((name) => !usual.has(name) && !/^(?:\d+$|__zod_)/.test(name));
  expect(more).toEqual(['welcomeDesk']);

  const seen = await page.evaluate(() => {
    const bridge = (window as unknown as { welcomeDesk: Record<string, unknown> }).welcomeDesk;
    const tries = [
      () => Object.assign(bridge, { call: () => 'mine' }),
      () => Object.assign(bridge, { more: 1 }),
      () => Object.assign(window, { welcomeDesk: {} }),
      () => Object.defineProperty(window, 'welcomeDesk', { value: {} }),
    ].map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch {
        return 'refused';
      }
    });
    const reached =
      'require module exports process global Buffer electron ipcRenderer contextBridge setImmediate'
        .split(' ')
        .filter((name) => name in window);
    return { keys: Reflect.ownKeys(bridge), kind: typeof bridge['call'], tries, reached };
  });
  expect(seen).toEqual({
    keys: ['call'],
    kind: 'function',
    tries: ['refused', 'refused', 'refused', 'refused'],
    reached: [],
  });
});

test('scripts that the page was not built with do not run, nor does anything that makes code of text', async ({
  page,
  folder,
}) => {
  await opened(page, folder);
  const ran = await page.evaluate(async () => {
    const here = window as unknown as Record<string, unknown>;
    const tries: Record<string, () => void> = {
      inline: () => {
        const script = document.createElement('script');
        script.append('window.ranInline = true');
        document.body.append(script);
      },
      handler: () => {
        const image = document.createElement('img');
        image.setAttribute('onerror', 'window.ranHandler = true');
        image.src = 'data:image/png;base64,x';
        document.body.append(image);
      },
      html: () => {
        document.body.insertAdjacentHTML('beforeend', '<b>text made into a page</b>');
      },
    };
    // From a timer, for what Playwright itself evaluates is outside every policy.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        for (const attempt of Object.values(tries)) {
          try {
            attempt();
          } catch {
            // Refused.
          }
        }
        try {
          // oxlint-disable-next-line no-implied-eval, no-new-func -- that it is refused is what is tried
          here['ranText'] = new Function('return true')();
        } catch {
          // Refused.
        }
        setTimeout(resolve, 300);
      });
    });
    const made = [...document.querySelectorAll('b')].some((each) => each.textContent?.includes('made into'));
    return { inline: here['ranInline'], handler: here['ranHandler'], text: here['ranText'], made };
  });
  expect(ran).toEqual({ inline: undefined, handler: undefined, text: undefined, made: false });
});

test('a call that would hand an address to another program hands over none of them', async ({
  page,
  folder,
}) => {
  const desk = await opened(page, folder);
  const codes = await page.evaluate(async (addresses) => {
    const { welcomeDesk } = window as unknown as {
      welcomeDesk: { call(name: string, input: unknown): Promise<{ ok: boolean; error?: { code: string } }> };
    };
    const seen = new Set<string>();
    for (const address of addresses)
      for (const name of ['openAddress', 'app.openAddress', 'shell.openExternal', address])
        seen.add((await welcomeDesk.call(name, { address })).error?.code ?? 'done');
    return [...seen];
  }, addresses);
  expect(codes).toEqual(['unknown-call']);
  expect(desk.all('opened-outside')).toEqual([]);
});

test('only what is in the table of pages can be had from app://, with its own kind and the policy on it', async ({
  page,
  folder,
}) => {
  const desk = await opened(page, folder);
  const got = await page.evaluate(async () => {
    const tries = [
      '/../main/desktop.js',
      '/%2e%2e/main/desktop.js',
      '/..%2fmain%2fdesktop.js',
      '/preload/preload.cjs',
      '/index.html',
      '/assets',
      '/assets/',
      '/assets/%00',
      '/C:/Windows/win.ini',
      '/?x=1',
    ];
    const statuses = await Promise.all(tries.map(async (path) => (await fetch(path)).status));
    const posted = (await fetch('/', { method: 'POST' })).status;
    const { headers } = await fetch('/');
    return {
      statuses,
      posted,
      policy: headers.get('content-security-policy'),
      kind: headers.get('content-type'),
    };
  });
  expect(new Set(got.statuses)).toEqual(new Set([404]));
  expect(got.posted).toBe(405);
  expect(got.policy).toContain("default-src 'none'");
  expect(got.policy).toContain("script-src 'self';");
  expect(got.policy).not.toContain('unsafe');
  expect(got.kind).toBe('text/html; charset=utf-8');
  const loaded = desk.all('answered') as { url: string; status: number }[];
  expect(loaded.filter(({ url }) => !url.startsWith(ours))).toEqual([]);
});

test('a camera, a place, a download, a frame and a webview: the page asks in vain', async ({
  page,
  folder,
}) => {
  const desk = await opened(page, folder);
  const asked = await page.evaluate(async () => {
    const named = (error: unknown) => (error as Error).name;
    const media = await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted', named);
    const place = await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        ({ code }) => resolve(code),
      );
    });
    const notices = await Notification.requestPermission();
    const pasted = await navigator.clipboard.readText().then(() => 'granted', named);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x'], { type: 'application/octet-stream' }));
    link.download = 'x.exe';
    document.body.append(link);
    link.click();
    const webview = document.createElement('webview');
    document.body.append(webview);
    return {
      media,
      place,
      notices,
      pasted,
      webview: webview.constructor === HTMLElement || webview instanceof HTMLUnknownElement,
    };
  });
  // 1: the person, here the program in her place, said no.
  expect(asked).toMatchObject({ place: 1, notices: 'denied', webview: true });
  expect(asked.media).not.toBe('granted');
  expect(asked.pasted).not.toBe('granted');
  await expect.poll(() => desk.all('download-refused').length).toBe(1);
  expect(letThrough(desk)).toEqual(nothing);
});

type Way = 'open' | 'assign' | 'link' | 'form' | 'fetch' | 'frame' | 'picture';

/** Asks for an address in ways that a page has. */
async function askFor(page: Page, address: string, ways: readonly Way[]): Promise<void> {
  const asking = page.evaluate(
    async ({ to, asked }) => {
      const added = <Name extends keyof HTMLElementTagNameMap>(name: Name, about: object) =>
        document.body.appendChild(Object.assign(document.createElement(name), { hidden: true, ...about }));
      const tries: Record<Way, () => unknown> = {
        open: () => window.open(to),
        assign: () => location.assign(to),
        link: () => added('a', { href: to }).click(),
        form: () => added('form', { action: to, method: 'post' }).submit(),
        fetch: () => fetch(to),
        frame: () => added('iframe', { src: to }),
        picture: () => added('img', { src: to }),
      };
      for (const way of asked) {
        try {
          await tries[way]();
        } catch {
          // Not even asked for: it is no address.
        }
      }
    },
    { to: address, asked: ways },
  );
  // The page may be gone before it could say that all was tried.
  await asking.catch(() => undefined);
}

test(`${hostileAddresses.length} hostile addresses lead nowhere, by seven ways each`, async ({
  page,
  context,
  folder,
}) => {
  test.setTimeout(120_000);
  expect(hostileAddresses.length).toBeGreaterThanOrEqual(60);
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  const desk = await opened(page, folder);
  const title = await h1(page).innerText();
  // Playwright itself would wait for a navigation that has been refused.
  const session = await context.newCDPSession(page);
  const expression = "document.querySelector('h1')?.textContent";
  const shown = async () => (await session.send('Runtime.evaluate', { expression })).result.value as unknown;
  const visits = () => desk.all('navigated').length;
  const refusals = () => desk.all('navigation-refused').length;
  for (const [address, met] of hostileAddresses) {
    const seen = expect.configure({ message: `${address}: ${met}` });
    for (const way of ['link', 'form'] as const) {
      const before = visits();
      if (met !== 'comes back') break;
      await askFor(page, address, [way]);
      await seen.poll(visits, { intervals: [10] }).toBe(before + 2);
      await seen.poll(shown, { intervals: [10, 20, 50] }).toBe(title);
    }
    const before = { visits: visits(), refusals: refusals() };
    const away: Way[] = met === 'comes back' ? [] : ['assign', 'link', 'form'];
    await askFor(page, address, ['open', 'fetch', 'frame', 'picture', ...away]);
    if (met === 'we refuse')
      await seen.poll(refusals, { intervals: [5, 10, 20] }).toBeGreaterThan(before.refusals);
    if (met === 'Chromium refuses') seen(refusals()).toBe(before.refusals);
    seen(visits()).toBe(before.visits);
    await seen.poll(shown, { intervals: [10, 20, 50] }).toBe(title);
  }
  expect(desk.all('navigated').at(-1)).toBe(ours);
  expect(desk.all('window-refused').length).toBeGreaterThan(40);
  expect(letThrough(desk)).toEqual(nothing);
  expect(dialogs).toBe(0);
  // Every request that our own protocol answered was for our own site.
  const answered = desk.all('answered') as { url: string; status: number }[];
  expect(answered.filter(({ url, status }) => status === 200 && !url.startsWith(ours))).toEqual([]);
});

test('a webview and an answer that sends the page elsewhere are refused, should anything ask for them', async ({
  page,
  folder,
}) => {
  const desk = await opened(page, folder);
  await desk.order('pageAsks', 'will-attach-webview');
  await desk.order('pageAsks', 'will-redirect');
  expect(desk.all('navigation-refused')).toEqual(['will-attach-webview', 'will-redirect']);
  expect(letThrough(desk)).toEqual(nothing);
});

test('a call from a page that is not ours, or from a frame, is not answered', async ({
  page,
  folder,
  context,
}) => {
  const desk = await opened(page, folder);
  const session = await context.newCDPSession(page);
  await session.send('Page.enable');
  // As if every guard before this one had failed: the preload runs elsewhere too, and calls.
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: 'Electron Isolated Context',
    source: `if (location.protocol === 'about:') standInSends(JSON.stringify({ $: 'object', of: [
      ['id', 1], ['channel', 'welcome-desk:call'], ['args', ['{"name":"app.status","input":{}}']]] }))`,
  });
  const refused = { value: { ok: false, error: { code: 'not-allowed', details: {} } } };
  await page.evaluate(() => document.body.append(document.createElement('iframe')));
  await expect.poll(() => desk.all('answered-elsewhere')).toEqual([refused]);
  await page.goto('about:blank').catch(() => undefined);
  await expect.poll(() => desk.all('answered-elsewhere')).toEqual([refused, refused]);
  // And the window shows our page again.
  await expect(h1(page)).toHaveText('Hello, and welcome');
  await desk.close();
});
