import { describe, expect, test } from 'vitest';
import { importedPackages, packagesRunByScripts, unnamed, unused } from './packages.ts';
import type { Wanted } from './packages.ts';
import { read, sourcesBelow } from './sources.ts';

const wanted = JSON.parse(read('package.json').text) as Wanted;
const named = { ...wanted.dependencies, ...wanted.devDependencies };
const product = ['shared', 'electron', 'renderer'].flatMap((top) =>
  sourcesBelow(top, ['.ts', '.tsx', '.css']),
);
const scripts = sourcesBelow('build', ['.mjs']);
const tests = sourcesBelow('tests', ['.ts', '.tsx']);
const settings = ['electron.vite.config.ts', 'playwright.config.ts', 'vitest.config.ts'].map(read);

// Used without being imported or run by name, each for its reason.
const usedOtherwise = [
  'node24', // brings the Node that runs everything
  'oxlint-tsgolint', // oxlint starts it for the rules that need types
  'vite', // electron-vite and vitest stand on it, and it types the renderer's style sheets
  'node', // described by @types/node
];

describe('package.json names what is used, and nothing else', () => {
  test('the product imports only dependencies, and Electron', () => {
    const types = new Set(Object.keys(wanted.devDependencies).filter((name) => name.startsWith('@types/')));
    const imported = [...importedPackages(product)].filter((name) => name !== 'electron' && !types.has(name));
    expect(unnamed(new Set(imported), wanted.dependencies)).toEqual([]);
  });

  test('tests, scripts and settings import only what is named', () => {
    expect(unnamed(importedPackages([...tests, ...scripts, ...settings]), named)).toEqual([]);
  });

  test('everything named is used', () => {
    const used = new Set([
      ...importedPackages([...product, ...tests, ...scripts, ...settings]),
      ...packagesRunByScripts(scripts),
      ...usedOtherwise,
    ]);
    expect(unused(used, named)).toEqual([]);
  });

  test('every version is one version, so that two installs are alike', () => {
    const loose = Object.entries(named).filter(([, version]) => !/^(\d+\.\d+\.\d+|file:.+)$/.test(version));
    expect(loose).toEqual([]);
  });
});
