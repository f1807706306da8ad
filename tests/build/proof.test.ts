import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createPackage } from '@electron/asar';
import { expect, onTestFinished, test } from 'vitest';
import { checkUpdateList } from '../../build/proof/packages.mjs';
import { checkInsides } from '../../build/proof/insides.mjs';
import { checkBeside, checkFuses, checkWindowsProgram } from '../../build/proof/programs.mjs';
import { openReport } from '../../build/proof/report.mjs';
import { makeStandInElectron } from '../../build/proof/standInElectron.mjs';

/** A report that keeps what is wrong. */
function aReport() {
  const wrong: string[] = [];
  const report = openReport((line) => void (line.includes('WRONG') && wrong.push(line)));
  return { report, wrong };
}

function aPlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'packed '));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

const built = {
  'package.json': '{"name":"welcome-desk","main":"./out/main/desktop.js"}',
  'out/main/desktop.js': 'import "./core-1.js";',
  'out/main/core-1.js': 'export {};',
  'out/preload/preload.cjs': '"use strict";',
  'out/renderer/index.html': '<script type="module" src="/assets/index-2.js"></script>',
  'out/renderer/assets/index-2.js': 'fetch("/licences.json")',
  'out/renderer/licences.json': '[{"name":"react","text":"Permission is hereby granted"}]',
};

type Files = Record<string, string | null>;

/** `{project}` in a text is the folder it is built in; null takes a file away. */
function put(files: Files, folder: string, project: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (text === null) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), text.replace('{project}', project));
  }
}

/** A small program that was built, and packed with what was changed in between. */
async function packed({ alsoBuilt = {}, changed = {} }: { alsoBuilt?: Files; changed?: Files } = {}) {
  const project = join(aPlace(), 'project');
  put({ ...built, ...alsoBuilt }, project, project);
  const copy = join(aPlace(), 'copy');
  cpSync(project, copy, { recursive: true });
  put(changed, copy, project);
  const asar = join(aPlace(), 'app.asar');
  await createPackage(copy, asar);
  const { report, wrong } = aReport();
  checkInsides(asar, project, report);
  return wrong.join('\n');
}

test('a program that holds what was built, and all of that, is well', async () => {
  expect(await packed()).toBe('');
});

test.each([
  ['a file is not as it was built', { 'out/main/core-1.js': 'export { };' }, 'byte for byte'],
  ['a file is lost', { 'out/main/core-1.js': null }, 'all that the program loads'],
  ['no licence is named', { 'out/renderer/licences.json': '[]' }, 'the licences of 0 packages'],
  ['tools are named', { 'package.json': '{"main":"./out/main/desktop.js","scripts":{}}' }, 'neither scripts'],
])('when %s, that is told', async (_, changed, said) => {
  expect(await packed({ changed })).toContain(said);
});

test.each([
  ['a map of the sources', 'out/main/desktop.js.map'],
  ['a test', 'out/tests/a.js'],
  ['a package', 'node_modules/lodash/index.js'],
  ['something that nothing uses', 'out/renderer/assets/forgotten-3.js'],
])('%s inside is told by its name', async (_, path) => {
  expect(await packed({ alsoBuilt: { [path]: '' } })).toContain(path);
});

test('a file that tells the folder it was built in is told', async () => {
  const wrong = await packed({ alsoBuilt: { 'out/main/core-1.js': 'export const from = "{project}";' } });
  expect(wrong).toContain('the folder it was built in: out/main/core-1.js');
});

test('a program as Electron delivers it is told, fuse by fuse and file by file', async () => {
  const folder = join(aPlace(), 'electron');
  await makeStandInElectron(folder, 'win32', '45.0.0');
  const { report, wrong } = aReport();
  const fuses = {
    runAsNode: false,
    enableCookieEncryption: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
  };
  await checkFuses(join(folder, 'electron.exe'), fuses, report);
  checkBeside(folder, 'https://updates.example.org/', report);
  checkWindowsProgram(
    join(folder, 'electron.exe'),
    join(folder, 'resources/default_app.asar'),
    '1.2.3',
    report,
  );
  const said = wrong.join('\n');
  // A fuse that is right already is not among them.
  expect(said).toContain(
    '[["runAsNode",false],["enableCookieEncryption",true],["onlyLoadAppFromAsar",true]]',
  );
  for (const what of [
    'cy.pak',
    'default_app.asar',
    'updates.example.org',
    'the hash of its',
    'Welcome Desk 1.2.3',
  ])
    expect(said).toContain(what);
});

test('a list of updates that does not name its file as it is, or names none, is told', () => {
  const folder = aPlace();
  const list = join(folder, 'latest-linux.yml');
  const said = (text: string, content: string) => {
    writeFileSync(join(folder, 'a.deb'), content);
    writeFileSync(list, text);
    const { report, wrong } = aReport();
    checkUpdateList(list, report);
    return wrong.length;
  };
  const sha512 = createHash('sha512').update('new').digest('base64');
  const right = `version: 0.2.0\nfiles:\n  - url: a.deb\n    sha512: ${sha512}\n    size: 3\n`;
  expect(said(right, 'new')).toBe(0);
  expect(said(right, 'old')).toBe(1);
  expect(said(right.replace('size: 3', 'size: 4'), 'new')).toBe(1);
  expect(said('version: 0.2.0\nfiles: []\n', 'new')).toBe(1);
});
