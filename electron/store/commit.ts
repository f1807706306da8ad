import type { DocumentState } from './document.ts';
import type { Committed } from './store.ts';

/** A hybrid logical time: never goes back when the clock does, so commits of one device are ordered by it. */
export interface HybridTime {
  ms: number;
  counter: number;
}

/** A commit as the journal keeps it, ready to be exchanged with other devices (ARCHITECTURE 7). */
export interface Commit extends Committed {
  device: string;
  time: HybridTime;
}

export function timeAfter(last: HybridTime, nowMs: number): HybridTime {
  return nowMs > last.ms ? { ms: nowMs, counter: 0 } : { ms: last.ms, counter: last.counter + 1 };
}

/** The only way a document ever changes: the commit's records of that document take the place of the former ones. */
export function applyCommit(state: DocumentState, commit: Commit): void {
  for (const change of commit.changes) {
    if (change.document !== state.name) continue;
    const shelf = state.shelves.get(change.shelf) ?? new Map<string, unknown>();
    state.shelves.set(change.shelf, shelf);
    if (change.after === null) shelf.delete(change.id);
    else shelf.set(change.id, change.after);
  }
  state.lastCommit = commit.seq;
}
