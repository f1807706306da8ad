import type { JournalEnd } from './journal.ts';
import type { Change } from '#shared/domain/changes.ts';
import type { Shelf } from '#shared/domain/library.ts';
import type { RecordChange } from '#shared/domain/recordChanges.ts';

/** What may be looked at: the records of the documents that were named, and of no others. In no promised order. */
export interface View {
  get<R>(shelf: Shelf<R>, id: string): R | undefined;
  list<R>(shelf: Shelf<R>, idPrefix?: string): [string, R][];
}

/** What may be changed; it sees its own changes. A record its schema refuses is a bug of the caller's and throws. */
export interface Draft extends View {
  put<R>(shelf: Shelf<R>, id: string, record: R): void;
  remove(shelf: Shelf<unknown>, id: string): void;
}

/** A change as it went to the disk: as a whole or not at all. */
export interface Committed extends Change {
  /** This device's running number, from 1, without gaps. */
  seq: number;
}

/** What the leader should hear about their folder, although it opened. */
export type StoreNote =
  | { kind: 'torn-line-set-aside'; file: string; bytes: number }
  /** The list of documents could not be read, or was gone; it was made again. What was there is kept. */
  | { kind: 'list-made-again'; file: string }
  | { kind: 'lock-taken-over' }
  /** Another program changed the file while the folder was open; ours was written, and what it wrote is kept aside. */
  | { kind: 'file-changed'; file: string; keptAs: string | null }
  /** A file beside ours, such as a program that syncs folders leaves when two computers wrote at once. */
  | { kind: 'stray-copy'; file: string }
  | { kind: 'record-set-aside'; document: string; shelf: string; id: string };

/**
 * Why a folder can be read and not written to: the leader asked for that, the system does not allow it, the disk is full, or
 * another leader works in it now.
 */
export type ReadingOnly = 'asked' | 'not-allowed' | 'full' | 'handed-over';

/** What the store cannot know about taking a commit back: which records lean on which. */
export interface UndoRules {
  /** Documents to look at, besides those that the commit changed. */
  documents: readonly string[];
  /** Whether the record stays as it is now, although the rest is taken back; some record has to go back. */
  stays(change: RecordChange, view: View): boolean;
  /** Looks at what taking back would leave, and throws to refuse it. */
  check(draft: Draft): void;
}

export interface Store {
  /** Looks, at one moment, at the committed state of the named documents. */
  read<T>(documents: readonly string[], look: (view: View) => T): Promise<T>;
  /**
   * Decides, at one moment, over the committed state and all that is on its way to the disk. The changes become one
   * commit, and this resolves when it is on the disk; without changes there is none (`commit` is null). When `decide`
   * throws, nothing happens. Throws `disk` when the disk refused and `busy` when the folder is no longer ours; then
   * nothing has changed.
   */
  change<T>(
    label: string,
    documents: readonly string[],
    decide: (draft: Draft) => T,
  ): Promise<{ value: T; commit: Committed | null }>;
  /** Names of the documents that exist and start so. */
  documents(prefix: string): Promise<string[]>;
  /** The library's summary of every document whose name starts so, mostly without reading the documents. */
  summaries(prefix: string): Promise<Map<string, unknown>>;
  /** Latest commits first. The last 400 stay across restarts, unless they were very large. */
  recent(limit: number): Committed[];
  /**
   * Reverses a commit by a new one: what was done is taken back, what was taken back is done again. Throws `conflict`
   * when what it changed has been changed since, and `not-found` when it is unknown.
   */
  undo(commitId: string, rules?: UndoRules): Promise<Committed>;
  /** When the newest commit was recorded (ISO instant). */
  lastSavedAt(): string | null;
  /** What the leader should hear. The first time, the folder is looked through for files that do not belong to it. */
  notes(): Promise<StoreNote[]>;
  /** Why every change is refused with `not-allowed`; null: none is. */
  readingOnly: ReadingOnly | null;
  /** The number of the newest commit that is on the disk. */
  lastCommit(): number;
  /**
   * Runs a task that copies the folder's files while changes go on; none that the copy needs is removed meanwhile.
   * Documents first: `ends` then says, at the moment it is called, how far the journal counts, and with that much of it
   * the copy is the folder as of that moment.
   */
  copying<T>(task: (ends: () => Promise<readonly JournalEnd[]>) => Promise<T>): Promise<T>;
  /** Brings the documents' files up to date with the journal. Throws `disk` and `busy` as `change` does. */
  writeBack(): Promise<void>;
  /** Writes back, and gives the folder free. Never throws: what could not be written back is in the journal. */
  close(): Promise<void>;
}

/** What the store tells the log when no caller is there to be told. */
export interface StoreLog {
  problem(where: string, error: unknown): unknown;
}
