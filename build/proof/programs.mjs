// Looks at a packed program: its fuses, the words in it, what lies beside it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { headerHash } from './insides.mjs';

/** @typedef {import('./report.mjs').Report} Report */

/** In the program a fuse is a letter: 1 is on, 0 is off. */
const letter = { on: '1'.charCodeAt(0), off: '0'.charCodeAt(0) };

/** @param {string} name as electron-builder.yml has it, `runAsNode` @returns {number} its place in the program */
const placeOf = (name) =>
  FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (name.charAt(0).toUpperCase() + name.slice(1))];

/**
 * @param {string} program
 * @param {Record<string, boolean>} wanted the fuses of electron-builder.yml
 * @param {Report} report
 */
export async function checkFuses(program, wanted, report) {
  const wire = /** @type {Record<number, unknown>} */ (await getCurrentFuseWire(program));
  const wrong = Object.entries(wanted).filter(
    ([name, isOn]) => Number(wire[placeOf(name)]) !== (isOn ? letter.on : letter.off),
  );
  const names = Object.entries(wanted).map(([name, isOn]) => `${name} ${isOn ? 'on' : 'off'}`);
  report.check(
    names.length >= 8 && wrong.length === 0,
    `fuses read back: ${names.join(', ')}`,
    JSON.stringify(wrong),
  );
}

/**
 * What lies beside a program, which is the same on Linux and Windows.
 * @param {string} folder
 * @param {string | null} feed where it is to look for updates
 * @param {Report} report
 */
export function checkBeside(folder, feed, report) {
  const languages = readdirSync(join(folder, 'locales'));
  report.check(
    languages.join() === 'en-GB.pak,en-US.pak',
    "of Chromium's languages English only",
    languages.join(', '),
  );
  const licences = ['LICENSE.electron.txt', 'LICENSES.chromium.html'];
  report.check(
    licences.every((name) => existsSync(join(folder, name))),
    'the licences of Electron and Chromium lie beside it',
  );
  const left = ['version', join('resources', 'default_app.asar')].filter((name) =>
    existsSync(join(folder, name)),
  );
  report.check(left.length === 0, "nothing of Electron's own first page is left", left.join(', '));
  const updates = join(folder, 'resources', 'app-update.yml');
  const told = existsSync(updates) ? readFileSync(updates, 'utf8') : '';
  report.check(
    feed === null ? told === '' : told.includes(`url: ${feed}\n`),
    feed === null ? 'it knows no place to look for updates' : `it looks for updates in ${feed}`,
    told,
  );
}

/**
 * What Windows reads out of the program itself.
 * @param {string} program
 * @param {string} asar
 * @param {string} version
 * @param {Report} report
 */
export function checkWindowsProgram(program, asar, version, report) {
  const resources = NtExecutableResource.from(NtExecutable.from(readFileSync(program)));
  const note = resources.entries.find(({ type }) => type === 'INTEGRITY');
  const ours = JSON.parse(Buffer.from(note?.bin ?? new ArrayBuffer(0)).toString('utf8') || '[]').find(
    (/** @type {{ file: string }} */ { file }) => file === 'resources\\app.asar',
  );
  report.check(
    ours?.alg === 'SHA256' && ours.value === headerHash(asar),
    `the program holds the hash of its app.asar: ${headerHash(asar)}`,
    JSON.stringify(ours),
  );
  const [about] = Resource.VersionInfo.fromEntries(resources.entries);
  const [language] = about?.getAllLanguagesForStringValues() ?? [];
  const words = about && language ? about.getStringValues(language) : {};
  report.check(
    words['ProductName'] === 'Welcome Desk' && words['FileVersion'] === version,
    `it calls itself Welcome Desk ${version}`,
    JSON.stringify(words),
  );
  const icons = Resource.IconGroupEntry.fromEntries(resources.entries)[0]?.icons ?? [];
  report.check(icons.length === 7, `its icon is there in ${icons.length} sizes`);
}
