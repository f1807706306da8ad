import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { markSealed } from './aSealedFolder.ts';
import { open, visit } from './visits.ts';
import type { Migration } from '#electron/store/migrations/migrations.ts';
import type { Library } from '#shared/domain/library.ts';
import { z } from '#shared/z.ts';

/** Two versions on, a visit is called a coming, and says how often in a list. */
export const later: Migration[] = [
  {
    format: 2,
    document: ({ name, shelves: { visits = {}, ...others } }) => ({
      name,
      shelves: { ...others, comings: visits },
    }),
  },
  {
    format: 3,
    document: ({ name, shelves: { comings = {}, ...others } }) => ({
      name,
      shelves: {
        ...others,
        comings: Object.fromEntries(
          Object.entries(comings).map(([id, record]) => [
            id,
            { times: [(record as { visit: number }).visit] },
          ]),
        ),
      },
    }),
  },
];

const Coming = z.strictObject({ times: z.array(z.int()) });

export const laterLibrary: Library = {
  format: 3,
  schemaOf: (_document, shelf) => (shelf === 'comings' ? Coming : undefined),
  summarise: () => undefined,
  erasing: { tellingWho: [], textsOf: () => [], left: (_erasures, _texts, _place, record) => record },
};

/** A folder of the first format: some of it written back, some only in the journal. */
export async function anOldFolder(folder: string, key?: Uint8Array): Promise<string> {
  if (key) await markSealed(folder, key);
  const store = await open(folder, key && { key });
  await visit(store, 'people', 'mair', 1);
  await visit(store, 'registers/tuesday/2026', 'mair', 1);
  await store.writeBack();
  await visit(store, 'people', 'tom', 2);
  const journal = await readFile(path.join(folder, 'journal/00000001.log'));
  const people = await readFile(path.join(folder, 'documents/people.json'));
  const list = await readFile(path.join(folder, 'documents.json'));
  await store.close();
  // As a crash right after the last mark would have left it.
  await writeFile(path.join(folder, 'journal/00000001.log'), journal);
  await writeFile(path.join(folder, 'documents/people.json'), people);
  await writeFile(path.join(folder, 'documents.json'), list);
  return folder;
}
