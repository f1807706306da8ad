// Looks into a packed app.asar: what is in it, whether it is whole, and whether all of it is needed.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extractFile, getRawHeader } from '@electron/asar';

/** @typedef {import('./report.mjs').Report} Report */
/** @typedef {{ files?: Record<string, Entry>, integrity?: { hash: string }, offset?: string, unpacked?: boolean }} Entry */

const licences = 'out/renderer/licences.json';
const mostBytes = 8 * 1024 * 1024;

/** Where reading begins; whatever the others name by its file name is read too. */
const entries = ['out/main/desktop.js', 'out/preload/preload.cjs', 'out/renderer/index.html', 'package.json'];

/** Named by their weight only, in electron/formats/fonts.ts. */
const namedOtherwise = /^out\/main\/fonts\/AtkinsonHyperlegibleNext_(?:400Regular|700Bold)\.ttf$/;

/** What has no place in a program: sources, tests, maps of the sources, packages. */
const noPlace = /\.(?:map|tsx?|mts|cts|md)$|(?:^|\/)(?:node_modules|tests|build|docs|\.git)(?:\/|$)/;

/** @param {Entry} entry @param {string} [path] @returns {[string, Entry][]} */
function filesOf(entry, path = '') {
  return Object.entries(entry.files ?? {}).flatMap(([name, below]) => {
    const here = path === '' ? name : `${path}/${name}`;
    return below.files ? filesOf(below, here) : [[here, below]];
  });
}

/** @param {string | Buffer} content */
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** @param {string} asar @returns {string} what Electron compares with the note in the program before it reads on */
export function headerHash(asar) {
  return sha256(getRawHeader(asar).headerString);
}

/** @param {string} asar @param {string} path with forward slashes */
const read = (asar, path) => extractFile(asar, join(...path.split('/')));

/**
 * The files that no other names, seen from the entries. A name in a text is taken for a use of it.
 * @param {string[]} paths @param {(path: string) => string} textOf
 */
export function unreached(paths, textOf) {
  const reached = new Set(entries);
  for (const path of reached) {
    const text = textOf(path);
    for (const other of paths) if (text.includes(basename(other))) reached.add(other);
  }
  return paths.filter((path) => !reached.has(path) && !namedOtherwise.test(path));
}

/**
 * What the program loads and is not there.
 * @param {string[]} paths @param {(path: string) => string} textOf
 */
export function missing(paths, textOf) {
  const programs = paths.filter((path) => /^out\/main\/[^/]+\.js$/.test(path));
  const loaded = programs.flatMap((path) =>
    [...textOf(path).matchAll(/(?:from|import)\s*\(?"\.\/([^"]+)"/g)].map((match) => `out/main/${match[1]}`),
  );
  return loaded.filter((path) => !paths.includes(path));
}

/**
 * @param {string} asar
 * @param {string} project the folder it was built in
 * @param {Report} report
 */
export function checkInsides(asar, project, report) {
  const files = filesOf(getRawHeader(asar).header);
  const paths = files.map(([path]) => path);

  const foreign = paths.filter((path) => path !== 'package.json' && !path.startsWith('out/'));
  const misplaced = paths.filter((path) => noPlace.test(path));
  report.check(
    foreign.length + misplaced.length === 0,
    `${paths.length} files inside: ours as built, and no source, map, test or package`,
    [...foreign, ...misplaced].join(', '),
  );

  const altered = files.filter(([path, { integrity, unpacked }]) => {
    const content = read(asar, path);
    const isBuilt = path === 'package.json' || content.equals(readFileSync(join(project, path)));
    return unpacked === true || integrity?.hash !== sha256(content) || !isBuilt;
  });
  report.check(
    altered.length === 0,
    'each file is byte for byte the one in out/, and the hash beside it is its own',
    altered.map(([path]) => path).join(', '),
  );

  /** @param {string} path */
  const textOf = (path) => read(asar, path).toString('latin1');
  const lost = missing(paths, textOf);
  report.check(lost.length === 0, 'all that the program loads is there', lost.join(', '));
  const unused = unreached(paths, textOf);
  report.check(unused.length === 0, 'each file is named by another that is used', unused.join(', '));

  const telling = paths.filter((path) => read(asar, path).includes(project));
  report.check(telling.length === 0, 'no file tells the folder it was built in', telling.join(', '));

  const names = /** @type {{ text: string }[]} */ (
    JSON.parse(paths.includes(licences) ? read(asar, licences).toString('utf8') : '[]')
  );
  report.check(
    names.length > 0 && names.every(({ text }) => text !== ''),
    `the licences of ${names.length} packages are inside`,
  );

  const about = JSON.parse(read(asar, 'package.json').toString('utf8'));
  report.check(
    about.main === './out/main/desktop.js' && !about.scripts && !about.devDependencies,
    'package.json names the window as the program, and neither scripts nor tools',
  );

  const bytes = statSync(asar).size;
  report.check(bytes <= mostBytes, `${(bytes / 1024).toFixed(0)} kB in all, of ${mostBytes / 1024} allowed`);
}
