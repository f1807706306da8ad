// What is checked, one function a step. Each says whether all went well and how many tests it ran.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from './chromium.mjs';
import { firstLoadKilobytes, mostKilobytes } from './firstLoad.mjs';
import { buildIfStale } from './out.mjs';
import { cache, installed } from './places.mjs';
import { runProgram } from './program.mjs';

/**
 * @typedef {{ ok: boolean, passed: number, failed: number, skipped: number }} Outcome
 * @typedef {(node: string, words: string[]) => Promise<Outcome>} Step
 */

const rooms = ['shared', 'electron', 'renderer', 'tests', 'build'];

/** @param {boolean} ok @returns {Outcome} of a step without tests */
function outcome(ok) {
  return { ok, passed: 0, failed: 0, skipped: 0 };
}

/** @param {string} name @returns {string} where a test runner writes its figures */
function figuresFile(name) {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file @returns {any} the figures, or nothing when the runner ended before it could write them */
function figures(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** @type {Step} */
export async function format(node) {
  const { code } = await runProgram(node, [installed('oxfmt/bin/oxfmt'), '--check'], { shown: true });
  return outcome(code === 0);
}

/** @type {Step} */
export async function lint(node) {
  const words = [
    '--deny-warnings',
    ...rooms,
    'vitest.config.ts',
    'playwright.config.ts',
    'electron.vite.config.ts',
  ];
  const { code } = await runProgram(node, [installed('oxlint/bin/oxlint'), ...words], { shown: true });
  return outcome(code === 0);
}

/**
 * Every room with its own tsconfig, so that it can use only what its floor may run on. What was found is kept, so that
 * the next time only what has changed is looked at.
 * @type {Step}
 */
export async function types(node) {
  const checks = rooms.map((room) => {
    const kept = ['--incremental', '--tsBuildInfoFile', join(cache, `types-${room}.json`)];
    return runProgram(node, [installed('typescript/bin/tsc'), '-p', room, ...kept], { shown: true });
  });
  return outcome((await Promise.all(checks)).every(({ code }) => code === 0));
}

/** @type {Step} */
export async function unit(node, words) {
  const file = figuresFile('unit');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runProgram(node, [installed('vitest/vitest.mjs'), 'run', ...reporters, ...words], {
    shown: true,
    // Programs that tests start by the hundred are read from their source once.
    environment: { NODE_COMPILE_CACHE: join(cache, 'compiled') },
  });
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = figures(file);
  return { ok: code === 0, passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

/** All but the proofs that take their time (power cuts, a hundred kills): those are named *.slow.test.ts. @type {Step} */
export function quickUnit(node, words) {
  return unit(node, ['--exclude=**/*.slow.test.*', ...words]);
}

/** @type {Step} */
export async function build(node) {
  return outcome(await buildIfStale(node));
}

/** What can be said of the packed program in a few seconds; the whole is `npm run package -- --offline-proof`. @type {Step} */
export async function packing(node) {
  // Its packages may only just have been installed.
  const { offlineProof } = await import('./proof/main.mjs');
  return outcome(await offlineProof(node, true));
}

/** Whether what the page loads at first stays within its limit; builds where the sources changed since. @type {Step} */
export async function firstLoad(node) {
  if (!(await buildIfStale(node))) return outcome(false);
  const kilobytes = firstLoadKilobytes();
  console.log(`${kilobytes.toFixed(1)} kB gzipped, of ${mostKilobytes} kB at most`);
  return outcome(kilobytes <= mostKilobytes);
}

/** @type {Step} */
export async function browser(node, words) {
  const program = await chromium(node);
  if (program === null) return outcome(false);
  const file = figuresFile('browser');
  const { code } = await runProgram(node, [installed('@playwright/test/cli.js'), 'test', ...words], {
    shown: true,
    environment: { WELCOME_DESK_CHROMIUM: program, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = figures(file).stats ?? {};
  return { ok: code === 0, passed: expected + flaky, failed: unexpected, skipped };
}
