import type { FileLayer } from '#electron/store/fileLayer.ts';
import { openStore } from '#electron/store/opening.ts';
import type { StoreOptions } from '#electron/store/opening.ts';
import type { Store } from '#electron/store/store.ts';
import { AppError } from '#shared/domain/errors.ts';
import { open, opening, visitsOf } from '#tests/support/visits.ts';

/** A folder as an operation finds it, and where it says what became of each mark. */
export interface Place {
  folder: string;
  /** The data key, where the folder is sealed. */
  key: Uint8Array | undefined;
  files: FileLayer;
  /** From here on the disk may fail. */
  fails(): void;
  answered(id: string): void;
  refused(id: string): void;
  /** All that was answered until now is said to be in the documents. */
  writtenBack(): void;
  /** Something else was said to be done: how to find out, on a disk that works, whether it is so. */
  claims(isSo: (folder: string) => Promise<boolean>): void;
}

export interface Operation {
  /** Makes the folder that the operation finds, on a disk that works. */
  prepare(place: Place): Promise<Uint8Array | void>;
  /** Runs on a disk that fails at one call or is killed there. Whatever is not refused in words is a bug, and throws. */
  run(place: Place): Promise<void>;
  /** How its folder is opened, where that is not as usual. */
  opens?: Partial<StoreOptions>;
  /** The only form it is for, if there is one. */
  only?: 'plain' | 'sealed';
}

/** What every mark adds to: a document that holds how many there are, so that half a commit shows. */
export const countDocument = 'count';
export const documents = ['people', 'registers/tuesday/2025', 'registers/tuesday/2026'];

/** Whether it was done; a refusal in words is one of the two good ends. */
export async function inWords(task: Promise<unknown>): Promise<boolean> {
  try {
    await task;
    return true;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return false;
  }
}

/** A mark changes two documents at once. */
export async function mark(place: Place, store: Store, id: string, note = ''): Promise<void> {
  const document = documents[id.length % documents.length] ?? '';
  const isDone = await inWords(
    store.change('mark', [document, countDocument], (draft) => {
      const count = draft.get(visitsOf(countDocument), 'all')?.visit ?? 0;
      draft.put(visitsOf(document), id, { visit: 1, note });
      draft.put(visitsOf(countDocument), 'all', { visit: count + 1 });
    }),
  );
  if (isDone) place.answered(id);
  else place.refused(id);
}

export const marks = async (place: Place, store: Store, ids: readonly string[], note?: string) => {
  await Promise.all(ids.map((id) => mark(place, store, id, note)));
};

/** The store of a folder that is sound, on a disk that works until `fails` is called. */
export const opened = ({ folder, key, files }: Place): Promise<Store> =>
  open(folder, { files, ...(key && { key }) });

async function close(store: Store): Promise<void> {
  // Never throws, by its promise.
  await store.close();
}

export async function aFolderInUse(place: Place): Promise<void> {
  const store = await opened(place);
  await marks(place, store, ['a', 'bb', 'ccc']);
  await store.writeBack();
  await marks(place, store, ['dddd', 'eeeee']);
  await close(store);
}

/** A journal so long that a write-back goes on in a new file. */
async function aLongJournal(place: Place): Promise<void> {
  const store = await opened(place);
  const note = 'tea '.repeat(400);
  for (let file = 0; file < 3; file += 1) {
    await marks(
      place,
      store,
      Array.from({ length: 45 }, (_, each) => `${'x'.repeat(each % 5)}${file}-${each}`),
      note,
    );
    if (file < 2) await store.writeBack();
  }
  await close(store);
}

/** Opens on a disk that fails; every named outcome is fine, and the next try opens. */
export async function openWhileFailing(place: Place, more: Partial<StoreOptions> = {}): Promise<void> {
  const { folder, key, files } = place;
  place.fails();
  const first = await openStore(opening(folder, { files, ...(key && { key }), ...more }));
  if (first.outcome !== 'opened') return;
  const { store } = first;
  if (store.readingOnly === null) await mark(place, store, 'after');
  await close(store);
}

/** What a leader's folder goes through every day. */
export const dailyOperations = {
  commit: {
    prepare: aFolderInUse,
    run: async (place) => {
      const store = await opened(place);
      // What is asked for first is loaded, so that the calls counted are those of a commit.
      await store.read([...documents, countDocument], () => undefined);
      place.fails();
      for (const id of ['f', 'gg', 'hhh']) await mark(place, store, id);
      await marks(place, store, ['i1', 'j22', 'k333', 'l4444']);
      for (const id of ['m', 'nn']) await mark(place, store, id);
      await close(store);
    },
  },
  'write-back': {
    prepare: aFolderInUse,
    run: async (place) => {
      const store = await opened(place);
      await marks(place, store, ['f', 'gg', 'hhh']);
      place.fails();
      if (await inWords(store.writeBack())) place.writtenBack();
      await mark(place, store, 'i');
      await close(store);
    },
  },
  'next journal file': {
    prepare: aLongJournal,
    run: async (place) => {
      const store = await opened(place);
      await mark(place, store, 'f', 'tea '.repeat(400));
      place.fails();
      await inWords(store.writeBack());
      for (const id of ['gg', 'hhh']) await mark(place, store, id);
      await inWords(store.writeBack());
      await close(store);
    },
  },
  opening: { prepare: aFolderInUse, run: (place) => openWhileFailing(place) },
  'opening after a power cut': {
    prepare: async (place) => {
      await aFolderInUse(place);
      const [journal = ''] = (await place.files.readFolder(`${place.folder}/journal`)).map(
        ({ name }) => name,
      );
      const at = `${place.folder}/journal/${journal}`;
      const { length } = await place.files.factsOf(at);
      const file = await place.files.open(at, 'r+');
      place.files.writeSync(file, Buffer.from('0badc0de {"stroke":6,"comm'), length);
      await place.files.close(file);
    },
    run: (place) => openWhileFailing(place),
  },
  'a new folder': { prepare: async () => undefined, run: (place) => openWhileFailing(place) },
} satisfies Record<string, Operation>;
