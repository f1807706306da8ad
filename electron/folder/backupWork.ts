import type { OutputOf } from '#shared/contract/api.ts';
import type { ProblemCode } from '#shared/domain/errors.ts';

type Work = NonNullable<OutputOf<'backups.work'>>;

/** What is being done about backups: how far it is, whether it shall stop, and what went wrong by itself. */
export interface BackupWork {
  now(): Work | null;
  /** Runs a task that says how far it is; the signal is given when it shall stop. */
  doing<T>(
    what: Work['what'],
    task: (onProgress: (done: number, of: number) => void, signal: AbortSignal) => Promise<T>,
  ): Promise<T>;
  /** From here on the work is done to its end. */
  mayNotStop(): void;
  /** False: there is nothing that can be stopped. */
  stop(): boolean;
  /** Why no backup could be made by itself. */
  problem: ProblemCode | null;
}

export function createBackupWork(): BackupWork {
  let work: Work | null = null;
  let stopping: AbortController | undefined;
  return {
    problem: null,
    now: () => work,
    doing: async (what, task) => {
      const own = new AbortController();
      stopping = own;
      work = { what, done: 0, of: 1, canStop: true };
      try {
        return await task((done, of) => {
          work = { what, done, of, canStop: work?.canStop ?? true };
        }, own.signal);
      } finally {
        work = null;
        stopping = undefined;
      }
    },
    mayNotStop: () => {
      stopping = undefined;
      if (work) work = { ...work, canStop: false };
    },
    stop: () => {
      stopping?.abort();
      return stopping !== undefined;
    },
  };
}

/** What a stopped task throws is no failure: nothing has changed. */
export async function unlessStopped<T>(task: Promise<T>): Promise<T | { outcome: 'stopped' }> {
  try {
    return await task;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return { outcome: 'stopped' };
    throw error;
  }
}
