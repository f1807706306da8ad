import { describe, expect, test } from 'vitest';
import { circles, danglingImports, importFaults, purityFaults, tooLong } from './faults.ts';
import { importedPackages, packagesRunByScripts, unnamed, unused } from './packages.ts';

describe('the check of the house finds a fault when there is one', () => {
  test.each([
    ['shared/domain/people.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
    ['shared/domain/people.ts', `import { z } from 'zod';`, 'zod'],
    ['shared/domain/people.ts', `import type { Api } from '../contract/api.ts';`, '../contract/api.ts'],
    ['shared/domain/dates.ts', `import { Temporal } from 'temporal-polyfill';`, 'temporal-polyfill'],
    ['shared/contract/api.ts', `import '#electron/core.ts';`, '#electron/core.ts'],
    ['shared/contract/api.ts', `export * from '../../electron/log.ts';`, '../../electron/log.ts'],
    ['electron/store/store.ts', `import { app } from 'electron';`, 'electron'],
    [
      'electron/store/store.ts',
      `import { dispatch } from '#electron/services/dispatch.ts';`,
      '#electron/services/dispatch.ts',
    ],
    [
      'electron/store/migrations/0001.ts',
      `import type { Person } from '#shared/domain/people.ts';`,
      '#shared/domain/people.ts',
    ],
    ['electron/formats/csv.ts', `import { readFile } from 'node:fs/promises';`, 'node:fs/promises'],
    [
      'electron/services/people.ts',
      `import { openStore } from '#electron/store/store.ts';`,
      '#electron/store/store.ts',
    ],
    ['electron/services/people.ts', `const http = await import('node:http');`, 'node:http'],
    ['electron/services/people.ts', `const fs = require('node:fs');`, 'node:fs'],
    [
      'electron/services/people.ts',
      `export { start } from '../loopback/server.ts';`,
      '../loopback/server.ts',
    ],
    [
      'electron/desktop/main.ts',
      `import { listen } from '#electron/loopback/server.ts';`,
      '#electron/loopback/server.ts',
    ],
    [
      'electron/loopback/main.ts',
      `import { openStore } from '#electron/store/store.ts';`,
      '#electron/store/store.ts',
    ],
    [
      'electron/call/main.ts',
      `import { people } from '#electron/services/people.ts';`,
      '#electron/services/people.ts',
    ],
    ['electron/call/main.ts', `import { app } from 'electron';`, 'electron'],
    ['renderer/ui/Button.tsx', `import { api } from '#shared/contract/api.ts';`, '#shared/contract/api.ts'],
    [
      'renderer/ui/Button.tsx',
      `import { Today } from '../screens/today/Today.tsx';`,
      '../screens/today/Today.tsx',
    ],
    ['renderer/screens/today/Today.tsx', `import { Row } from '../register/Row.tsx';`, '../register/Row.tsx'],
    ['renderer/screens/today/Today.tsx', `import { log } from '#electron/log.ts';`, '#electron/log.ts'],
    ['renderer/screens/today/Today.tsx', `type Name = import('#electron/log.ts').Log;`, '#electron/log.ts'],
    ['renderer/app/App.tsx', `import { join } from 'node:path';`, 'node:path'],
    ['renderer/styles/all.css', `@import '../ui/Button.module.css';`, '../ui/Button.module.css'],
    ['electron/services/people.ts', `const some = await import(name);`, '(unknown)'],
  ])('%s may not say %s', (path, text, written) => {
    const faults = importFaults([{ path, text }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${path} .*must not import `));
    expect(faults[0]?.endsWith(written)).toBe(true);
  });

  test.each([
    ['shared/domain/people.ts', `import { z } from '#shared/z.ts';`],
    ['electron/services/people.ts', `import type { Store } from '#electron/store/store.ts';`],
    ['electron/services/people.ts', `import { type Store } from '../store/store.ts';`],
    ['electron/desktop/main.ts', `import { app } from 'electron';`],
    [
      'renderer/screens/today/Today.tsx',
      `import { Row } from './Row.tsx'; import styles from './Today.module.css';`,
    ],
    ['renderer/ui/Button.module.css', `/* @import 'x'; */ .a { composes: b from './control.module.css'; }`],
  ])('%s may say %s', (path, text) => {
    expect(importFaults([{ path, text }])).toEqual([]);
  });

  test('a file in a folder nobody drew has no room', () => {
    const nowhere = ['shared/utils/strings.ts', 'electron/helpers.ts', 'renderer/hooks/useIt.ts'];
    const faults = importFaults(nowhere.map((path) => ({ path, text: 'export const one = 1;' })));
    expect(faults).toEqual(nowhere.map((path) => `${path} belongs to no room of the table`));
  });

  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = Date();',
    'const chance = Math.random();',
    'const id = crypto.randomUUID();',
    'const id = globalThis.crypto;',
    'const began = performance.now();',
    'const today = Temporal.Now.plainDateISO();',
    'setTimeout(() => undefined, 1);',
  ])('the domain may not say %s', (text) => {
    expect(purityFaults([{ path: 'shared/domain/dates.ts', text }])).toHaveLength(1);
  });

  test('the domain may read a clock that is passed in, and a date that is written down', () => {
    const text = 'export const at = (clock: () => number) => new Date(clock()).toISOString();';
    expect(purityFaults([{ path: 'shared/domain/dates.ts', text }])).toEqual([]);
  });

  test('a circle of three is found, and a diamond is not one', () => {
    const file = (name: string, ...imports: string[]) => ({
      path: `shared/domain/${name}.ts`,
      text: imports.map((other) => `import './${other}.ts';`).join('\n'),
    });
    expect(circles([file('a', 'b'), file('b', 'c'), file('c', 'a')])).toEqual([
      'shared/domain/a.ts -> shared/domain/b.ts -> shared/domain/c.ts -> shared/domain/a.ts',
    ]);
    expect(
      circles([file('a', 'b'), { path: 'shared/domain/b.ts', text: `import type { A } from './a.ts';` }]),
    ).toEqual([]);
    expect(circles([file('a', 'b', 'c'), file('b', 'd'), file('c', 'd'), file('d')])).toEqual([]);
  });

  test('an import that leads nowhere is found', () => {
    const text = `import './gone.ts'; import './here.ts';`;
    const faults = danglingImports([{ path: 'shared/domain/a.ts', text }], (path) =>
      path.endsWith('here.ts'),
    );
    expect(faults).toEqual(['shared/domain/a.ts imports ./gone.ts, and there is no such file']);
  });

  test('a file of 301 lines is too long and one of 300 is not', () => {
    const ofLines = (lines: number) => ({ path: `shared/domain/l${lines}.ts`, text: '//\n'.repeat(lines) });
    expect(tooLong([ofLines(300), ofLines(301)], 300)).toEqual([
      'shared/domain/l301.ts has 301 lines; at most 300',
    ]);
  });

  test('a package that is imported and not named, and one that is named and not used, are found', () => {
    const sources = [
      { path: 'a.ts', text: `import '@scope/one/part'; import 'two'; import 'node:fs'; import './b.ts';` },
    ];
    const imported = importedPackages(sources);
    expect(unnamed(imported, { two: '1' })).toEqual(['@scope/one is imported and not in package.json']);
    expect(unused(imported, { two: '1', '@types/two': '1', three: '1' })).toEqual([
      'three is in package.json and nothing uses it',
    ]);
    expect([...packagesRunByScripts([{ path: 'b.mjs', text: `installed('@scope/tool/cli.js')` }])]).toEqual([
      '@scope/tool',
    ]);
  });
});
