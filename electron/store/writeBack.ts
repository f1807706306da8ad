import { AppError } from '#shared/domain/errors.ts';
import type { Catalogues } from './catalogues.ts';
import type { CommitQueue } from './commitQueue.ts';
import type { Documents } from './documents.ts';
import type { Write } from './durableWrite.ts';
import { systemCode } from './fileLayer.ts';
import type { Journal } from './journal.ts';
import { writeKnownDocuments } from './knownDocuments.ts';
import type { KnownDocuments } from './knownDocuments.ts';
import type { Lock } from './lock.ts';
import type { Seal } from './seal.ts';
import type { StoreLog } from './store.ts';

/** A journal file shorter than this goes on being written: many small files would cost more than reading it again. */
const nextFileAtBytes = 64 * 1024;

/**
 * As much of the journal stays for undo and the activity log. 400 usual commits are 200 KB; a spreadsheet of 20,000 people
 * is one commit of some 8 MB, taking it back another, and both a third more behind a passphrase.
 */
const keepBytes = 32 * 1024 * 1024;

/** The journal grows no longer than this before the documents are written back, idle or not. */
const growthBytes = 1024 * 1024;

export interface WriteBackOptions {
  write: Write;
  seal: Seal;
  log: StoreLog;
  idleMs: number;
  known: KnownDocuments;
  documents: Documents;
  catalogues: Catalogues;
  journal: Journal;
  queue: CommitQueue;
  lock: Lock;
  /** How many of the last commits stay for undo. */
  keepCommits: number;
}

export interface WriteBack {
  /**
   * Brings the documents' files up to date with the journal, one document after another while commits go on; then the
   * list of documents, the catalogues, and a new journal file. Whatever is cut short, the journal still holds it all.
   * Throws `disk` when the disk refused, and `busy` when the folder is no longer ours.
   */
  run(): Promise<void>;
  /** A commit was made: a write-back comes when there have been none for a while, or the journal has grown long. */
  isDue(journalBytes: number): void;
  /** The last one. */
  close(): Promise<void>;
}

export function createWriteBack(options: WriteBackOptions): WriteBack {
  const { log, idleMs } = options;
  let last: Promise<void> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  let dueAtBytes = growthBytes;

  const run = (): Promise<void> => {
    last = last.catch(() => undefined).then(() => writeAllBack(options).catch(asProblem));
    return last;
  };
  const runUnasked = (): Promise<void> =>
    run().catch((error: unknown) => void log.problem('writing the documents back', error));

  return {
    run,
    isDue: (journalBytes) => {
      if (idle === undefined) idle = setTimeout(() => void runUnasked(), idleMs).unref();
      else idle.refresh();
      if (journalBytes < growthBytes) dueAtBytes = growthBytes;
      if (journalBytes <= dueAtBytes) return;
      // Should it fail, the next try is not at the very next commit.
      dueAtBytes = journalBytes + growthBytes;
      void runUnasked();
    },
    close: async () => {
      clearTimeout(idle);
      await runUnasked();
    },
  };
}

function asProblem(error: unknown): never {
  const code = systemCode(error);
  throw code === undefined || error instanceof AppError ? error : new AppError('disk', { code });
}

async function writeAllBack(options: WriteBackOptions): Promise<void> {
  const { documents, known } = options;
  await options.lock.check();
  await options.queue.between(options.journal.look);
  let inDocuments = options.queue.durableSeq();
  const written: string[] = [];
  for (const name of documents.toWriteBack()) {
    try {
      await documents.load([name]);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // A damaged file is left alone; the commits it lacks stay in the journal for as long as it takes.
      inDocuments = Math.min(inDocuments, (documents.firstPending(name) ?? Infinity) - 1);
      continue;
    }
    await options.lock.check();
    await documents.writeBack(name);
    written.push(name);
  }
  if (written.length > 0) {
    known.lastCommit = inDocuments;
    await writeKnownDocuments(options.write, options.seal, known);
    await options.catalogues.writeBack(written);
  }
  if (options.journal.length() > nextFileAtBytes) await startNextFile(options, inDocuments);
}

async function startNextFile(
  { journal, queue, lock, keepCommits }: WriteBackOptions,
  inDocuments: number,
): Promise<void> {
  await queue.between(async () => {
    await lock.check();
    // The generation before stays too: a program that copies the folder may have copied the documents before this
    // write-back, and would then take the journal after it.
    const before = journal.inDocuments();
    await journal.startNextFile(inDocuments);
    const mayAfterSeq = queue.durableSeq() - keepCommits;
    await journal.drop({ mustAfterSeq: before, mayAfterSeq, bytes: keepBytes });
  });
}
