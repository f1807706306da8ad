import type { Host } from '../host.ts';
import type { Committed, Draft, Store } from '../store/store.ts';
import type { CommandName, FolderCall, InputOf, OutputOf, QueryName } from '#shared/contract/api.ts';
import type { ChangeLabel } from '#shared/domain/changes.ts';
import type { Day, Instant } from '#shared/domain/dates.ts';

/** As the store does it, but only under a label that a leader's list of changes has words for. */
type ChangeUnderLabel = <T>(
  label: ChangeLabel,
  documents: readonly string[],
  decide: (draft: Draft) => T,
) => Promise<{ value: T; commit: Committed | null }>;

/** What a query may touch: it reads, and cannot write. */
export interface ReadingDesk {
  store: Pick<Store, 'read' | 'documents' | 'summaries' | 'recent'>;
  today(): Day;
}

/** What a command may touch. */
export interface Desk extends ReadingDesk {
  store: ReadingDesk['store'] & Pick<Store, 'undo'> & { change: ChangeUnderLabel };
  now(): Instant;
  newId(): string;
  host: Host;
}

export type QueryHandlers = {
  [Name in Exclude<QueryName, FolderCall>]: (
    input: InputOf<Name>,
    desk: ReadingDesk,
  ) => Promise<OutputOf<Name>>;
};

export type CommandHandlers = {
  [Name in Exclude<CommandName, FolderCall>]: (input: InputOf<Name>, desk: Desk) => Promise<OutputOf<Name>>;
};

/** The handlers of one noun: some of the table's calls, typed by it. */
export type Queries<Noun extends string> = Pick<
  QueryHandlers,
  Extract<keyof QueryHandlers, `${Noun}.${string}`>
>;
export type Commands<Noun extends string> = Pick<
  CommandHandlers,
  Extract<keyof CommandHandlers, `${Noun}.${string}`>
>;
