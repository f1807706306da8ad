// Looks into a .deb, a .tar.gz and a .zip with the system's own tools. What is not here cannot judge, and is said.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { runProgram } from '../program.mjs';
import { onPath } from './tools.mjs';

/** @typedef {import('./report.mjs').Report} Report */

/**
 * What lintian may say, each for its reason. It judges packages for Debian's own archive, and ours is for one's own computer.
 * @type {Record<string, string>}
 */
const lintianMaySay = {
  'dir-or-file-in-opt': 'programs from elsewhere belong in /opt',
  'no-changelog': 'what is new stands where the program is had from',
  'command-with-path-in-maintainer-script': "electron-builder's own script",
  'maintainer-script-ignores-errors':
    "electron-builder's own script: an icon that does not refresh is no reason to fail",
  'postrm-removes-alternative': "electron-builder's own script",
};

/** @param {string} file @param {Report} report */
async function lintian(file, report) {
  if (onPath('lintian') === null) return report.notProven('what lintian says', 'it is not here');
  const { output } = await runProgram('lintian', ['--allow-root', file]);
  const said = [...output.matchAll(/^[EW]: \S+: (\S+)/gm)].map(([, tag = '']) => tag);
  const unknown = said.filter((tag) => !(tag in lintianMaySay));
  const expected = [...new Set(said)].filter((tag) => tag in lintianMaySay);
  report.check(unknown.length === 0, `lintian says nothing but ${expected.join(', ')}`, unknown.join(', '));
}

/** @param {string} folder @param {Report} report */
async function desktopFile(folder, report) {
  const file = join(folder, 'usr/share/applications/welcome-desk.desktop');
  const text = readFileSync(file, 'utf8');
  const lines = [
    'Name=Welcome Desk',
    'Exec="/opt/Welcome Desk/welcome-desk" %f',
    'Icon=welcome-desk',
    'StartupWMClass=welcome-desk',
    'MimeType=application/x-welcome-desk;',
    'Categories=Office;',
  ];
  const missing = lines.filter((line) => !text.includes(`\n${line}\n`));
  report.check(
    missing.length === 0,
    'the menu entry starts it, also with a backup that is opened',
    missing.join(', '),
  );
  const kinds = readFileSync(join(folder, 'usr/share/mime/packages/welcome-desk.xml'), 'utf8');
  report.check(
    kinds.includes('<glob pattern="*.welcomedesk"/>'),
    'files that end in .welcomedesk belong to it',
  );
  if (onPath('desktop-file-validate') === null)
    return report.notProven('the menu entry by desktop-file-validate', 'it is not here');
  const { code, output } = await runProgram('desktop-file-validate', [file]);
  report.check(code === 0 && output === '', 'desktop-file-validate finds nothing in the menu entry', output);
}

/**
 * @param {string} file
 * @param {string} architecture as Debian calls it
 * @param {Report} report
 */
export async function checkDeb(file, architecture, report) {
  const folder = mkdtempSync(join(tmpdir(), 'in the deb '));
  const { code, output } = await runProgram('dpkg-deb', ['--raw-extract', file, folder]);
  report.check(code === 0, 'the .deb unpacks', output);
  const control = readFileSync(join(folder, 'DEBIAN/control'), 'utf8');
  report.check(
    control.includes('Package: welcome-desk\n') && control.includes(`Architecture: ${architecture}\n`),
    `it is for ${architecture}`,
    control,
  );
  const sizes = readdirSync(join(folder, 'usr/share/icons/hicolor'));
  report.check(sizes.length === 8, `its icon is there in ${sizes.length} sizes`, sizes.join(', '));
  const kind = readFileSync(join(folder, 'opt/Welcome Desk/resources/package-type'), 'utf8');
  report.check(kind === 'deb', 'an installed copy knows that it came as a .deb');
  await desktopFile(folder, report);
  await lintian(file, report);
  rmSync(folder, { recursive: true, force: true });
}

/**
 * A folder in one file, that a person unpacks.
 * @param {string} file
 * @param {{ lister: string, words: string[], program: string }} way how its files are listed, and the program among them
 * @param {Report} report
 */
export async function checkArchive(file, { lister, words, program }, report) {
  const { code, output } = await runProgram(lister, [...words, file]);
  report.check(
    code === 0 && [program, 'app.asar', 'LICENSES.chromium.html'].every((name) => output.includes(name)),
    `${basename(file)} unpacks to the program`,
    output.slice(-400),
  );
}

/**
 * The list that installed copies look in: of each file its size and its hash, by which alone a copy takes it.
 * @param {string} list
 * @param {Report} report
 */
export function checkUpdateList(list, report) {
  const line = /^ {2}- url: (?<name>.+)\n {4}sha512: (?<sha512>.+)\n {4}size: (?<size>\d+)$/gm;
  const named = [...readFileSync(list, 'utf8').matchAll(line)].map(({ groups }) => ({ ...groups }));
  const wrong = named.filter(({ name = '', sha512, size }) => {
    const content = readFileSync(join(dirname(list), name));
    return (
      createHash('sha512').update(content).digest('base64') !== sha512 || content.length !== Number(size)
    );
  });
  report.check(
    named.length > 0 && wrong.length === 0,
    `${basename(list)} names ${named.map(({ name }) => name).join(', ')} with size and hash`,
    wrong.map(({ name }) => name).join(', '),
  );
}
