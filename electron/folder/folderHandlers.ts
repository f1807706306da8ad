import type { DataFolder } from './dataFolder.ts';
import type { FolderCall, FolderNoun, InputOf, OutputOf } from '#shared/contract/api.ts';

/** The handlers of calls that the folder answers, also while it is not open: those of some nouns, or of all. */
export type FolderHandlers<Noun extends FolderNoun = FolderNoun> = {
  [Name in Extract<FolderCall, `${Noun}.${string}`>]: (
    input: InputOf<Name>,
    folder: DataFolder,
  ) => Promise<OutputOf<Name>>;
};
