import { expect, test } from 'vitest';
import { answerPage } from '#electron/desktop/protocol.ts';
import { pageHeaders } from '#electron/shells/pages.ts';

const page = (type: string, text: string) => ({ type, bytes: new Uint8Array(Buffer.from(text)) });
const pages = new Map([
  ['/', page('text/html; charset=utf-8', '<!doctype html>')],
  ['/assets/main.js', page('text/javascript; charset=utf-8', 'void 0')],
]);
const ask = (url: string, method = 'GET') => answerPage({ url, method }, pages);

test('our pages are answered from the table, with the policy', async () => {
  const answer = ask('app://welcome-desk/');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('<!doctype html>');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  for (const [name, value] of Object.entries(pageHeaders)) expect(answer.headers.get(name)).toBe(value);
  expect(await ask('app://welcome-desk/#/register').text()).toBe('<!doctype html>');
});

test('asking about a page does not send it', async () => {
  const answer = ask('app://welcome-desk/assets/main.js', 'HEAD');
  expect([answer.status, await answer.text()]).toEqual([200, '']);
});

test.each([
  'app://welcome-desk/..%2f..%2fpackage.json',
  'app://welcome-desk/%2e%2e/package.json',
  'app://welcome-desk/../../etc/passwd',
  'app://welcome-desk//etc/passwd',
  'app://welcome-desk/assets%5cmain.js',
  'app://welcome-desk/assets/main.js?x',
  'app://welcome-desk/__proto__',
  'app://welcome-desk/index.html',
  'app://example.org/',
  'https://welcome-desk/',
  'nonsense',
])('%s is not found', (address) => {
  expect(ask(address).status).toBe(404);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', (method) => {
  const answer = ask('app://welcome-desk/', method);
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});
