import type { BackupMeasured } from './backups.ts';
import { mostKilobytes } from '../../build/firstLoad.mjs';
import type { ImportMeasured } from './importing.ts';
import type { MarksMeasured } from './marks.ts';
import type { OpeningsMeasured } from './opening.ts';
import type { ReturnsMeasured } from './returns.ts';
import type { SearchMeasured } from './search.ts';
import type { StartsMeasured } from './start.ts';
import type { TapsMeasured } from './tap.ts';

/** What is said of a figure, and what it shall be. */
export interface Wanted {
  says: string;
  /** The figure shall be no more than this. */
  most?: number;
  /** The figure shall be no less than this. */
  least?: number;
  /** The figure shall be just this. */
  exactly?: number;
}

/** Every figure there is, by its name in the JSON, and what it shall be. */
export const wanted = {
  'mark.S.toFloor': { says: 'one durable mark over the floor, S', most: 2 },
  'mark.M.toFloor': { says: 'one durable mark over the floor, M', most: 2 },
  'mark.L.toFloor': { says: 'one durable mark over the floor, L', most: 2 },
  'mark.L.toS': { says: 'one durable mark at L over one at S', most: 1.2 },
  'mark.L.toSqlite': { says: 'one durable mark over one SQLite commit, L', most: 1.8 },
  'mark.L.toFloor.slowDisk': { says: 'the same as to the floor, every sync 4 ms slower', most: 1.15 },
  'mark.syncs': { says: 'syncs before a mark is answered', exactly: 1 },
  'mark.bytes': { says: 'bytes written before a mark is answered' },
  'burst25.L.toOne': { says: '25 marks sent at once over one mark', most: 4 },
  'burst25.L.toSqliteCommits': { says: '25 marks sent at once over 25 SQLite commits', most: 0.4 },
  'open.S.ms': { says: 'from a fresh start of the core to today’s register, ms, S' },
  'open.L.ms': { says: 'the same at L' },
  'open.L.toParse': { says: 'the same over bare reading and parsing of the same files', most: 5 },
  'open.tenYears.toOne': { says: 'the 50 groups with ten years behind them over one year', most: 1.2 },
  'memory.S.mb': { says: 'memory with today’s register open, MB, S' },
  'memory.L.toS': { says: 'the same at L over S', most: 1.5 },
  'sealed.mark.L.toFloor': { says: 'one durable mark behind a passphrase over the floor, L', most: 2.3 },
  'sealed.mark.L.toFloor.slowDisk': { says: 'the same, every sync 4 ms slower', most: 1.15 },
  'sealed.open.L.toParse': {
    says: 'unlocking to today’s register over bare reading and parsing without a seal',
    most: 7,
  },
  'sealed.open.tenYears.toOne': { says: 'the same with ten years behind it over one year', most: 1.2 },
  'sealed.memory.L.toS': { says: 'memory then at L over S', most: 1.5 },
  'backup.L.longestMarkMs': {
    says: 'the longest mark while a backup of everything is made, ms, L',
    most: 50,
  },
  'returns.60.ms': { says: 'the returns of 60 link workers about 5,000 referrals, saved in one go, ms' },
  'returns.60.peakMb': { says: 'the most memory meanwhile, MB' },
  'returns.1.ms': { says: 'the first of them alone, ms' },
  'returns.1.peakMb': { says: 'the most memory meanwhile, MB' },
  'search.found.percent': { says: 'of a hundred queries, those that find the one meant, L', least: 99 },
  'search.p95ms': { says: 'from a key to the answer while a name is typed, ms, L', most: 30 },
  'start.S.ms': { says: 'from the start of the process to the first screen that can be used, ms, S' },
  'start.L.toS': { says: 'the same at L over S', most: 1.5 },
  'start.L.toS.standin': { says: 'the same of the desktop shell on the stand-in for Electron', most: 1.5 },
  'renderer.firstLoad.gzKb': { says: 'what the page loads at first, gzipped, kB', most: mostKilobytes },
  'tap.L.p95ms': { says: 'from a press to “Here” on the page, 6 × slower processor, ms, L', most: 100 },
} as const satisfies Record<string, Wanted>;

