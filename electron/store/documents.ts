import { Low } from 'lowdb';
import { AppError } from '#shared/domain/errors.ts';
import type { Library } from '#shared/domain/library.ts';
import { applyCommit } from './commit.ts';
import type { Commit } from './commit.ts';
import { documentAdapter, documentPath, emptyDocument, frozen } from './document.ts';
import type { DocumentState, RecordSetAside } from './document.ts';
import type { Write } from './durableWrite.ts';
import type { FileFacts, ReadingFiles } from './fileLayer.ts';
import { factsIfThere, setChangedAside } from './foreignChange.ts';
import type { KnownDocuments } from './knownDocuments.ts';
import type { Seal } from './seal.ts';

/** The documents of the folder, each loaded when it is first asked for. */
export interface Documents {
  /** Loads those not loaded yet; throws `file-damaged` or `file-too-new` for one that cannot be read. */
  load(names: readonly string[]): Promise<ReadonlyMap<string, DocumentState>>;
  /** Takes a commit that is on the disk into the (loaded) documents it changes. */
  apply(commit: Commit): void;
  /** Names of the documents that exist, loaded or not. */
  names(): string[];
  /** The number of the newest commit of a document, or null when only loading it can tell. */
  newestCommit(name: string): number | null;
  /** The documents whose files lack commits. */
  toWriteBack(): string[];
  /** The first commit that the document's file may lack, while it is not loaded. */
  firstPending(name: string): number | undefined;
  writeBack(name: string): Promise<void>;
}

export interface DocumentsOptions {
  files: ReadingFiles;
  folder: string;
  write: Write;
  seal: Seal;
  library: Library;
  known: KnownDocuments;
  /** All commits the journal still holds, oldest first. */
  commits: readonly Commit[];
  durableSeq: () => number;
  onSetAside: (document: string, records: readonly RecordSetAside[]) => void;
  /** Another program changed the file while we had it in memory; `keptAs` is where its content went, if it had any. */
  onForeignChange?: (file: string, keptAs: string | null) => void;
  /** Whether a document is shown as far as it can be read, also where commits of it are missing. */
  isToRead?: boolean;
}

interface Loaded {
  low: Low<DocumentState>;
  /** The number of the last commit that is in the file. */
  writtenTo: number;
  /** The file as we last read or wrote it; undefined: there was none. */
  facts: FileFacts | undefined;
}

export function createDocuments(options: DocumentsOptions): Documents {
  const { known, commits } = options;
  const loaded = new Map<string, Loaded>();
  const loading = new Map<string, Promise<Loaded>>();
  const pending = byDocument(commits);
  const firstKept = commits[0]?.seq ?? Infinity;

  async function loadOne(name: string): Promise<Loaded> {
    const facts = await factsIfThere(options, documentPath(name));
    const low = new Low(documentAdapter({ ...options, name }), emptyDocument(name));
    await low.read();
    const state = low.data;
    const writtenTo = state.lastCommit;
    const newer = (pending.get(name) ?? []).filter(({ seq }) => seq > writtenTo);
    if (options.isToRead !== true && !isComplete(name, writtenTo, newer))
      throw new AppError('file-damaged', { file: documentPath(name) });
    for (const commit of newer) applyCommit(state, frozen(commit));
    pending.delete(name);
    if (state.setAside.length > 0) options.onSetAside(name, state.setAside);
    return { low, writtenTo, facts };
  }

  /** Whether the file, with the commits that are newer, is all there ever was of the document. */
  function isComplete(name: string, writtenTo: number, newer: readonly Commit[]): boolean {
    const lastKnown = known.documents.get(name);
    if (writtenTo === 0) {
      const first = newer[0]?.changes.filter(({ document }) => document === name) ?? [];
      return lastKnown === undefined && first.every(({ before }) => before === null);
    }
    // A file older than we know it to have been is only whole if the journal goes back as far.
    const isOlder = typeof lastKnown === 'number' && writtenTo < lastKnown;
    // Commits beyond the journal's end would hide the commits still to come that take the same numbers.
    return writtenTo <= options.durableSeq() && (!isOlder || firstKept <= writtenTo + 1);
  }

  async function get(name: string): Promise<Loaded> {
    const here = loaded.get(name);
    if (here !== undefined) return here;
    const onItsWay = loading.get(name) ?? loadOne(name);
    loading.set(name, onItsWay);
    try {
      const document = await onItsWay;
      loaded.set(name, document);
      return document;
    } finally {
      loading.delete(name);
    }
  }

  function lacksCommits(name: string): boolean {
    const here = loaded.get(name);
    if (here !== undefined) return here.low.data.lastCommit > here.writtenTo;
    return (pending.get(name)?.at(-1)?.seq ?? 0) > (known.documents.get(name) ?? 0);
  }

  function newestCommit(name: string): number | null {
    const here = loaded.get(name);
    if (here !== undefined) return here.low.data.lastCommit;
    const written = known.documents.get(name) ?? 0;
    if (known.documents.get(name) === null) return null;
    return Math.max(written, pending.get(name)?.at(-1)?.seq ?? 0);
  }

  const names = () =>
    [...new Set([...known.documents.keys(), ...pending.keys(), ...loaded.keys()])]
      .filter((name) => newestCommit(name) !== 0)
      .toSorted();

  return {
    load: async (wanted) => {
      const missing = wanted.filter((name) => !loaded.has(name));
      if (missing.length > 0) await Promise.all(missing.map(get));
      return new Map(
        wanted.flatMap((name) => {
          const here = loaded.get(name);
          return here === undefined ? [] : [[name, here.low.data] as const];
        }),
      );
    },
    apply: (commit) => {
      for (const name of new Set(commit.changes.map(({ document }) => document))) {
        const here = loaded.get(name);
        if (here === undefined) throw new Error(`a commit came for '${name}', which is not loaded`);
        applyCommit(here.low.data, commit);
      }
    },
    names,
    newestCommit,
    toWriteBack: () => names().filter(lacksCommits),
    firstPending: (name) => pending.get(name)?.find(({ seq }) => seq > (known.documents.get(name) ?? 0))?.seq,
    writeBack: async (name) => {
      const here = await get(name);
      const keptAs = await setChangedAside(options, name, here);
      if (keptAs !== undefined) options.onForeignChange?.(documentPath(name), keptAs);
      const upTo = here.low.data.lastCommit;
      // lowdb hands the document over at once, so its content is that of this moment.
      await here.low.write();
      here.writtenTo = upTo;
      here.facts = await factsIfThere(options, documentPath(name));
      known.documents.set(name, upTo);
    },
  };
}

function byDocument(commits: readonly Commit[]): Map<string, Commit[]> {
  const found = new Map<string, Commit[]>();
  for (const commit of commits) {
    for (const name of new Set(commit.changes.map(({ document }) => document))) {
      const those = found.get(name) ?? [];
      those.push(commit);
      found.set(name, those);
    }
  }
  return found;
}
