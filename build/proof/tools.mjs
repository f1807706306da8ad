import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A program of the system, by its name.
 * @param {string} name
 * @returns {string | null} its whole path, or null where it is not
 */
export function onPath(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
  return (
    folders.flatMap((folder) => names.map((each) => join(folder, each))).find((file) => existsSync(file)) ??
    null
  );
}
