import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pageHeaders, readPages } from '#electron/shells/pages.ts';

test('only page files of known kinds are served, each under its own address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pages '));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'assets', 'fonts'), { recursive: true });
  for (const name of [
    'index.html',
    'assets/main.js',
    'assets/main.js.map',
    'assets/fonts/a.woff2',
    'notes.txt',
  ]) {
    await writeFile(join(folder, name), name);
  }
  const pages = await readPages(folder);
  expect([...pages.keys()].toSorted()).toEqual(['/', '/assets/fonts/a.woff2', '/assets/main.js']);
  expect(pages.get('/')).toEqual({
    type: 'text/html; charset=utf-8',
    bytes: new Uint8Array(Buffer.from('index.html')),
  });
});

test('a folder that is not there is said, not served as empty', async () => {
  await expect(readPages(join(tmpdir(), 'no such folder of pages'))).rejects.toThrow('ENOENT');
});

test('the policy lets nothing in from elsewhere', () => {
  const policy = pageHeaders['content-security-policy'] ?? '';
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});
