import { AppError } from '#shared/domain/errors.ts';
import type { RecordChange } from '#shared/domain/recordChanges.ts';
import { timeAfter } from './commit.ts';
import type { Commit, HybridTime } from './commit.ts';
import { frozen } from './document.ts';
import { systemCode } from './fileLayer.ts';
import type { Overlay } from './overlay.ts';

export interface CommitQueue {
  /** Numbers the changes and sends them on their way; resolves when they are on the disk and in their documents. */
  enter(
    label: string,
    changes: RecordChange[],
    reverses?: Pick<Commit, 'undoes' | 'redoes'>,
  ): Promise<Commit>;
  /** Resolves when all that is on its way now is on the disk; throws as those commits do. */
  settled(): Promise<void>;
  /** The number of the newest commit that is on the disk and in its documents. */
  durableSeq(): number;
  /** Runs a task while nothing is being written to the journal. */
  between<T>(task: () => Promise<T>): Promise<T>;
}

export interface CommitQueueOptions {
  device: string;
  clock: () => number;
  newId: () => string;
  overlay: Overlay;
  /** The number and time of the newest commit there is. */
  lastSeq: number;
  lastTime: HybridTime;
  /** Writes and syncs; throws when that failed. */
  write: (commits: readonly Commit[]) => Promise<void>;
  /** Takes a commit that is on the disk into its documents. */
  apply: (commit: Commit) => void;
}

interface Waiting {
  commit: Commit;
  resolve: (commit: Commit) => void;
  reject: (reason: AppError) => void;
}

/**
 * Commits go to the disk one stroke after another; all that arrive while one is being synced share the next.
 * When a stroke fails, everything on its way is refused with it, for it was decided upon what now never happened.
 */
export function createCommitQueue(options: CommitQueueOptions): CommitQueue {
  const { overlay } = options;
  let waiting: Waiting[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  let isFlushDue = false;
  let { lastSeq, lastTime } = options;
  let durableSeq = lastSeq;
  let newest: Promise<unknown> = Promise.resolve();

  function between<T>(task: () => Promise<T>): Promise<T> {
    const done = turn.then(task);
    turn = done.catch(() => undefined);
    return done;
  }

  async function flush(): Promise<void> {
    isFlushDue = false;
    const stroke = waiting;
    if (stroke.length === 0) return;
    waiting = [];
    try {
      await options.write(stroke.map(({ commit }) => commit));
    } catch (error) {
      refuse(stroke, error);
      return;
    }
    for (const { commit, resolve } of stroke) {
      options.apply(commit);
      overlay.settle(commit);
      durableSeq = commit.seq;
      resolve(commit);
    }
  }

  function refuse(stroke: readonly Waiting[], error: unknown): void {
    const refused = [...stroke, ...waiting];
    waiting = [];
    overlay.clear();
    lastSeq = durableSeq;
    newest = Promise.resolve();
    const reason =
      error instanceof AppError ? error : new AppError('disk', { code: systemCode(error) ?? '' });
    for (const { reject } of refused) reject(reason);
  }

  function enter(
    label: string,
    changes: RecordChange[],
    reverses: Pick<Commit, 'undoes' | 'redoes'> = {},
  ): Promise<Commit> {
    lastSeq += 1;
    lastTime = timeAfter(lastTime, options.clock());
    const commit = frozen<Commit>({
      id: options.newId(),
      device: options.device,
      seq: lastSeq,
      at: new Date(options.clock()).toISOString(),
      time: lastTime,
      label,
      changes,
      ...reverses,
    });
    overlay.add(commit);
    const settled = new Promise<Commit>((resolve, reject) => waiting.push({ commit, resolve, reject }));
    newest = settled;
    if (!isFlushDue) {
      isFlushDue = true;
      void between(flush);
    }
    return settled;
  }

  return {
    enter,
    between,
    durableSeq: () => durableSeq,
    settled: async () => {
      await newest;
    },
  };
}
