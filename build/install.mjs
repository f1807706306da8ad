import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { carriedNode } from './node.mjs';
import { installed, root } from './places.mjs';
import { runProgram } from './program.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/** @param {string} file @returns {LockedPackages} */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Whether node_modules holds what package-lock.json asks for, by npm's own note of what it installed. Packages for
 * other computers' systems may be missing; one that is there must be the right one.
 * @param {LockedPackages} wanted of package-lock.json
 * @param {LockedPackages} present of node_modules/.package-lock.json
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted).every(([path, locked]) => {
    if (!path.startsWith('node_modules/')) return true;
    const found = present[path];
    if (found === undefined) return Boolean(locked.optional || locked.devOptional);
    return found.version === locked.version && found.integrity === locked.integrity;
  });
}

function somethingIsMissing() {
  const note = installed('.package-lock.json');
  if (!existsSync(note)) return true;
  const carried = carriedNode();
  if (carried !== null && !existsSync(carried)) return true;
  return !isInstalled(lockedPackages(join(root, 'package-lock.json')), lockedPackages(note));
}

/** npm without a shell, which Windows would need for npm.cmd. @returns {[string, string[]]} */
function npm() {
  const node = process.env['npm_node_execpath'] ?? process.execPath;
  const besideNode = dirname(node);
  const places = [
    process.env['npm_execpath'] ?? '',
    join(besideNode, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(besideNode, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const program = places.find((place) => place.endsWith('npm-cli.js') && existsSync(place));
  return program === undefined ? ['npm', []] : [node, [program]];
}

/**
 * Installs what package-lock.json asks for and node_modules lacks, and says so; takes milliseconds when nothing is
 * missing. No package's own install script is run: none that we use needs one.
 */
export async function installWhatIsMissing() {
  if (!somethingIsMissing()) return;
  // Standard output belongs to the caller's answers (`npm run -s call`).
  console.error('Installing what is missing. This happens once and takes a minute or so…');
  const [program, words] = npm();
  // Windows cannot delete a program that runs, and `ci` begins by deleting the Node 24 we may be running on.
  const way = process.platform === 'win32' && process.execPath.startsWith(installed('')) ? 'install' : 'ci';
  const manner = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await runProgram(program, [...words, way, ...manner]);
  if (code === 0) return;
  console.error(output);
  console.error('The packages could not be installed. Is this computer on the internet? Then try again.');
  process.exit(1);
}
