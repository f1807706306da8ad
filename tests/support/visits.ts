import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { markSealed } from './aSealedFolder.ts';
import { newDataKey } from '#electron/store/keys/dataKey.ts';
import { keySeal } from '#electron/store/seal.ts';
import { openStore } from '#electron/store/opening.ts';
import type { StoreOptions } from '#electron/store/opening.ts';
import type { Committed, Store } from '#electron/store/store.ts';
import type { Library, Shelf } from '#shared/domain/library.ts';
import { z } from '#shared/z.ts';

/** A visit, as far as the store is concerned: any small record will do. */
const Visit = z.strictObject({ visit: z.int(), note: z.string().optional() });
export type Visit = z.infer<typeof Visit>;

/** The shelf of visits of a document. */
export function visitsOf(document: string): Shelf<Visit> {
  return { document, shelf: 'visits' };
}

/** How a visit is named in an erasure, which names nothing but UUIDs. */
export const erasedVisit = '01980000-0000-7000-8000-00000000e5ed';

const isErased = (erasures: readonly { id: string }[], id: string): boolean =>
  erasures.some((each) => each.id === id);

/** Visits may lie in any document; registers are summed up by how many there are. */
export const visitLibrary: Library = {
  format: 1,
  schemaOf: (_document, shelf) => (shelf === 'visits' || shelf === 'others' ? Visit : undefined),
  summarise: (document, list) =>
    document.startsWith('registers/') ? { visits: [...list('visits')].length } : undefined,
  erasing: {
    tellingWho: ['people'],
    textsOf: (erasures, { document, id }, record) =>
      document === 'people' && isErased(erasures, id) ? [(record as Visit).note ?? ''] : [],
    left: (erasures, texts, { id }, record) => {
      const { visit, note } = record as Visit;
      const isLess = note !== undefined && (isErased(erasures, id) || texts.includes(note));
      return isLess ? { visit } : record;
    },
  },
};

let key: Buffer | undefined;

/** From here on every folder that is begun is sealed, and opened with its key. */
export function storesAreSealed(): void {
  key = newDataKey();
}

/** What the bytes of a file say, whether the folders are sealed or not. */
export function unsealed(bytes: Uint8Array, file: string): string {
  return Buffer.from(key === undefined ? bytes : keySeal(key).open(bytes, file)).toString();
}

/** How a test opens a folder unless it says otherwise: the real disk, and no write-back by itself. */
export function opening(folder: string, more: Partial<StoreOptions> = {}): StoreOptions {
  return {
    folder,
    library: visitLibrary,
    clock: Date.now,
    newId: randomUUID,
    log: { problem: () => undefined },
    idleMs: 3_600_000,
    ...(key && { key }),
    ...more,
  };
}

/** The opened store of a folder; a folder that will not open fails the test. */
export async function open(folder: string, more: Partial<StoreOptions> = {}): Promise<Store> {
  if (key !== undefined && !existsSync(folder)) await markSealed(folder, key);
  const opened = await openStore(opening(folder, more));
  if (opened.outcome !== 'opened') throw new Error(`did not open: ${JSON.stringify(opened)}`);
  return opened.store;
}

/** Puts one visit; answers when it is on the disk. */
export async function visit(store: Store, document: string, id: string, number: number): Promise<Committed> {
  const { commit } = await store.change('visit', [document], (draft) =>
    draft.put(visitsOf(document), id, { visit: number }),
  );
  if (commit === null) throw new Error('nothing was changed');
  return commit;
}

/** All visits of a document, by id. */
export async function visits(store: Store, document: string): Promise<Record<string, number>> {
  const found = await store.read([document], (view) => view.list(visitsOf(document)));
  return Object.fromEntries(found.map(([id, record]) => [id, record.visit]));
}
