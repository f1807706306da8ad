import { aboutWhich } from '#shared/domain/changes.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Library } from '#shared/domain/library.ts';
import { createCatalogues } from './catalogues.ts';
import { createCommitQueue } from './commitQueue.ts';
import type { DocumentState } from './document.ts';
import { createDocuments } from './documents.ts';
import type { Write } from './durableWrite.ts';
import type { FileLayer } from './fileLayer.ts';
import { createHistory, keepCommits } from './history.ts';
import { openJournal } from './journal.ts';
import type { Lock } from './lock.ts';
import type { FolderContent } from './folderReading.ts';
import { createOverlay } from './overlay.ts';
import type { Seal } from './seal.ts';
import type { Committed, Draft, Store, StoreLog, StoreNote, UndoRules } from './store.ts';
import { findStrays } from './strays.ts';
import { takeBack } from './undo.ts';
import { draftOver, noLayers, viewOf } from './view.ts';
import { createWriteBack } from './writeBack.ts';

export interface AssemblyOptions {
  folder: string;
  files: FileLayer;
  write: Write;
  seal: Seal;
  library: Library;
  clock: () => number;
  newId: () => string;
  idleMs: number;
  log: StoreLog;
  lock: Lock;
  content: FolderContent;
}

/** Puts the parts together over what was read from the folder. */
export async function assemble(options: AssemblyOptions): Promise<Store> {
  const { library, lock, content } = options;
  const { commits, lastSeq } = content.journal;
  const notes: StoreNote[] = lock.isTakenOver
    ? [{ kind: 'lock-taken-over' }, ...content.notes]
    : content.notes;
  const history = createHistory(keepCommits, commits);
  const overlay = createOverlay();
  const onForeignChange = (file: string, keptAs: string | null) =>
    void notes.push({ kind: 'file-changed', file, keptAs });
  const journal = await openJournal({ ...options, content: content.journal, onForeignChange });
  const documents = createDocuments({
    ...options,
    known: content.known,
    commits,
    durableSeq: () => queue.durableSeq(),
    onSetAside: (document, records) => {
      for (const { shelf, id } of records) notes.push({ kind: 'record-set-aside', document, shelf, id });
    },
    onForeignChange,
  });
  const queue = createCommitQueue({
    ...options,
    device: content.marker.deviceId,
    overlay,
    lastSeq,
    lastTime: history.newest()?.time ?? { ms: 0, counter: 0 },
    write: async (stroke) => {
      await lock.check();
      await journal.append(stroke);
      back.isDue(journal.length());
    },
    apply: (commit) => {
      documents.apply(commit);
      history.add(commit);
    },
  });
  const catalogues = createCatalogues({ ...options, documents });
  const back = createWriteBack({
    ...options,
    known: content.known,
    documents,
    catalogues,
    journal,
    queue,
    keepCommits,
  });
  let isClosed = false;
  let strays: Promise<StoreNote[]> | undefined;

  function load(names: readonly string[]): Promise<ReadonlyMap<string, DocumentState>> {
    if (isClosed) throw new AppError('closed');
    return documents.load(names);
  }

  async function change<T>(
    label: string,
    names: readonly string[],
    decide: (draft: Draft) => T,
    reverses?: Pick<Committed, 'undoes' | 'redoes'>,
  ) {
    const states = await load(names);
    if (isClosed) throw new AppError('closed');
    const { draft, changes } = draftOver(states, overlay.layersOf, library);
    const value = decide(draft);
    const made = changes();
    if (made.length > 0) return { value, commit: await queue.enter(label, made, reverses) };
    // "It is so already" may rest on a commit that is still on its way.
    await queue.settled();
    return { value, commit: null };
  }

  async function undo(commitId: string, rules?: UndoRules): Promise<Committed> {
    const reversed = history.find(commitId);
    if (reversed === undefined) throw new AppError('not-found');
    const { label, changes } = reversed;
    const names = [...changes.map(({ document }) => document), ...(rules?.documents ?? [])];
    const decide = (draft: Draft) => {
      const back = changes.filter((each) => rules?.stays(each, draft) !== true);
      takeBack(draft, back);
      rules?.check(draft);
    };
    const about = aboutWhich(reversed);
    const reverses = reversed.undoes === undefined ? { undoes: about } : { redoes: about };
    const { commit } = await change(label, [...new Set(names)], decide, reverses);
    if (commit === null) throw new Error('a commit always changes something, and so does undoing it');
    return commit;
  }

  return {
    read: async (names, look) => look(viewOf(await load(names), noLayers)),
    change: (label, names, decide) => change(label, names, decide),
    documents: async (prefix) => documents.names().filter((name) => name.startsWith(prefix)),
    summaries: catalogues.summaries,
    recent: history.recent,
    undo,
    lastSavedAt: () => history.newest()?.at ?? null,
    notes: async () => {
      strays ??= findStrays(options, documents.names());
      return [...notes, ...(await strays)];
    },
    readingOnly: null,
    lastCommit: queue.durableSeq,
    copying: (task) => journal.holding(() => task(() => queue.between(async () => journal.ends()))),
    writeBack: back.run,
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await queue.settled().catch(() => undefined);
      await back.close();
      await journal.close().catch(() => undefined);
      await lock.release();
    },
  };
}
