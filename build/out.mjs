import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed, root } from './places.mjs';
import { runProgram } from './program.mjs';

const stamp = join(root, 'out', 'built-from');
const built = [
  'main/desktop.js',
  'main/loopback.js',
  'main/call.js',
  'preload/preload.cjs',
  'renderer/index.html',
];
const sources = ['shared', 'electron', 'renderer'];
const settings = ['electron.vite.config.ts', 'package.json', 'package-lock.json'];

/** @param {string} folder @returns {string[]} every file below it, in a settled order */
function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

/** One number for everything that goes into the build. Contents, not dates: a fresh clone has only new dates. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...settings, ...sources.flatMap(filesBelow)]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function isFresh() {
  return (
    existsSync(stamp) &&
    built.every((file) => existsSync(join(root, 'out', file))) &&
    readFileSync(stamp, 'utf8') === fingerprint()
  );
}

/**
 * Builds out/ from the sources.
 * @param {string} node the Node to build with
 * @returns {Promise<boolean>} whether it could be built
 */
export async function build(node) {
  const from = fingerprint();
  rmSync(stamp, { force: true });
  const { code, output } = await runProgram(node, [installed('electron-vite/bin/electron-vite.js'), 'build']);
  if (code !== 0) {
    console.error(output);
    console.error('Welcome Desk could not be built from its sources; what went wrong is above.');
    return false;
  }
  writeFileSync(stamp, from);
  return true;
}

/**
 * Builds only when the sources are not those that out/ was built from.
 * @param {string} node
 * @returns {Promise<boolean>} whether out/ is fresh now
 */
export async function buildIfStale(node) {
  if (isFresh()) return true;
  console.error('Building Welcome Desk from its sources…');
  return build(node);
}
