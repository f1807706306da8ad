import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circles, danglingImports, importFaults, purityFaults, tooLong } from './faults.ts';
import { projectFolder, sourcesBelow } from './sources.ts';

const programs = ['.ts', '.tsx'];
const product = ['shared', 'electron', 'renderer'].flatMap((folder) =>
  sourcesBelow(folder, [...programs, '.css']),
);
const isThere = (path: string) => existsSync(join(projectFolder, path));

describe('the house stands as it was drawn', () => {
  test('there is a house to look at', () => {
    expect(product.length).toBeGreaterThan(100);
  });

  test('every file has a room, and every room imports only from below', () => {
    expect(importFaults(product)).toEqual([]);
  });

  test('what is true needs no clock and no chance', () => {
    expect(purityFaults(product.filter(({ path }) => !path.endsWith('.css')))).toEqual([]);
  });

  test('nothing goes round in circles', () => {
    expect(circles(product)).toEqual([]);
  });

  test('every import leads to a file that is there', () => {
    expect(danglingImports(product, isThere)).toEqual([]);
  });

  test('no file has grown into two', () => {
    expect(tooLong(product, 300)).toEqual([]);
  });

  test.each(['shared', 'electron', 'renderer', 'build', 'tests'])('the room %s has a door sign', (folder) => {
    expect(isThere(`${folder}/README.md`)).toBe(true);
  });

  test('every room of the Node side has a door sign', () => {
    const folders = product
      .map(({ path }) => /^electron\/[^/]+(?=\/)/.exec(path)?.[0])
      .filter((one) => one !== undefined);
    expect([...new Set(folders)].filter((folder) => !isThere(`${folder}/README.md`))).toEqual([]);
  });
});
