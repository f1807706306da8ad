import { setImmediate as breath } from 'node:timers/promises';
import type { Erasure } from '#shared/domain/erasures.ts';
import type { Library } from '#shared/domain/library.ts';
import type { OnProgress } from './backups/content.ts';
import type { Commit } from './commit.ts';
import type { DocumentState } from './document.ts';

export interface Erasing {
  library: Library;
  erasures: readonly Erasure[];
  /** What tells who was erased, to be looked for in every text. */
  texts: readonly string[];
}

/** Collects those texts from the documents that tell, and from what the journal remembers of them. */
export async function textsToErase(
  { library: { erasing }, erasures }: Omit<Erasing, 'texts'>,
  content: { names: readonly string[]; load(name: string): Promise<DocumentState> },
  commits: readonly Commit[],
): Promise<string[]> {
  const texts: string[] = [];
  const tells = (document: string) => erasing.tellingWho.includes(document);
  for (const document of content.names.filter(tells)) {
    const { shelves } = await content.load(document);
    for (const [shelf, records] of shelves)
      for (const [id, record] of records)
        texts.push(...erasing.textsOf(erasures, { document, shelf, id }, record));
  }
  for (const { document, shelf, id, before, after } of commits.flatMap(({ changes }) => changes))
    for (const record of [before, after])
      if (record !== null && tells(document))
        texts.push(...erasing.textsOf(erasures, { document, shelf, id }, record));
  return [...new Set(texts)];
}

/**
 * The document without what is erased, and whether that is less than there was. A record that no schema accepts is of no kind
 * that could be told: it is looked through for the ids, and goes as a whole.
 */
export function erasedDocument(
  { library: { erasing }, erasures, texts }: Erasing,
  state: DocumentState,
): { state: DocumentState; isLess: boolean } {
  let isLess = false;
  const shelves = new Map<string, Map<string, unknown>>();
  for (const [shelf, records] of state.shelves) {
    const left = new Map<string, unknown>();
    for (const [id, record] of records) {
      const stays = erasing.left(erasures, texts, { document: state.name, shelf, id }, record);
      if (stays !== record) isLess = true;
      if (stays !== null) left.set(id, stays);
    }
    shelves.set(shelf, left);
  }
  const setAside = state.setAside.filter(({ id, record }) => {
    const all = `${id} ${JSON.stringify(record)}`;
    return !erasures.some((each) => all.includes(each.id)) && !texts.some((text) => all.includes(text));
  });
  if (setAside.length < state.setAside.length) isLess = true;
  return { state: { ...state, shelves, setAside }, isLess };
}

/** The commits without what is erased: they stay, so that other changes can still be taken back. */
export async function erasedCommits(
  { library: { erasing }, erasures, texts }: Erasing,
  commits: readonly Commit[],
  onProgress: OnProgress,
): Promise<Commit[]> {
  const left: Commit[] = [];
  for (const [index, commit] of commits.entries()) {
    if (index % 50 === 0) await breath();
    left.push({
      ...commit,
      changes: commit.changes.map((change) => {
        const stays = (record: unknown) =>
          record === null ? null : erasing.left(erasures, texts, change, record);
        return { ...change, before: stays(change.before), after: stays(change.after) };
      }),
    });
    onProgress(index + 1, commits.length);
  }
  return left;
}
