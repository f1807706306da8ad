import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { firstLoadKilobytes } from '../../build/firstLoad.mjs';
import { aFolder } from '#tests/support/aFolder.ts';

test('the first load is the page, its scripts, what they bring along, and its styles; what comes later is not', async () => {
  const folder = await aFolder();
  await mkdir(join(folder, 'assets'), { recursive: true });
  const page = `<link rel="icon" href="./assets/icon.svg"><script type="module" crossorigin src="./assets/main.js"></script>
    <link rel="modulepreload" href="./assets/shared.js"><link rel="stylesheet" href="./assets/main.css">`;
  const files = {
    'main.js': 'import("./later.js")',
    'shared.js': 'x'.repeat(9000),
    'main.css': 'p { color: red }',
  };
  for (const [name, text] of Object.entries({ ...files, 'later.js': 'y'.repeat(99_000) }))
    await writeFile(join(folder, 'assets', name), text);
  await writeFile(join(folder, 'index.html'), page);
  const bytes = [page, ...Object.values(files)].map((text) => gzipSync(text).byteLength);
  expect(firstLoadKilobytes(folder)).toBe(bytes.reduce((sum, each) => sum + each) / 1000);
});

test('a page that names a file which is not there is not measured as if it were small', async () => {
  const folder = await aFolder();
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), '<script type="module" src="./assets/main.js"></script>');
  expect(() => firstLoadKilobytes(folder)).toThrow('ENOENT');
});
