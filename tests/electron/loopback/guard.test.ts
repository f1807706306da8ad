import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLoopback } from '#tests/support/loopback.ts';
import { requestText, sendRaw } from '#tests/support/rawHttp.ts';
import { callLimitBytes, pageHeader, sessionHeader } from '#shared/contract/shells.ts';
import type { OpenLoopback } from '#tests/support/loopback.ts';

const call = { name: 'register.mark', input: {} };
const body = JSON.stringify(call);

let desk: OpenLoopback;
let secret: string;

beforeEach(async () => {
  desk = await openLoopback(() => Promise.resolve({ ok: true, value: 'done' }));
  secret = await desk.enter();
});
afterEach(() => desk.close());

/** Our own page's headers with some of them replaced; null leaves one out. */
function headersWith(changes: Record<string, string | null>): [string, string][] {
  return [...desk.ours(secret), ['content-length', String(body.length)] as [string, string]].flatMap(
    ([name, value]): [string, string][] => {
      const changed = name in changes ? changes[name] : value;
      return changed === null || changed === undefined ? [] : [[name, changed]];
    },
  );
}

test('our own page is let in: the other tests change one thing at a time', async () => {
  const answer = await sendRaw(desk.port, requestText('POST', '/call', headersWith({}), body));
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toEqual({ ok: true, value: 'done' });
  expect(desk.reached).toEqual(['register.mark']);
});

describe('a call that is not from our own page never reaches the core', () => {
  const foreign: [what: string, status: number, changes: () => Record<string, string | null>][] = [
    ['a name that someone else points here', 403, () => ({ host: `127.0.0.1.nip.io:${desk.port}` })],
    ['localhost', 403, () => ({ host: `localhost:${desk.port}` })],
    ['the address without its port', 403, () => ({ host: '127.0.0.1' })],
    ['another port', 403, () => ({ host: '127.0.0.1:80' })],
    ['a longer way to write the address', 403, () => ({ host: `127.000.000.001:${desk.port}` })],
    ['a user before the address', 403, () => ({ host: `x@127.0.0.1:${desk.port}` })],
    ['no host', 400, () => ({ host: null })],
    ['no origin', 403, () => ({ origin: null })],
    ['the origin of a sandboxed frame', 403, () => ({ origin: 'null' })],
    ['a page on another port of this computer', 403, () => ({ origin: 'http://127.0.0.1:80' })],
    ['localhost as origin', 403, () => ({ origin: `http://localhost:${desk.port}` })],
    ['https as origin', 403, () => ({ origin: `https://127.0.0.1:${desk.port}` })],
    ['an origin with a path', 403, () => ({ origin: `http://127.0.0.1:${desk.port}/` })],
    [
      'an origin that only begins like ours',
      403,
      () => ({ origin: `http://127.0.0.1:${desk.port}.example.org` }),
    ],
    ['a form', 415, () => ({ 'content-type': 'application/x-www-form-urlencoded' })],
    ['plain text, which needs no leave to be sent', 415, () => ({ 'content-type': 'text/plain' })],
    ['JSON with a parameter', 415, () => ({ 'content-type': 'application/json; charset=utf-7' })],
    ['no content type', 415, () => ({ 'content-type': null })],
    ['no secret', 401, () => ({ [sessionHeader]: null })],
    ['an empty secret', 401, () => ({ [sessionHeader]: '' })],
    ['a wrong secret', 401, () => ({ [sessionHeader]: 'x'.repeat(43) })],
    ['a secret with something after it', 401, () => ({ [sessionHeader]: `${secret}x` })],
    ['the start token in place of the secret', 401, () => ({ [sessionHeader]: desk.token })],
  ];
  test.each(foreign)('%s', async (_what, status, changes) => {
    const answer = await sendRaw(desk.port, requestText('POST', '/call', headersWith(changes()), body));
    expect(answer.status).toBe(status);
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    expect(desk.reached).toEqual([]);
  });

  const doubled: [name: string, status: number, value: () => string][] = [
    ['host', 400, () => `127.0.0.1:${desk.port}`],
    ['origin', 403, () => `http://127.0.0.1:${desk.port}`],
    ['content-type', 415, () => 'application/json'],
    [sessionHeader, 401, () => secret],
  ];
  test.each(doubled)('a doubled %s, which programs read differently', async (name, status, value) => {
    const headers: [string, string][] = [...headersWith({}), [name, value()]];
    const answer = await sendRaw(desk.port, requestText('POST', '/call', headers, body));
    expect([status, 403]).toContain(answer.status);
    expect(desk.reached).toEqual([]);
  });

  test.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE'])('%s', async (method) => {
    const answer = await sendRaw(desk.port, requestText(method, '/call', headersWith({}), body));
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
    expect(answer.headers.has('access-control-allow-methods')).toBe(false);
    expect(desk.reached).toEqual([]);
  });

  test.each(['/call?', '/call/', '//call', '/CALL', '/call#x', '/./call', '/assets/../call'])(
    '%s',
    async (target) => {
      const answer = await sendRaw(desk.port, requestText('POST', target, headersWith({}), body));
      expect([400, 404]).toContain(answer.status);
      expect(desk.reached).toEqual([]);
    },
  );
});

