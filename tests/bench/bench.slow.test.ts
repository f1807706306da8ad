import os from 'node:os';
import { expect, test } from 'vitest';
import { withFolders } from './bench.ts';
import { measureBackups } from './backups.ts';
import {
  figuresOfBackup,
  figuresOfImport,
  figuresOfMarks,
  figuresOfOpenings,
  figuresOfReturns,
  figuresOfSearch,
} from './figures.ts';
import { measureImport } from './importing.ts';
import { measureMarks } from './marks.ts';
import { measureOpenings } from './opening.ts';
import { measureReturns } from './returns.ts';
import { measureSearch } from './search.ts';
import type { Sizes } from './sizes.ts';

const small: Sizes = {
  S: { groups: 1, years: 1, knownYears: 1, people: 30, referrals: 5 },
  M: { groups: 1, years: 2, knownYears: 2, people: 35, referrals: 40 },
  L: { groups: 2, years: 2, knownYears: 2, people: 80, referrals: 120 },
};

test('a small bench from end to end gives every figure of the store by its name, each a number that was measured', async () => {
  const figures = await withFolders(os.tmpdir(), small, async ({ data, sealed, beside }) => ({
    ...figuresOfOpenings(await measureOpenings(data, sealed, 1)),
    ...figuresOfBackup(await measureBackups(data.L, 5)),
    ...figuresOfSearch(await measureSearch(data.L, small.L, 8)),
    ...figuresOfImport(await measureImport(beside, 300, 1)),
    ...figuresOfReturns(await measureReturns(beside, small.L)),
    ...figuresOfMarks(
      await measureMarks({ sizes: small, folders: data, sealed: sealed.L, beside, rounds: 10 }),
    ),
  }));
  expect(Object.keys(figures).toSorted()).toEqual([
    'backup.L.longestMarkMs',
    'burst25.L.toOne',
    'burst25.L.toSqliteCommits',
    'import.20000.peakMb',
    'import.20000.toPapaparse',
    'mark.L.toFloor',
    'mark.L.toFloor.slowDisk',
    'mark.L.toS',
    'mark.L.toSqlite',
    'mark.M.toFloor',
    'mark.S.toFloor',
    'mark.bytes',
    'mark.syncs',
    'memory.L.toS',
    'memory.S.mb',
    'open.L.ms',
    'open.L.toParse',
    'open.S.ms',
    'open.tenYears.toOne',
    'returns.1.ms',
    'returns.1.peakMb',
    'returns.60.ms',
    'returns.60.peakMb',
    'sealed.mark.L.toFloor',
    'sealed.mark.L.toFloor.slowDisk',
    'sealed.memory.L.toS',
    'sealed.open.L.toParse',
    'sealed.open.tenYears.toOne',
    'search.found.percent',
    'search.p95ms',
  ]);
  expect(Object.entries(figures).filter(([, figure]) => !(Number.isFinite(figure) && figure > 0))).toEqual(
    [],
  );
  expect(figures['mark.syncs']).toBe(1);
  expect(figures['search.found.percent']).toBe(100);
}, 120_000);
