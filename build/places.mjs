// Where things are, whatever folder a script was started from.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** What scripts may leave behind between runs; never committed. */
export const cache = join(root, '.cache');

/**
 * The path of a file that an installed package brings.
 * @param {string} path below node_modules, with forward slashes
 */
export function installed(path) {
  return join(root, 'node_modules', ...path.split('/'));
}

/**
 * A folder the person named, seen from where they typed it: npm itself moves to the project's folder first.
 * @param {string} folder
 */
export function asTyped(folder) {
  const typedIn = process.env['npm_lifecycle_event'] === undefined ? undefined : process.env['INIT_CWD'];
  return resolve(typedIn ?? process.cwd(), folder);
}