describe('two tabs of one session, as when a tab is doubled', () => {
  const callOf = (pageId: string) =>
    sendRaw(desk.port, requestText('POST', '/call', [...headersWith({}), [pageHeader, pageId]], body));

  test('the later one takes over, the earlier is told, and can be taken up again', async () => {
    expect((await callOf('first')).status).toBe(200);
    expect((await callOf('second')).status).toBe(200);
    expect((await callOf('first')).status).toBe(409);
    expect((await callOf('second')).status).toBe(200);
    expect((await callOf('first again')).status).toBe(200);
    expect((await callOf('second')).status).toBe(409);
    expect(desk.reached).toHaveLength(4);
  });

  test('a page of another session is not concerned', async () => {
    expect((await callOf('first')).status).toBe(200);
    secret = await desk.enter();
    expect((await callOf('elsewhere')).status).toBe(200);
    expect((await callOf('first')).status).toBe(200);
  });
});

describe('a start token', () => {
  test('lets one page in, once', async () => {
    const token = desk.newAddress().split('#token=')[1];
    expect((await desk.post('/session', { token }, null)).status).toBe(200);
    expect((await desk.post('/session', { token }, null)).status).toBe(401);
  });

  test('is worth nothing once a newer one was made', async () => {
    const older = desk.newAddress().split('#token=')[1];
    desk.newAddress();
    expect((await desk.post('/session', { token: older }, null)).status).toBe(401);
  });

  test.each([
    [{}],
    [{ token: '' }],
    [{ token: 1 }],
    [{ token: ['x'] }],
    [null],
    [[]],
    [{ token: 'x'.repeat(300) }],
  ])('is not guessed by %j', async (value) => {
    expect((await desk.post('/session', value, null)).status).toBe(401);
  });

  test('stays with the page: a later tab does not shut the first one out', async () => {
    const second = await desk.enter();
    expect((await desk.post('/call', call, secret)).status).toBe(200);
    expect((await desk.post('/call', call, second)).status).toBe(200);
  });

  test('can be had anew only by a page that has been let in', async () => {
    expect((await desk.post('/address', {}, null)).status).toBe(401);
    const answer = await desk.post('/address', {}, secret);
    const { address } = JSON.parse(answer.body) as { address: string };
    expect((await desk.post('/session', { token: address.split('#token=')[1] }, null)).status).toBe(200);
  });
});

