import type { Commit } from './commit.ts';

/** The last commits, for undo and the activity log. */
export interface History {
  add(commit: Commit): void;
  /** Latest first. */
  recent(limit: number): Commit[];
  find(id: string): Commit | undefined;
  newest(): Commit | undefined;
}

/** How many of the last commits stay for undo and the activity log: 200 changes, and the taking back of each. */
export const keepCommits = 400;

/** Holds `keepCommits`, and fewer where they come to more record changes than this: an import is held as it was made. */
const keepChanges = 50_000;

export function createHistory(keepCommits: number, commits: readonly Commit[]): History {
  const kept: Commit[] = [];
  let changes = 0;

  function add(commit: Commit): void {
    kept.push(commit);
    changes += commit.changes.length;
    while (kept.length > keepCommits || (kept.length > 1 && changes > keepChanges)) {
      changes -= kept.shift()?.changes.length ?? 0;
    }
  }
  for (const commit of commits) add(commit);
  return {
    add,
    recent: (limit) => kept.toReversed().slice(0, limit),
    find: (id) => kept.find((commit) => commit.id === id),
    newest: () => kept.at(-1),
  };
}
