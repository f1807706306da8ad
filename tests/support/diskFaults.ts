import type { FileLayer } from '#electron/store/fileLayer.ts';

/** The calls that change a disk, and so can be refused by a full or failing one. */
const changing = [
  'open',
  'writeSync',
  'datasync',
  'truncate',
  'rename',
  'unlink',
  'makeFolder',
  'syncFolder',
] as const;
/** Every call that there is. */
export const everyCall = [
  ...changing,
  'close',
  'read',
  'length',
  'readFile',
  'readFolder',
  'factsOf',
  'lengthNow',
  'touch',
] as const;
type Call = (typeof everyCall)[number];

export interface Faults {
  /** Which of the calls to come fails, counted from 1; none when 0. */
  failAt: number;
  /** Another one that fails; none when 0. */
  alsoAt: number;
  /** What the disk says. */
  code: string;
  /** Whether every such call from then on fails too, until `failAt` is set anew. */
  goesOn: boolean;
  /** Which calls can fail. */
  calls: readonly Call[];
  /** In place of failing, a write says that it took only half of the bytes, or nothing. */
  takesOnly: 'half' | 'nothing' | null;
  /** How many of these calls there have been since `failAt` was set. */
  count: number;
}

/** A disk that fails on demand. A failing write takes half of the bytes first, as a disk that fills up does. */
export function faultyDisk(files: FileLayer): { files: FileLayer; faults: Faults } {
  const faults: Faults = {
    failAt: 0,
    alsoAt: 0,
    code: 'EIO',
    goesOn: false,
    calls: changing,
    takesOnly: null,
    count: 0,
  };
  function mayFail(call: Call): boolean {
    if (!faults.calls.includes(call)) return false;
    faults.count += 1;
    if (faults.failAt === 0) return false;
    if (faults.count === faults.alsoAt) return true;
    return faults.goesOn ? faults.count >= faults.failAt : faults.count === faults.failAt;
  }
  const refusal = () => Object.assign(new Error(faults.code), { code: faults.code });
  function guarded<Args extends unknown[], T>(call: Call, run: (...args: Args) => Promise<T>) {
    return (...args: Args) => (mayFail(call) ? Promise.reject(refusal()) : run(...args));
  }
  return {
    faults,
    files: {
      ...files,
      open: guarded('open', files.open),
      datasync: guarded('datasync', files.datasync),
      truncate: guarded('truncate', files.truncate),
      rename: guarded('rename', files.rename),
      unlink: guarded('unlink', files.unlink),
      makeFolder: guarded('makeFolder', files.makeFolder),
      syncFolder: guarded('syncFolder', files.syncFolder),
      readFile: guarded('readFile', files.readFile),
      readFolder: guarded('readFolder', files.readFolder),
      factsOf: guarded('factsOf', files.factsOf),
      touch: guarded('touch', files.touch),
      read: guarded('read', files.read),
      length: guarded('length', files.length),
      lengthNow: (at) => {
        if (mayFail('lengthNow')) throw refusal();
        return files.lengthNow(at);
      },
      close: async (file) => {
        const isFailing = mayFail('close');
        await files.close(file);
        if (isFailing) throw refusal();
      },
      writeSync: (file, bytes, position) => {
        if (!mayFail('writeSync')) return files.writeSync(file, bytes, position);
        if (faults.takesOnly === 'nothing') return 0;
        const taken = files.writeSync(file, bytes.subarray(0, (bytes.length + 1) >> 1), position);
        if (faults.takesOnly === 'half') return taken;
        throw refusal();
      },
    },
  };
}
