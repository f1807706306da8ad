// Where things are, whatever folder a script was started from.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The project's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** @param {string} path a path below node_modules @returns {string} */
export function nodeModule(path) {
  return join(root, 'node_modules', path);
}
