/** A document as it lies in its file: its name and, by shelf and id, its records. */
export interface PlainDocument {
  name: string;
  shelves: Record<string, Record<string, unknown>>;
}

export interface Migration {
  /** The format of the folder after it: 2 for the first, then without gaps. */
  format: number;
  /** The document in that format. Called for every document; the name cannot change. Anything that cannot be moved on throws. */
  document(document: PlainDocument): PlainDocument;
}

/** All there are. None has been needed yet: everything kept since 0.1 is read as it is. */
export const migrations: readonly Migration[] = [];
