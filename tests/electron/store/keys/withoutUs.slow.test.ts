import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Decrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { passphraseWork } from '#electron/store/keys/ageFile.ts';
import { codeSecret } from '#electron/store/keys/keyFiles.ts';
import { beginSealing, finishTurning } from '#electron/store/keys/turning.ts';
import { projectFolder } from '#tests/architecture/sources.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import { open, visit, visitsOf } from '#tests/support/visits.ts';

const run = promisify(execFile);
const passphrase = 'paned o de am ddeg, Siân';
const code = 'KDVV-EMPZ-TJ2B-JMAW-KGM2-BJ72-CN8B-GSSE';

/** A folder behind the passphrase, with records in documents, in the journal alone, changed and removed again. */
async function aSealedFolderInUse(): Promise<string> {
  const folder = await aFolder();
  let store = await open(folder);
  await visit(store, 'people', 'doreen', 1);
  await visit(store, 'registers/tuesday/2026', 'mair', 2);
  await visit(store, 'registers/tuesday/2026', 'gone', 3);
  await store.close();
  const secrets = { passphrase: { secret: passphrase, work: passphraseWork }, recovery: codeSecret(code) };
  const key = await beginSealing({ files: nodeFiles, folder }, secrets);
  await finishTurning({ files: nodeFiles, folder }, key, () => undefined);
  store = await open(folder, { key });
  await visit(store, 'registers/tuesday/2026', 'mair', 4);
  await store.change('visit', ['registers/tuesday/2026'], (draft) =>
    draft.remove(visitsOf('registers/tuesday/2026'), 'gone'),
  );
  await visit(store, 'groups', 'knitting', 5);
  // Not closed: as after a power cut, the last commits are in the journal alone.
  return folder;
}

/** The script as the page of the documentation has it. */
async function scriptOfTheDocs(): Promise<string> {
  const page = await readFile(path.join(projectFolder, 'docs/file-format.md'), 'utf8');
  const [, script] = /```js\n([\s\S]*?)\n\s*```/.exec(page) ?? [];
  if (script === undefined) throw new Error('there is no script in docs/file-format.md');
  return script;
}

async function readWithTheScript(folder: string, keyText: string) {
  const script = `${folder}-read-folder.mjs`;
  await writeFile(script, await scriptOfTheDocs());
  const child = run(process.execPath, [script, folder]);
  child.child.stdin?.end(keyText);
  const { stdout } = await child;
  const documents = JSON.parse(stdout) as Record<string, { shelves: unknown }>;
  return Object.fromEntries(Object.entries(documents).map(([name, { shelves }]) => [name, shelves]));
}

const everything = {
  people: { visits: { doreen: { visit: 1 } } },
  'registers/tuesday/2026': { visits: { mair: { visit: 4 } } },
  groups: { visits: { knitting: { visit: 5 } } },
};

async function opened(folder: string, file: string, secret: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(secret);
  return decrypter.decrypt(await readFile(path.join(folder, file)), 'text');
}

test('an age file and 30 lines that know nothing of us are enough to read everything', async () => {
  expect((await scriptOfTheDocs()).split('\n').length).toBeLessThanOrEqual(30);
  const folder = await aSealedFolderInUse();
  for (const [file, secret] of [
    ['keys/passphrase.age', passphrase],
    ['keys/recovery.age', code],
  ] as const)
    expect(await readWithTheScript(folder, await opened(folder, file, secret))).toEqual(everything);
});

test('a passphrase is stretched as much as was decided, so that guessing takes its time', async () => {
  const folder = await aSealedFolderInUse();
  const file = await readFile(path.join(folder, 'keys/passphrase.age'), 'latin1');
  expect(file).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 17\n/);
});

const withAge = existsSync('/usr/bin/age') && existsSync('/usr/bin/script');
if (!withAge)
  process.stdout.write('Not selected here: the age program of the system opens the passphrase file.\n');

test.runIf(withAge)('the age program that Debian has opens them both', async () => {
  const folder = await aSealedFolderInUse();
  for (const [file, secret] of [
    ['keys/passphrase.age', passphrase],
    ['keys/recovery.age', code],
  ] as const) {
    const out = `${folder}-key.txt`;
    const command = `age -d -o '${out}' '${path.join(folder, file)}'`;
    // It asks on a terminal only.
    const { status } = spawnSync('/usr/bin/script', ['-qec', command, '/dev/null'], { input: `${secret}\n` });
    expect({ file, status }).toEqual({ file, status: 0 });
    expect(await readWithTheScript(folder, await readFile(out, 'utf8'))).toEqual(everything);
  }
});
