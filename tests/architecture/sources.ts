import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One file of the project: its path from the project's folder, with forward slashes, and its text. */
export interface Source {
  path: string;
  text: string;
}

export const projectFolder = resolve(import.meta.dirname, '../..');

function pathsBelow(folder: string): string[] {
  return readdirSync(join(projectFolder, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? pathsBelow(path) : [path];
    });
}

/** Every file below a top folder of the project whose name ends in one of the given endings. */
export function sourcesBelow(folder: string, endings: readonly string[]): Source[] {
  return pathsBelow(folder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map(read);
}

export function read(path: string): Source {
  return { path, text: readFileSync(join(projectFolder, path), 'utf8') };
}
