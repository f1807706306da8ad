import { beforeEach, describe, expect, test } from 'vitest';
import { chooseTransport } from '#renderer/app/transport.ts';
import { callLimitBytes } from '#shared/contract/shells.ts';
import { aBrowserPage } from '#tests/support/shells.ts';
import { openLoopback } from '#tests/support/loopback.ts';
import type { OpenLoopback } from '#tests/support/loopback.ts';

const done = { ok: true, value: 'done' };

let desk: OpenLoopback;

beforeEach(async () => {
  desk = await openLoopback(() => Promise.resolve({ ok: true, value: 'done' }));
  return () => desk.close();
});

const unreachable = (why: string) => ({ ok: false, error: { code: 'unreachable', details: { why } } });

describe('the page in the browser', () => {
  test('is let in by its start address, which it wipes out at once', async () => {
    const { page, location } = aBrowserPage(desk.newAddress());
    const transport = chooseTransport(page);
    expect(location).toEqual({ pathname: '/', hash: '' });
    expect(await transport.call('groups.list', {})).toEqual(done);
  });

  test('is still let in when it is loaded anew, or its address was opened twice', async () => {
    const address = desk.newAddress();
    const first = aBrowserPage(address);
    await chooseTransport(first.page).call('groups.list', {});
    const reloaded = aBrowserPage(`${desk.here}/#/register`, first.kept);
    expect(await chooseTransport(reloaded.page).call('groups.list', {})).toEqual(done);
    expect(reloaded.location.hash).toBe('#/register');
    expect(await chooseTransport(aBrowserPage(address, first.kept).page).call('groups.list', {})).toEqual(
      done,
    );
  });

  test('is not let in with a used address or none, and says so', async () => {
    const address = desk.newAddress();
    await chooseTransport(aBrowserPage(address).page).call('groups.list', {});
    for (const again of [address, `${desk.here}/`, `${desk.here}/#token=guessed`]) {
      const { page } = aBrowserPage(again);
      expect(await chooseTransport(page).call('groups.list', {})).toEqual(unreachable('session-over'));
    }
    expect(desk.reached).toHaveLength(1);
  });

  test('says so when the program has gone', async () => {
    const { page } = aBrowserPage(desk.newAddress());
    const transport = chooseTransport(page);
    await transport.call('groups.list', {});
    await desk.close();
    expect(await transport.call('groups.list', {})).toEqual(unreachable('no-answer'));
    expect(await transport.saveDownload('any', 'Return.csv')).toBe(false);
  });

  test('does not send what is over the limit', async () => {
    const transport = chooseTransport(aBrowserPage(desk.newAddress()).page);
    expect(await transport.call('groups.add', 'x'.repeat(callLimitBytes))).toMatchObject({
      ok: false,
      error: { code: 'too-large' },
    });
    expect(desk.reached).toEqual([]);
  });

  test('hands a waiting file to the browser under its name, once', async () => {
    const { page } = aBrowserPage(desk.newAddress());
    const links: { href: string; download: string; clicked: number }[] = [];
    const createElement = () => {
      const link = { href: '', download: '', clicked: 0, click: () => (link.clicked += 1) };
      links.push(link);
      return link;
    };
    const timers: (() => void)[] = [];
    const transport = chooseTransport({
      ...page,
      document: { createElement } as unknown as Document,
      setTimeout: (run) => timers.push(run),
    });
    const ticket = desk.downloads.put({ mediaType: 'text/csv', bytes: Buffer.from('a,b') });
    expect(await transport.saveDownload(ticket, 'Return.csv')).toBe(true);
    expect(links).toEqual([expect.objectContaining({ download: 'Return.csv', clicked: 1 })]);
    const address = links[0]?.href ?? '';
    expect(await (await fetch(address)).text()).toBe('a,b');
    timers.forEach((run) => run());
    await expect(fetch(address)).rejects.toThrow('fetch failed');
    expect(await transport.saveDownload(ticket, 'Return.csv')).toBe(false);
    expect(links).toHaveLength(1);
  });

  test('calls in once a minute, so that the program stays while it is open', async () => {
    const { page } = aBrowserPage(desk.newAddress());
    const timers: [run: () => void, everyMs: number][] = [];
    const sent: string[] = [];
    chooseTransport({
      ...page,
      setInterval: (run, everyMs) => timers.push([run, everyMs]),
      fetch: async (path, init) => {
        const response = await page.fetch(path, init);
        sent.push(`${path} ${response.status}`);
        return response;
      },
    });
    expect(timers.map(([, everyMs]) => everyMs)).toEqual([60_000]);
    timers[0]?.[0]();
    await expect.poll(() => sent).toEqual(['/session 200', '/ping 204']);
  });
});

test('a tab that was left for another is told so, keeps what it has, and can be taken up again', async () => {
  const { page, kept } = aBrowserPage(desk.newAddress());
  const first = chooseTransport(page);
  expect(await first.call('groups.list', {})).toEqual(done);
  // Doubling a tab doubles what its session keeps.
  const second = chooseTransport(aBrowserPage(`${desk.here}/`, new Map(kept)).page);
  expect(await second.call('groups.list', {})).toEqual(done);
  expect(await first.call('groups.list', {})).toEqual(unreachable('other-page'));
  first.goOnHere();
  expect(await first.call('groups.list', {})).toEqual(done);
  expect(await second.call('groups.list', {})).toEqual(unreachable('other-page'));
});

describe('the page in the window of its own', () => {
  const { page } = aBrowserPage('app://welcome-desk/');

  test('asks the window, and no network', async () => {
    const asked: unknown[] = [];
    const transport = chooseTransport({
      ...page,
      fetch: () => Promise.reject(new Error('the page called a network')),
      welcomeDesk: {
        call: (name, input) => {
          asked.push([name, input]);
          return Promise.resolve({ ok: true, value: 'done' });
        },
      },
    });
    expect(await transport.call('groups.list', {})).toEqual(done);
    expect(asked).toEqual([['groups.list', {}]]);
    expect(await transport.saveDownload('any', 'Return.csv')).toBe(false);
  });

  test('gets a Result even when the window fails', async () => {
    const transport = chooseTransport({
      ...page,
      welcomeDesk: { call: () => Promise.reject(new Error('gone')) },
    });
    expect(await transport.call('groups.list', {})).toEqual(unreachable('no-answer'));
  });
});
