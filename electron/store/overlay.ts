import type { Commit } from './commit.ts';
import type { Layer } from './view.ts';

/** What is on its way to the disk: the next decision must see it, and nobody else may. */
export interface Overlay {
  add(commit: Commit): void;
  /** The commit is on the disk and in its documents. */
  settle(commit: Commit): void;
  /** Everything on its way was refused. */
  clear(): void;
  layersOf(document: string, shelf: string): readonly Layer[];
}

interface OnItsWay {
  records: Map<string, unknown>;
  /** The records as the only layer there is: what is asked for, several times a decision. */
  layers: readonly Layer[];
  /** The number of the commit a record on its way comes from. */
  from: Map<string, number>;
}

const nothing: readonly Layer[] = [];

function nothingOnItsWay(): OnItsWay {
  const records = new Map<string, unknown>();
  return { records, layers: [records], from: new Map() };
}

export function createOverlay(): Overlay {
  const shelves = new Map<string, OnItsWay>();
  const key = (document: string, shelf: string) => `${document}\n${shelf}`;
  return {
    add: (commit) => {
      for (const { document, shelf, id, after } of commit.changes) {
        const at = key(document, shelf);
        const onItsWay = shelves.get(at) ?? nothingOnItsWay();
        shelves.set(at, onItsWay);
        onItsWay.records.set(id, after);
        onItsWay.from.set(id, commit.seq);
      }
    },
    settle: (commit) => {
      for (const { document, shelf, id } of commit.changes) {
        const at = key(document, shelf);
        const onItsWay = shelves.get(at);
        // A later commit may have changed the record again.
        if (onItsWay?.from.get(id) !== commit.seq) continue;
        onItsWay.records.delete(id);
        onItsWay.from.delete(id);
        if (onItsWay.records.size === 0) shelves.delete(at);
      }
    },
    clear: () => shelves.clear(),
    layersOf: (document, shelf) => {
      if (shelves.size === 0) return nothing;
      return shelves.get(key(document, shelf))?.layers ?? nothing;
    },
  };
}