export type FigureName = keyof typeof wanted;
export type Figures = Record<FigureName, number>;

export interface Measured {
  marks: MarksMeasured;
  openings: OpeningsMeasured;
  backup: BackupMeasured;
  search: SearchMeasured;
  imported: ImportMeasured;
  returns: ReturnsMeasured;
  starts: StartsMeasured;
  taps: TapsMeasured;
}

export const figuresOf = ({
  marks,
  openings,
  backup,
  search,
  imported,
  returns,
  starts,
  taps,
}: Measured): Figures => ({
  ...figuresOfMarks(marks),
  ...figuresOfOpenings(openings),
  ...figuresOfBackup(backup),
  ...figuresOfSearch(search),
  ...figuresOfImport(imported),
  ...figuresOfReturns(returns),
  ...figuresOfStarts(starts),
  'tap.L.p95ms': taps.p95Ms,
});

export function figuresOfMarks({ one, burst, slow, syncs, bytes }: MarksMeasured) {
  return {
    'mark.S.toFloor': one['S.mark'] / one.floor,
    'mark.M.toFloor': one['M.mark'] / one.floor,
    'mark.L.toFloor': one['L.mark'] / one.floor,
    'mark.L.toS': one['L.mark'] / one['S.mark'],
    'mark.L.toSqlite': one['L.mark'] / one['L.sqlite'],
    'mark.L.toFloor.slowDisk': slow.mark / slow.floor,
    'sealed.mark.L.toFloor': one['L.sealed'] / one.floor,
    'sealed.mark.L.toFloor.slowDisk': slow.sealed / slow.floor,
    'mark.syncs': syncs,
    'mark.bytes': bytes,
    'burst25.L.toOne': burst.together / burst.one,
    'burst25.L.toSqliteCommits': burst.together / burst.sqlite,
  };
}

export function figuresOfOpenings({ openMs, parseMs, megabytes, sealed }: OpeningsMeasured) {
  return {
    'open.S.ms': openMs.S,
    'open.L.ms': openMs.L,
    'open.L.toParse': openMs.L / parseMs,
    'open.tenYears.toOne': openMs.L / openMs.oneYear,
    'memory.S.mb': megabytes.S,
    'memory.L.toS': megabytes.L / megabytes.S,
    'sealed.open.L.toParse': sealed.openMs.L / parseMs,
    'sealed.open.tenYears.toOne': sealed.openMs.L / sealed.openMs.oneYear,
    'sealed.memory.L.toS': sealed.megabytes.L / sealed.megabytes.S,
  };
}

export const figuresOfBackup = ({ longestMarkMs }: BackupMeasured) => ({
  'backup.L.longestMarkMs': longestMarkMs,
});

export const figuresOfSearch = ({ foundPercent, p95Ms }: SearchMeasured) => ({
  'search.found.percent': foundPercent,
  'search.p95ms': p95Ms,
});

export const figuresOfStarts = ({ loopbackMs, standInMs, firstLoadKb }: StartsMeasured) => ({
  'start.S.ms': loopbackMs.S,
  'start.L.toS': loopbackMs.L / loopbackMs.S,
  'start.L.toS.standin': standInMs.L / standInMs.S,
  'renderer.firstLoad.gzKb': firstLoadKb,
});

export const figuresOfImport = ({ readMs, parseMs, peakMegabytes }: ImportMeasured) => ({
  'import.20000.toPapaparse': readMs / parseMs,
  'import.20000.peakMb': peakMegabytes,
});

export const figuresOfReturns = ({ all, one }: ReturnsMeasured) => ({
  'returns.60.ms': all.milliseconds,
  'returns.60.peakMb': all.peakMegabytes,
  'returns.1.ms': one.milliseconds,
  'returns.1.peakMb': one.peakMegabytes,
});

/** Whether a figure is what it shall be; undefined for one that is only told. */
export function isMet(name: FigureName, figure: number): boolean | undefined {
  const { most, least, exactly }: Wanted = wanted[name];
  if (most !== undefined) return figure <= most;
  if (least !== undefined) return figure >= least;
  return exactly === undefined ? undefined : figure === exactly;
}
