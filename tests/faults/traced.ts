import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isThere } from '#tests/support/programs.ts';
import type { Told } from './checking.ts';
import type { Case, Form, Matrix } from './matrix.ts';
import { toldByTraced } from './processes.ts';
import type { Run } from './processes.ts';
import type { Outcome } from './running.ts';

/**
 * The system's own calls, in all the names they have (an unknown one is left out for its question mark), and what each is
 * made to answer instead of being done. All of them are killed, too.
 */
const calls: Readonly<Record<string, { names: string; faults: readonly string[] }>> = {
  write: { names: '?pwrite64', faults: ['error=ENOSPC', 'error=EIO'] },
  sync: { names: '?fdatasync', faults: ['error=EIO', 'error=ENOSPC'] },
  'sync of a folder': { names: '?fsync', faults: ['error=EIO'] },
  rename: { names: '?rename,?renameat,?renameat2', faults: ['error=EBUSY', 'error=EXDEV', 'error=EACCES'] },
  remove: { names: '?unlink,?unlinkat', faults: ['error=EBUSY', 'error=EACCES'] },
  'make a folder': { names: '?mkdir,?mkdirat', faults: ['error=EACCES', 'error=ENOSPC'] },
  'cut off': { names: '?ftruncate', faults: ['error=EIO'] },
  'set the time': { names: '?utimensat,?utimes', faults: ['error=EACCES'] },
};

const kill = 'signal=SIGKILL';

interface Traced {
  operation: string;
  form: Form;
  call: string;
  fault: string;
  at: number;
  /** Whether every such call from then on fails too. */
  goesOn: boolean;
}

export interface Tracing {
  cases: readonly Traced[];
  run(each: Traced): Promise<Outcome>;
  close(): Promise<void>;
}

export const canTrace = (): boolean =>
  isThere('strace', 'what is left when the system itself refuses a call, or kills the program at it');

/** How often each call is made by the thread that makes it most, for strace counts by thread. */
async function countedIn(log: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const byThread = new Map<string, number>();
  for (const line of (await readFile(log, 'utf8')).split('\n')) {
    const { thread, name } = /^(?<thread>\d+) +(?<name>\w+)\(/.exec(line)?.groups ?? {};
    const call = Object.keys(calls).find((each) => calls[each]?.names.split(',').includes(`?${name}`));
    if (call === undefined) continue;
    const count = (byThread.get(`${thread} ${call}`) ?? 0) + 1;
    byThread.set(`${thread} ${call}`, count);
    counts.set(call, Math.max(counts.get(call) ?? 0, count));
  }
  return counts;
}

const allNames = Object.values(calls)
  .map(({ names }) => names)
  .join(',');

/** Runs every operation once, counting its calls of the system; every one of them may then fail, or be the last. */
export async function openTracing(matrix: Matrix): Promise<Tracing> {
  const around = await mkdtemp(path.join(os.tmpdir(), 'welcome-desk-traced-'));
  const log = path.join(around, 'calls');
  const kinds = new Map(
    matrix.cases.map(({ operation, form }) => [`${operation}, ${form}`, { operation, form }]),
  );
  const cases: Traced[] = [];
  for (const kind of kinds.values()) {
    const wrong = await matrix.runElsewhere(kind, (run) => toldByTraced(run, allNames, '', log));
    if (wrong !== undefined) throw new Error(`${JSON.stringify(kind)} without any fault: ${wrong}`);
    for (const [call, count] of await countedIn(log)) {
      const faults = [kill, ...(calls[call]?.faults ?? [])];
      for (const fault of faults)
        for (let at = 1; at <= count; at += 1)
          for (const goesOn of fault === kill ? [false] : [false, true])
            cases.push({ ...kind, call, fault, at, goesOn });
    }
  }

  const tell =
    ({ call, fault, at, goesOn }: Traced) =>
    async (run: Run): Promise<Told> => {
      const names = calls[call]?.names ?? '';
      const inject = `${names}:${fault}:when=${at}${goesOn ? '+' : ''}`;
      const told = await toldByTraced(run, names, inject, '/dev/null');
      // What was handed over before nothing worked any more cannot be cut off again: there is no disk to do it on.
      if (goesOn) told.refused.clear();
      return told;
    };
  return {
    cases,
    run: async (each) => {
      const { operation, form, at } = each;
      const name = `${each.call} ${each.fault}${each.goesOn ? ' for ever' : ''}`;
      const outcome: Case = { operation, form, fault: name, at };
      const wrong = await matrix
        .runElsewhere(each, tell(each))
        .catch((error: unknown) => `silent: a bug, not told in words: ${String(error)}`);
      return { case: outcome, wrong };
    },
    close: () => rm(around, { recursive: true, force: true }),
  };
}
