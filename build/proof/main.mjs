// npm run package -- --offline-proof: packs the program without Electron's own and without the internet, reads back what
// came out, and says what that proves and what it does not.
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { releaseWords } from '../packing.mjs';
import { installed, root } from '../places.mjs';
import { runProgram } from '../program.mjs';
import { checkInsides } from './insides.mjs';
import { checkArchive, checkDeb, checkUpdateList } from './packages.mjs';
import { checkBeside, checkFuses, checkWindowsProgram } from './programs.mjs';
import { openReport } from './report.mjs';
import { makeStandInElectron } from './standInElectron.mjs';
import { onPath } from './tools.mjs';

/**
 * @typedef {import('./report.mjs').Report} Report
 * @typedef {object} Run one kind of package, for both kinds of computer
 * @property {'linux' | 'win32'} platform
 * @property {string} target as electron-builder calls it
 * @property {string} tool without which only the folder is made that would have been packed
 * @property {string | null} feed where a copy of this kind looks for updates
 * @property {(file: string, report: Report) => Promise<void>} check
 */

const folder = join(root, 'dist', 'offline-proof');
const settingsFile = join(root, 'build', 'electron-builder.yml');
const feed = 'https://updates.welcome-desk.invalid/';
const release = {
  WELCOME_DESK_FEED: feed,
  WELCOME_DESK_MAINTAINER: 'Nobody <nobody@welcome-desk.invalid>',
  WELCOME_DESK_HOME: 'https://welcome-desk.invalid',
};

/** @type {readonly Run[]} */
const runs = [
  {
    platform: 'linux',
    target: 'tar.gz',
    tool: '7z',
    feed: null,
    check: (file, report) =>
      checkArchive(file, { lister: 'tar', words: ['-tzf'], program: '/welcome-desk' }, report),
  },
  {
    platform: 'linux',
    target: 'deb',
    tool: 'dpkg-deb',
    feed,
    check: (file, report) => checkDeb(file, file.includes('arm64') ? 'arm64' : 'amd64', report),
  },
  {
    platform: 'win32',
    target: 'zip',
    tool: '7z',
    feed: null,
    check: (file, report) =>
      checkArchive(file, { lister: '7z', words: ['l', '-ba'], program: 'Welcome Desk.exe' }, report),
  },
];

/** Kinds that electron-builder makes with tools from the internet. */
const fetchesTools = new Set(['AppImage', 'nsis']);

/** @type {readonly [what: string, why: string][]} */
const beyond = [
  ['the AppImage and the installer for Windows', "electron-builder's tools for them come from the internet"],
  ['the .dmg, and all else for macOS', 'that is packed on macOS only'],
  ['signatures', 'they need certificates'],
  ['that Electron obeys the fuses and the hash', 'a stand-in was packed, not its program'],
  ['that a packed program starts', 'it is tried by hand'],
];

/** @param {string} file */
const textOf = (file) => readFileSync(file, 'utf8');

/** @param {string} into @param {string} ending @returns {string[]} */
const made = (into, ending) =>
  readdirSync(into)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(into, name));

/**
 * The words a release would be made with, for this one kind, and with the stand-in.
 * @param {Run} run @param {{ isPacked: boolean, standIn: string, into: string, isLean: boolean }} how
 */
function wordsOf({ platform, target }, { isPacked, standIn, into, isLean }) {
  const planned = releaseWords(platform, release, false);
  const words = 'runs' in planned ? planned.runs.find((each) => each.includes(target)) : undefined;
  if (words === undefined) throw new Error(`no release makes a ${target}`);
  const ours = words.filter((word) => !fetchesTools.has(word) && !(isLean && word === '--arm64'));
  return [
    ...ours.map((word) => (word === target && !isPacked ? 'dir' : word)),
    `--config.electronDist=${standIn}`,
    `--config.directories.output=${into}`,
  ];
}

/** The fuses as electron-builder.yml wants them, whose lines of that block are all alike. @returns {Record<string, boolean>} */
function wantedFuses() {
  const block = /^electronFuses:\n(?<lines>(?: {2}\w+: (?:true|false)\n)+)/m.exec(textOf(settingsFile))
    ?.groups?.['lines'];
  const lines = [...(block ?? '').matchAll(/(?<name>\w+): (?<isOn>true|false)/g)];
  return Object.fromEntries(lines.map(({ groups }) => [groups?.['name'] ?? '', groups?.['isOn'] === 'true']));
}

/** What is the same for every run. */
function readFacts() {
  return {
    version: JSON.parse(textOf(join(root, 'package.json'))).version,
    electron: JSON.parse(textOf(installed('electron/package.json'))).version,
    fuses: wantedFuses(),
  };
}

/**
 * @param {string} unpacked @param {Run} run @param {ReturnType<typeof readFacts>} facts @param {Report} report
 */
async function lookAt(unpacked, run, { fuses, version }, report) {
  const isWindows = run.platform === 'win32';
  const program = join(unpacked, isWindows ? 'Welcome Desk.exe' : 'welcome-desk');
  const asar = join(unpacked, 'resources', 'app.asar');
  report.heading(`${basename(unpacked)}, for a ${run.target}`);
  await checkFuses(program, fuses, report);
  checkBeside(unpacked, run.feed, report);
  if (isWindows) checkWindowsProgram(program, asar, version, report);
  checkInsides(asar, root, report);
}

/**
 * @param {string} node
 * @param {boolean} isLean only the folder for Linux on one kind of computer, which takes a few seconds
 * @returns {Promise<boolean>} whether nothing is wrong
 */
export async function offlineProof(node, isLean) {
  const began = performance.now();
  const report = openReport(console.log);
  const facts = readFacts();
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `Welcome Desk ${facts.version}, packed offline with a stand-in for Electron ${facts.electron}. ` +
      'Sizes are without Electron.',
  );

  for (const run of isLean ? runs.slice(0, 1) : runs) {
    const isPacked = !isLean && onPath(run.tool) !== null;
    const into = join(folder, `${run.platform} ${run.target}`);
    const standIn = join(folder, `stand-in for ${run.platform} ${run.target}`);
    mkdirSync(into, { recursive: true });
    await makeStandInElectron(standIn, run.platform, facts.electron);
    const words = wordsOf(run, { isPacked, standIn, into, isLean });
    const { code, output } = await runProgram(node, [installed('electron-builder/cli.js'), ...words], {
      environment: {
        CUSTOM_FPM_PATH: join(import.meta.dirname, 'fpm.mjs'),
        ...(isPacked && { ELECTRON_BUILDER_7ZIP_PATH: onPath('7z') ?? '' }),
      },
    });
    report.heading(`${run.platform}, ${run.target}`);
    report.check(code === 0, 'electron-builder packs it with the words of a release', output.slice(-2_000));
    for (const file of made(into, `.${run.target}`)) {
      report.check(
        statSync(file).size > 500_000,
        `${basename(file)}, ${(statSync(file).size / 1024).toFixed(0)} kB`,
      );
      await run.check(file, report);
    }
    for (const list of made(into, '.yml').filter((file) => basename(file).startsWith('latest'))) {
      checkUpdateList(list, report);
    }
    if (!isPacked && !isLean) report.notProven(`the ${run.target} itself`, `${run.tool} is not here`);
    for (const unpacked of made(into, '-unpacked')) await lookAt(unpacked, run, facts, report);
  }

  report.heading('Not here');
  for (const [what, why] of beyond) report.notProven(what, why);
  const isWell = report.end();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`It took ${seconds} s. What was packed lies in dist/offline-proof.`);
  return isWell;
}
