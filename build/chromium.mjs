// Finds a Chromium for the browser tests, or installs one.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { installed } from './places.mjs';
import { runProgram } from './program.mjs';

const listsWithinMs = 60_000;
const installsWithinMs = 5 * 60_000;

/** @type {Record<string, string[]>} names on PATH, or whole paths */
const usual = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The Chromium that Playwright keeps for itself. @returns {string} */
function playwrightsOwn() {
  return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
}

/**
 * The Chromium there is: the one named by WELCOME_DESK_CHROMIUM, else the system's, else Playwright's own.
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env['WELCOME_DESK_CHROMIUM'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const system = (usual[process.platform] ?? []).flatMap((name) =>
    name.includes('/') || name.includes('\\') ? [name] : folders.map((folder) => join(folder, name)),
  );
  return [...system, playwrightsOwn()].find((program) => existsSync(program)) ?? null;
}

/** @returns {boolean} whether Debian's own package can be installed: Ubuntu's of the same name is a stand-in for snap */
function isDebianAsRoot() {
  const about = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(about) && /^ID=debian$/m.test(readFileSync(about, 'utf8'));
}

/** @param {string} node */
async function installChromium(node) {
  console.log('No Chromium is here for the browser tests: installing one. This happens once…');
  const manner = { limitMs: installsWithinMs, environment: { DEBIAN_FRONTEND: 'noninteractive' } };
  if (isDebianAsRoot()) {
    await runProgram('apt-get', ['update'], { ...manner, limitMs: listsWithinMs });
    const words = ['install', '-y', '--no-install-recommends', 'chromium'];
    if ((await runProgram('apt-get', words, manner)).code === 0) return;
  }
  await runProgram(node, [installed('@playwright/test/cli.js'), 'install', '--no-shell', 'chromium'], manner);
}

/**
 * A Chromium for the browser tests, installed if there is none.
 * @param {string} node
 * @returns {Promise<string | null>} null, and a sentence on the screen, when there is no way to one
 */
export async function chromium(node) {
  if (findChromium() === null) await installChromium(node);
  const program = findChromium();
  if (program !== null && existsSync(program)) return program;
  console.error(
    program === null
      ? 'There is no Chromium and none could be installed. Install Chromium or Google Chrome, or set ' +
          'WELCOME_DESK_CHROMIUM to the program of one, and run the tests again.'
      : `WELCOME_DESK_CHROMIUM says ${program}, but there is no such program.`,
  );
  return null;
}
