import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import type { FileLayer } from '#electron/store/fileLayer.ts';
import { newDataKey } from '#electron/store/keys/dataKey.ts';
import { markSealed } from '#tests/support/aSealedFolder.ts';
import { everyCall, faultyDisk } from '#tests/support/diskFaults.ts';
import type { Faults } from '#tests/support/diskFaults.ts';
import { nothingTold, whatIsWrong } from './checking.ts';
import type { Told } from './checking.ts';
import { operations } from './everyOperation.ts';
import type { Place } from './operations.ts';
import { toldByKilled } from './processes.ts';
import type { Run } from './processes.ts';

export type Form = 'plain' | 'sealed';

/** One place where one thing goes wrong. `at` counts the calls of a disk from the moment it may fail, from 1. */
export interface Case {
  operation: string;
  form: Form;
  fault: string;
  at: number;
  /** Another call that fails in the same run. */
  also?: number;
}

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EXDEV'];

/** What may go wrong at a call, besides the program being killed there. */
const faults: Readonly<Record<string, Partial<Faults>>> = {
  ...Object.fromEntries(codes.map((code) => [`${code} once`, { code }])),
  ...Object.fromEntries(codes.map((code) => [`${code} for ever`, { code, goesOn: true }])),
  'short write': { takesOnly: 'half', calls: ['writeSync'] },
  'short writes only': { takesOnly: 'half', calls: ['writeSync'], goesOn: true },
  'a write that takes nothing': { takesOnly: 'nothing', calls: ['writeSync'] },
};

export const killed = 'kill -9';

/** Where nothing depends on a real disk: in memory, if the system has such a place. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();

const placeOf = (
  folder: string,
  key: Uint8Array | undefined,
  files: FileLayer,
  told: Told,
  fails: () => void,
): Place => ({
  folder,
  key,
  files,
  fails,
  answered: (id) => void told.answered.add(id),
  refused: (id) => void told.refused.add(id),
  claims: (isSo) => void told.claims.push(isSo),
  writtenBack: () => told.answered.forEach((id) => told.writtenBack.add(id)),
});

interface Prepared {
  folder: string;
  key: Uint8Array | undefined;
  answered: ReadonlySet<string>;
  /** How many calls the operation makes, of each set of calls that a fault may hit. */
  calls: ReadonlyMap<string, number>;
}

export interface Matrix {
  /** Every case with one fault in it. */
  cases: readonly Case[];
  /** Undefined when all is well after it. */
  run(each: Case): Promise<string | undefined>;
  /** Runs the operation in another process, hears from it what became of each mark, and looks at what that left. */
  runElsewhere(
    each: Pick<Case, 'operation' | 'form'>,
    tell: (run: Run) => Promise<Told>,
  ): Promise<string | undefined>;
  close(): Promise<void>;
}

/** Prepares every operation, plain and sealed, and counts its calls. */
export async function openMatrix(): Promise<Matrix> {
  const around = await mkdtemp(path.join(memory, 'welcome-desk-faults-'));
  const prepared = new Map<string, Prepared>();
  const nameOf = ({ operation, form }: Pick<Case, 'operation' | 'form'>) => `${operation}, ${form}`;
  let runs = 0;

  function preparedFor(each: Pick<Case, 'operation' | 'form'>): Prepared {
    const from = prepared.get(nameOf(each));
    if (from === undefined) throw new Error(`there is no such operation: ${each.operation}`);
    return from;
  }

  /** A folder of its own for one run. */
  async function copyOf({ folder }: Prepared): Promise<string> {
    runs += 1;
    const copy = path.join(around, `run ${runs}`);
    if (existsSync(folder)) await cp(folder, copy, { recursive: true });
    return copy;
  }

  async function prepare(operation: string, form: Form): Promise<Prepared> {
    const folder = path.join(around, nameOf({ operation, form }));
    const given = form === 'sealed' ? newDataKey() : undefined;
    const told = nothingTold();
    if (given) await markSealed(folder, given);
    const made = await operations[operation]?.prepare(
      placeOf(folder, given, nodeFiles, told, () => undefined),
    );
    const key = made ?? given;
    const calls = new Map<string, number>();
    const whole: Prepared = { folder, key, answered: told.answered, calls };
    for (const [fault, how] of Object.entries(faults)) {
      const counted = JSON.stringify(how.calls ?? everyCall);
      const known = calls.get(counted);
      calls.set(fault, known ?? (await runWith(whole, operation, { ...how, failAt: 0 })).calls);
      calls.set(counted, calls.get(fault) ?? 0);
    }
    return whole;
  }

  async function runWith(
    from: Prepared,
    operation: string,
    how: Partial<Faults>,
  ): Promise<{ wrong: string | undefined; calls: number }> {
    const folder = await copyOf(from);
    const told = nothingTold();
    for (const id of from.answered) told.answered.add(id);
    const disk = faultyDisk(nodeFiles);
    const start = { calls: everyCall, ...how, count: 0 };
    disk.faults.failAt = 0;
    const place = placeOf(folder, from.key, disk.files, told, () => Object.assign(disk.faults, start));
    try {
      await operations[operation]?.run(place);
      const calls = disk.faults.count;
      // What was handed over before nothing worked any more cannot be cut off again: there is no disk to do it on.
      if (how.goesOn === true && how.takesOnly !== 'half') told.refused.clear();
      return { wrong: await whatIsWrong(folder, from.key, told, operations[operation]?.opens), calls };
    } catch (error) {
      return { wrong: `silent: a bug, not told in words: ${String(error)}`, calls: disk.faults.count };
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  async function runElsewhere(
    each: Pick<Case, 'operation' | 'form'>,
    tell: (run: Run) => Promise<Told>,
  ): Promise<string | undefined> {
    const from = preparedFor(each);
    const folder = await copyOf(from);
    try {
      const told = await tell({ ...from, folder, operation: each.operation });
      for (const id of from.answered) told.answered.add(id);
      // Its number may be another program's by now, which would be taken for it.
      for (const name of await readdir(folder).catch(() => []))
        if (name.startsWith('lock-')) await rm(path.join(folder, name));
      return await whatIsWrong(folder, from.key, told, operations[each.operation]?.opens);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  const formsOf = (operation: string): Form[] => {
    const only = operations[operation]?.only;
    return only === undefined ? ['plain', 'sealed'] : [only];
  };
  for (const operation of Object.keys(operations))
    for (const form of formsOf(operation))
      prepared.set(nameOf({ operation, form }), await prepare(operation, form));

  const cases = Object.keys(operations).flatMap((operation) =>
    formsOf(operation).flatMap((form) => {
      const calls = prepared.get(nameOf({ operation, form }))?.calls;
      return [...Object.keys(faults), killed].flatMap((fault) =>
        Array.from({ length: calls?.get(fault === killed ? 'EIO once' : fault) ?? 0 }, (_, call) => ({
          operation,
          form,
          fault,
          at: call + 1,
        })),
      );
    }),
  );
  return {
    cases,
    run: async (each) => {
      if (each.fault === killed) return runElsewhere(each, (run) => toldByKilled(run, each.at));
      return (
        await runWith(preparedFor(each), each.operation, {
          ...faults[each.fault],
          failAt: each.at,
          alsoAt: each.also ?? 0,
        })
      ).wrong;
    },
    runElsewhere,
    close: () => rm(around, { recursive: true, force: true, maxRetries: 3 }),
  };
}
