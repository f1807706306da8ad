// Finds Electron's program, or fetches it within limits. Electron's own way (`require('electron')`, its command line)
// begins a download without any limit, and a silent server would hang the start for ever.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, installed } from './places.mjs';
import { runProgram } from './program.mjs';

const rememberedIn = join(cache, 'electron-failed.json');
const rememberedForMs = 7 * 24 * 3_600_000;
const answersWithinMs = 4_000;
const startsWithinMs = 10_000;
const fetchedWithinMs = 10 * 60_000;
const silentForMs = 6_000;

/** @returns {string} */
function wantedVersion() {
  return JSON.parse(readFileSync(installed('electron/package.json'), 'utf8')).version;
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** @param {string} file @returns {string} its text, or '' when there is none */
function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

/** Where Electron's program lies within its folder. */
function programName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** The folder with the whole program of this very version, or null. A folder named by the environment is believed. */
function presentFolder() {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = named || installed('electron/dist');
  if (!existsSync(join(folder, programName()))) return null;
  if (named) return folder;
  const isWhole = textOf(installed('electron/path.txt')) === programName();
  const isWanted = textOf(join(folder, 'version')).replace(/^v/, '') === wantedVersion();
  return isWhole && isWanted ? folder : null;
}

/**
 * Electron's program where it is here already and a window can be opened; nothing is fetched.
 * @returns {string | null}
 */
export function presentElectron() {
  const folder = hasDisplay() ? presentFolder() : null;
  return folder === null ? null : join(folder, programName());
}

/** @param {string} program @returns {Promise<boolean>} whether it runs here at all (sandbox, libraries, right system) */
async function starts(program) {
  const { code, output } = await runProgram(program, ['--version'], { limitMs: startsWithinMs });
  return code === 0 && /v\d+\.\d+/.test(output);
}

/** @param {string} why */
function remember(why) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(rememberedIn, JSON.stringify({ version: wantedVersion(), at: Date.now(), why }));
}

/** @returns {string | null} why it failed less than a week ago, for this very version */
function rememberedFailure() {
  try {
    const { version, at, why } = JSON.parse(readFileSync(rememberedIn, 'utf8'));
    const isYoung = at <= Date.now() && Date.now() - at < rememberedForMs;
    return version === wantedVersion() && isYoung && typeof why === 'string' ? why : null;
  } catch {
    return null;
  }
}

/** The address Electron's installer will fetch from, with the same settings for a mirror. */
function address() {
  const set = process.env;
  const mirror =
    set['npm_config_electron_mirror'] ||
    set['ELECTRON_MIRROR'] ||
    'https://github.com/electron/electron/releases/download/';
  const folder = set['npm_config_electron_custom_dir'] || set['ELECTRON_CUSTOM_DIR'] || `v${wantedVersion()}`;
  const file = `electron-v${wantedVersion()}-${process.platform}-${process.arch}.zip`;
  return `${mirror}${folder.replace('{{ version }}', wantedVersion())}/${file}`;
}

// An office may reach the internet through a proxy only, named in its environment.
const throughProxy = { NODE_USE_ENV_PROXY: '1' };

/** @param {string} node @returns {Promise<boolean>} whether the server answers at all, and in time */
async function answers(node) {
  const ask = `const answer = await fetch(process.argv[1], { method: 'HEAD' }); process.exit(answer.ok ? 0 : 1)`;
  const words = ['--input-type=module', '--eval', ask, address()];
  return (await runProgram(node, words, { environment: throughProxy, limitMs: answersWithinMs })).code === 0;
}

/** @param {string} folder @returns {number} bytes of all files below it */
function bytesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, entry) =>
        sum + (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
}

/**
 * Fetches the program, as long as bytes keep coming.
 * @param {string} node
 * @returns {Promise<boolean>} whether the installer was content
 */
async function fetchProgram(node) {
  const arriving = join(cache, 'electron-arriving');
  rmSync(arriving, { recursive: true, force: true });
  mkdirSync(arriving, { recursive: true });
  const silence = new AbortController();
  const unpacked = installed('electron/dist');
  const bytesSoFar = () => bytesBelow(arriving) + (existsSync(unpacked) ? bytesBelow(unpacked) : 0);
  let bytes = -1;
  let grewAt = Date.now();
  const watch = setInterval(() => {
    const now = bytesSoFar();
    if (now !== bytes) grewAt = Date.now();
    if (Date.now() - grewAt > silentForMs) silence.abort();
    bytes = now;
  }, 1_000);
  const environment = { ...throughProxy, TMPDIR: arriving, TEMP: arriving, TMP: arriving };
  const manner = { environment, limitMs: fetchedWithinMs, stop: silence.signal };
  const { code } = await runProgram(node, [installed('electron/install.js')], manner);
  clearInterval(watch);
  rmSync(arriving, { recursive: true, force: true });
  return code === 0;
}

/** @param {string} node @returns {Promise<string | null>} why it could not be fetched, or null when it was */
async function fetchOrSay(node) {
  if (!(await answers(node)))
    return "Electron's program is not here and could not be reached on the internet";
  console.log("Fetching Electron's program. This happens once…");
  if (!(await fetchProgram(node))) return "Electron's program is not here and could not be fetched whole";
  return null;
}

/**
 * The folder of Electron's program, fetched if it is not there. A failure to fetch costs a few seconds once and is
 * then remembered for a week.
 * @param {{ node: string, tryAgain: boolean }} choice tryAgain forgets a remembered failure
 * @returns {Promise<{ folder: string } | { whyNot: string }>}
 */
export async function electronFolder({ node, tryAgain }) {
  if (!['x64', 'arm64'].includes(process.arch))
    return { whyNot: "Electron's program is not made for this computer" };
  const present = presentFolder();
  if (present !== null) return { folder: present };

  const failure = tryAgain ? null : rememberedFailure();
  if (failure !== null) return { whyNot: `${failure} (npm start -- --try-electron tries again)` };

  const whyNot = await fetchOrSay(node);
  const fetched = presentFolder();
  if (fetched !== null) {
    rmSync(rememberedIn, { force: true });
    return { folder: fetched };
  }
  const reason = whyNot ?? "Electron's program was fetched and is not whole";
  remember(reason);
  return { whyNot: reason };
}

/**
 * Electron's program, ready to open a window here, or half a sentence why there is none.
 * @param {{ node: string, tryAgain: boolean }} choice as for electronFolder
 * @returns {Promise<{ program: string } | { whyNot: string }>}
 */
export async function findElectron(choice) {
  if (!hasDisplay()) return { whyNot: 'there is no screen for a window here' };
  const found = await electronFolder(choice);
  if ('whyNot' in found) return found;
  const program = join(found.folder, programName());
  return (await starts(program)) ? { program } : { whyNot: "Electron's program does not start here" };
}
