import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../build/install.mjs';

const root = join(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

interface Locked {
  resolved?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
const locked: Record<string, Locked> = json('package-lock.json').packages;

describe('what is installed is judged by what is locked', () => {
  const react = { version: '19.3.1', integrity: 'sha512-a' };

  test.each([
    ['the same versions are there', { 'node_modules/react': react }, { 'node_modules/react': react }, true],
    ['a package is missing', { 'node_modules/react': react }, {}, false],
    [
      'a package has another version',
      { 'node_modules/react': react },
      { 'node_modules/react': { ...react, version: '19.3.0' } },
      false,
    ],
    [
      'a package has the version but other contents',
      { 'node_modules/react': react },
      { 'node_modules/react': { ...react, integrity: 'sha512-b' } },
      false,
    ],
    [
      "another system's package is missing",
      { 'node_modules/x-win32': { ...react, optional: true } },
      {},
      true,
    ],
    [
      "another system's package is there in another version",
      { 'node_modules/x-win32': { ...react, optional: true } },
      { 'node_modules/x-win32': { ...react, version: '1.0.0' } },
      false,
    ],
    ['only our own folder is named', { '': {}, 'build/node24': {} }, {}, true],
  ])('%s', (_, wanted, present, enough) => {
    expect(isInstalled(wanted, present)).toBe(enough);
  });
});

describe('the lockfile works on every computer', () => {
  test('no address of a registry is in it', () => {
    const addresses = Object.values(locked).filter(({ resolved, link }) => resolved !== undefined && !link);
    expect(addresses).toEqual([]);
  });

  test('every package that any package asks for is in it, whichever system it is for', () => {
    const missing = Object.entries(locked).flatMap(([path, one]) =>
      Object.keys({ ...one.dependencies, ...one.optionalDependencies }).filter(
        (name) => !isLocked(path, name),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('Node 24 is in it for every system', () => {
    const carriers = Object.keys(json('build/node24/package.json').optionalDependencies);
    expect(carriers.map((name) => `node_modules/${name}`).filter((path) => !(path in locked))).toEqual([]);
    expect(process.versions.node).toMatch(/^24\./);
  });
});

/** Whether a package finds another by looking upward from where it lies, as Node does. */
function isLocked(from: string, name: string): boolean {
  const own = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (own in locked) return true;
  if (from === '') return false;
  return isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}
