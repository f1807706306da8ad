import path from 'node:path';
import type { Library } from '#shared/domain/library.ts';
import { z } from '#shared/z.ts';
import type { DocumentState } from './document.ts';
import type { Documents } from './documents.ts';
import type { Write } from './durableWrite.ts';
import type { FileLayer } from './fileLayer.ts';
import { jsonIn } from './seal.ts';
import type { Seal } from './seal.ts';

/** Small summaries of documents, kept beside them so that totals need not read everything. Losing one costs only time. */
export interface Catalogues {
  /** The summary of every document whose name starts so; a document is only read where its summary is not current. */
  summaries(prefix: string): Promise<Map<string, unknown>>;
  /** Brings the catalogues of these (loaded) documents up to date on the disk. */
  writeBack(names: readonly string[]): Promise<void>;
}

export interface CataloguesOptions {
  files: FileLayer;
  folder: string;
  write: Write;
  seal: Seal;
  library: Library;
  documents: Pick<Documents, 'names' | 'newestCommit' | 'load'>;
}

const Entry = z.object({ lastCommit: z.int(), summary: z.unknown() });
type Entry = z.infer<typeof Entry>;

const CatalogueFile = z.object({ format: z.literal(1), documents: z.record(z.string(), Entry) });

/** One file for the documents of one folder; `_` (which no document can be called) for those in none. */
function catalogueOf(name: string): string {
  const around = path.posix.dirname(name);
  return `catalogues/${around === '.' ? '_' : around}.json`;
}

export function createCatalogues(options: CataloguesOptions): Catalogues {
  const { files, folder, write, seal, library, documents } = options;
  const read = new Map<string, Map<string, Entry>>();

  async function catalogue(file: string): Promise<Map<string, Entry>> {
    const here = read.get(file);
    if (here !== undefined) return here;
    const entries = await readCatalogue(file);
    // Another call may have read it meanwhile, and put something in.
    const first = read.get(file) ?? entries;
    read.set(file, first);
    return first;
  }

  async function readCatalogue(file: string): Promise<Map<string, Entry>> {
    try {
      const bytes = seal.open(await files.readFile(path.join(folder, file)), file);
      return new Map(Object.entries(CatalogueFile.parse(jsonIn(bytes)).documents));
    } catch {
      return new Map();
    }
  }

  function entryOf(state: DocumentState): Entry {
    const list = (shelf: string) => state.shelves.get(shelf) ?? new Map<string, unknown>();
    return { lastCommit: state.lastCommit, summary: library.summarise(state.name, list) };
  }

  async function currentEntry(name: string): Promise<Entry> {
    const entries = await catalogue(catalogueOf(name));
    const kept = entries.get(name);
    if (kept !== undefined && kept.lastCommit === documents.newestCommit(name)) return kept;
    const state = (await documents.load([name])).get(name);
    if (state === undefined) throw new Error(`'${name}' was not loaded`);
    const entry = entryOf(state);
    entries.set(name, entry);
    return entry;
  }

  return {
    summaries: async (prefix) => {
      const found = new Map<string, unknown>();
      for (const name of documents.names().filter((each) => each.startsWith(prefix))) {
        const { summary } = await currentEntry(name);
        if (summary !== undefined) found.set(name, summary);
      }
      return found;
    },
    writeBack: async (names) => {
      const touched = new Set<string>();
      for (const name of names) {
        const { summary } = await currentEntry(name);
        if (summary !== undefined) touched.add(catalogueOf(name));
      }
      for (const file of touched) {
        const entries = [...(await catalogue(file))].filter(([, { summary }]) => summary !== undefined);
        const content = { format: 1, documents: Object.fromEntries(entries) };
        await write(file, seal.seal(Buffer.from(JSON.stringify(content)), file));
      }
    },
  };
}
