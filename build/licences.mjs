// Collects, while the program is built, which packages are built into it, and writes their licences beside the page.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from './places.mjs';

/**
 * @typedef {{ name: string, version: string, licence: string, text: string }} Licence
 * @typedef {{ name: string, version: string, license?: string, author?: string | { name?: string } }} About a package.json
 */

/** What may be passed on inside a program under the MIT licence, with nothing more than its text. */
const passedOn = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'OFL-1.1',
  'Unlicense',
]);

/** What a package's LICENSE says, where its package.json says nothing. @type {Record<string, string>} */
const saidByFile = { 'png-js': 'MIT' };

/** The folders, below node_modules, of all packages in the builds of one run. */
const folders = new Set(
  // Font files are copied, not built in.
  ['@expo-google-fonts/atkinson-hyperlegible-next', '@fontsource-variable/atkinson-hyperlegible-next'],
);

/**
 * The package a module belongs to.
 * @param {string} moduleId a path, perhaps with a query
 * @returns {string | null} its folder below the outermost node_modules
 */
export function packageFolderOf(moduleId) {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/, '');
  const found = /\/node_modules\/(?<folder>(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/@][^/]*)\//.exec(path);
  return found?.groups?.['folder'] ?? null;
}

/**
 * The licence that is chosen out of a package's own words, where all of its parts may be passed on.
 * @param {string} words as in `(MIT OR CC0-1.0)` or `MIT AND OFL-1.1`
 */
export function chosenLicence(words) {
  const choices = words.replace(/[()]/g, '').split(' OR ');
  return choices.find((choice) => choice.split(' AND ').every((each) => passedOn.has(each)));
}

/** @param {About} about @returns {string} who is to be named where a package brings no text */
const authorOf = ({ author }) => (typeof author === 'string' ? author : (author?.name ?? 'its authors'));

/**
 * @param {string} folder below node_modules
 * @returns {Licence} throws when nobody has said that it may be passed on
 */
export function licenceOf(folder) {
  const about = /** @type {About} */ (JSON.parse(readFileSync(installed(`${folder}/package.json`), 'utf8')));
  const { name, version, license = saidByFile[name] ?? 'nothing' } = about;
  const licence = chosenLicence(license);
  if (licence === undefined) {
    throw new Error(`${name} ${version} comes under "${license}", which build/licences.mjs does not know`);
  }
  const files = readdirSync(installed(folder)).filter((each) =>
    /^(?:licen[cs]e|copying|notice)(?:[._-].*)?$/i.test(each),
  );
  const texts = files.map((file) =>
    readFileSync(join(installed(folder), file), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim(),
  );
  if (texts.length === 0) texts.push(`${licence}. Copyright (c) ${authorOf(about)}.`);
  return { name, version, licence, text: texts.join('\n\n') };
}

/** @param {string[]} inside folders, of which several may hold the same version of one package */
function sorted(inside) {
  const byName = new Map(inside.map(licenceOf).map((each) => [`${each.name} ${each.version}`, each]));
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, licence]) => licence);
}

/**
 * In every one of the builds: notes what is built in. In the page's, which comes last, it writes licences.json.
 * @param {{ isLast: boolean }} build
 * @returns {import('vite').Plugin}
 */
export function licences({ isLast }) {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        const modules = output.type === 'chunk' ? Object.entries(output.modules) : [];
        for (const [moduleId, { renderedLength }] of modules) {
          const folder = renderedLength > 0 ? packageFolderOf(moduleId) : null;
          if (folder !== null) folders.add(folder);
        }
      }
      if (!isLast) return;
      this.emitFile({
        type: 'asset',
        fileName: 'licences.json',
        source: JSON.stringify(sorted([...folders])),
      });
    },
  };
}