describe('pages', () => {
  const get = (target: string, method = 'GET', host = `127.0.0.1:${desk.port}`) =>
    sendRaw(desk.port, requestText(method, target, [['host', host]]));

  test('are served from the table, with the policy, to be kept by nobody', async () => {
    const answer = await get('/');
    expect(answer.status).toBe(200);
    expect(answer.body).toBe('<!doctype html>');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await get('/assets/main.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('can be asked about without being sent', async () => {
    const answer = await get('/', 'HEAD');
    expect([answer.status, answer.body]).toEqual([200, '']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('are not for %s', async (method) => {
    expect((await get('/', method)).status).toBe(405);
  });

  test.each([
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/../package.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/../main.js',
    '/assets//main.js',
    '/assets/main.js%00.html',
    '/assets/main.js?x',
    '/assets',
    '/index.html',
    '/constructor',
    '/__proto__',
    '//example.org/',
  ])('%s is not one', async (target) => {
    expect((await get(target)).status).toBe(404);
  });

  test.each(['http://127.0.0.1/', 'http://example.org/', 'example.org:443', '*'])(
    'the absolute form %s is refused',
    async (target) => {
      expect((await get(target)).status).toBe(400);
    },
  );

  test('are refused under a name that someone else points here', async () => {
    expect((await get('/', 'GET', `127.0.0.1.nip.io:${desk.port}`)).status).toBe(403);
  });
});

describe('a body', () => {
  const withLength = (length: number) => headersWith({ 'content-length': String(length) });

  test('over the limit is refused in words a page understands', async () => {
    const text = JSON.stringify({ name: 'x', input: 'x'.repeat(callLimitBytes) });
    const answer = await sendRaw(desk.port, requestText('POST', '/call', withLength(text.length), text));
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(desk.reached).toEqual([]);
  });

  test('over the limit is refused when its length was not said beforehand', async () => {
    const text = JSON.stringify({ name: 'x', input: 'x'.repeat(callLimitBytes) });
    const headers: [string, string][] = [
      ...headersWith({ 'content-length': null }),
      ['transfer-encoding', 'chunked'],
    ];
    const chunked = `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
    expect((await sendRaw(desk.port, requestText('POST', '/call', headers, chunked))).status).toBe(413);
    expect(desk.reached).toEqual([]);
  });

  test('of a token may not be large at all', async () => {
    expect((await desk.post('/session', { token: 'x'.repeat(2000) }, null)).status).toBe(413);
  });

  test('without end is cut off', async () => {
    const text = 'x'.repeat(5 * callLimitBytes);
    const answer = await sendRaw(desk.port, requestText('POST', '/call', withLength(text.length), text));
    expect(answer.status).toBe(0);
    expect(desk.reached).toEqual([]);
  });

  test.each(['', '{', '[]', 'null', '{"name":"x","input":{},"more":1}', '\u0000'])(
    'that is no call, %j, is answered as one',
    async (text) => {
      const answer = await sendRaw(desk.port, requestText('POST', '/call', withLength(text.length), text));
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
      expect(desk.reached).toEqual([]);
    },
  );
});

describe('a slow sender is not waited for', () => {
  test.each([
    ['in the headers', (head: string) => head.slice(0, 40)],
    ['in the body', (head: string) => `${head}{"name`],
  ])('%s', async (_where, cut) => {
    const hasty = await openLoopback(() => Promise.resolve({ ok: true, value: null }), {
      patience: { headersMs: 100, requestMs: 200 },
    });
    const secretThere = await hasty.enter();
    const head = requestText('POST', '/call', [...hasty.ours(secretThere), ['content-length', '100']]);
    const answer = await sendRaw(hasty.port, cut(head), 8000);
    expect([0, 408]).toContain(answer.status);
    expect(hasty.reached).toEqual([]);
    await hasty.close();
  });
});

describe('a file that waits for its page', () => {
  const bytes = Buffer.from('name,came on\r\n');

  test('is handed out once, and only to a page that has been let in', async () => {
    const ticket = desk.downloads.put({ mediaType: 'text/csv; charset=utf-8', bytes });
    expect((await desk.post('/download', { ticket }, null)).status).toBe(401);
    const answer = await desk.post('/download', { ticket }, secret);
    expect([answer.status, answer.body]).toEqual([200, 'name,came on\r\n']);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await desk.post('/download', { ticket }, secret)).status).toBe(404);
  });

  test('cannot be had by a link', async () => {
    const ticket = desk.downloads.put({ mediaType: 'text/csv', bytes });
    const answer = await sendRaw(
      desk.port,
      requestText('GET', `/download?ticket=${ticket}`, [['host', desk.here.slice(7)]]),
    );
    expect(answer.status).toBe(404);
  });

  test('gives way when too many wait', async () => {
    const tickets = Array.from({ length: 9 }, () => desk.downloads.put({ mediaType: 'text/csv', bytes }));
    const answers = await Promise.all(tickets.map((ticket) => desk.post('/download', { ticket }, secret)));
    expect(answers.map(({ status }) => status)).toEqual([404, ...Array<number>(8).fill(200)]);
  });

  test('gives way when the files that wait are too large together', async () => {
    const large = Buffer.alloc(130 * 1024 * 1024);
    const first = desk.downloads.put({ mediaType: 'text/csv', bytes: large });
    const second = desk.downloads.put({ mediaType: 'text/csv', bytes: large });
    expect(desk.downloads.take(first)).toBeNull();
    expect(desk.downloads.take(second)?.bytes.byteLength).toBe(large.byteLength);
    expect(() =>
      desk.downloads.put({ mediaType: 'text/csv', bytes: Buffer.alloc(257 * 1024 * 1024) }),
    ).toThrow('too-large');
  });
});
