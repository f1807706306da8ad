import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import type { FileLayer } from '#electron/store/fileLayer.ts';
import type { StoreOptions } from '#electron/store/opening.ts';
import { openStore } from '#electron/store/opening.ts';
import type { Store } from '#electron/store/store.ts';
import { opening, visits } from '#tests/support/visits.ts';
import { countDocument, documents } from './operations.ts';

export interface Told {
  answered: Set<string>;
  refused: Set<string>;
  /** What the documents are said to hold. */
  writtenBack: Set<string>;
  claims: ((folder: string) => Promise<boolean>)[];
  /** Whether the program was killed: then a mark that was not answered may be there or not. */
  isKilled: boolean;
}

export const nothingTold = (): Told => ({
  answered: new Set(),
  refused: new Set(),
  writtenBack: new Set(),
  claims: [],
  isKilled: false,
});

/** The power stays on while looking, so nothing need be synced. */
const unhurriedDisk: FileLayer = {
  ...nodeFiles,
  datasync: () => Promise.resolve(),
  syncFolder: () => Promise.resolve(),
};

async function idsIn(store: Store): Promise<Set<string>> {
  const found = new Set<string>();
  for (const document of documents)
    for (const id of Object.keys(await visits(store, document))) found.add(id);
  return found;
}

/** What is wrong with the folder after a fault, in words that begin with lost, torn or silent; undefined when all is well. */
export async function whatIsWrong(
  folder: string,
  key: Uint8Array | undefined,
  told: Told,
  opens: Partial<StoreOptions> = {},
): Promise<string | undefined> {
  const given = { files: unhurriedDisk, ...(key && { key }), ...opens };
  for (const isSo of told.claims) if (!(await isSo(folder))) return 'silent: said to be done, and is not';
  const onlyDocuments = await lackingIn(folder, given, told.writtenBack);
  if (onlyDocuments.length > 0) return `silent: said to be written back: ${onlyDocuments.join(' ')}`;
  const opened = await openStore(opening(folder, given));
  if (opened.outcome !== 'opened') return `torn: does not open: ${JSON.stringify(opened)}`;
  const { store } = opened;
  try {
    const found = await idsIn(store);
    const lost = [...told.answered].filter((id) => !found.has(id));
    if (lost.length > 0) return `lost: ${lost.join(' ')}`;
    const back = told.isKilled ? [] : [...told.refused].filter((id) => found.has(id));
    if (back.length > 0) return `silent: refused, and there: ${back.join(' ')}`;
    const count = (await visits(store, countDocument))['all'] ?? 0;
    if (count !== found.size) return `torn: ${count} counted, ${found.size} found`;
    await store.change('mark', ['people'], (draft) =>
      draft.put({ document: 'people', shelf: 'visits' }, 'last', { visit: 1 }),
    );
    return undefined;
  } catch (error) {
    return `torn: cannot be read: ${String(error)}`;
  } finally {
    await store.close();
  }
}

/** Which of the ids are not in the documents themselves, without what the journal holds. */
async function lackingIn(folder: string, given: object, ids: ReadonlySet<string>): Promise<string[]> {
  if (ids.size === 0) return [];
  const copy = `${folder} without its journal`;
  await cp(folder, copy, { recursive: true });
  try {
    await rm(path.join(copy, 'journal'), { recursive: true });
    const opened = await openStore(opening(copy, { ...given, toRead: 'asked' }));
    if (opened.outcome !== 'opened') return [...ids];
    const found = await idsIn(opened.store);
    await opened.store.close();
    return [...ids].filter((id) => !found.has(id));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
