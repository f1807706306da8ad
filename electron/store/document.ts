import path from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import type { Adapter } from 'lowdb';
import { AppError } from '#shared/domain/errors.ts';
import type { Library } from '#shared/domain/library.ts';
import { z } from '#shared/z.ts';
import type { Write } from './durableWrite.ts';
import { systemCode } from './fileLayer.ts';
import type { ReadingFiles } from './fileLayer.ts';
import { jsonIn } from './seal.ts';
import type { Seal } from './seal.ts';

const newestFormat = 1;

/** A record that no schema of ours accepts: kept as it is, shown to nobody. */
export interface RecordSetAside {
  shelf: string;
  id: string;
  record: unknown;
}

/** A document in memory. Maps, because an id may be `__proto__` for all we know. */
export interface DocumentState {
  name: string;
  /** The number of the last commit that is in it; 0 for a document that does not exist yet. */
  lastCommit: number;
  shelves: Map<string, Map<string, unknown>>;
  setAside: RecordSetAside[];
}

const DocumentFile = z.object({
  format: z.int(),
  name: z.string(),
  version: z.int(),
  lastCommit: z.int().positive(),
  shelves: z.custom<Record<string, Record<string, unknown>>>(isObjectOfObjects),
  setAside: z.array(z.object({ shelf: z.string(), id: z.string(), record: z.unknown() })).exactOptional(),
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isObjectOfObjects(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isObject);
}

/** `people`, `registers/<group>/<year>`: words of a-z, 0-9 and '-', so that a name is a path on any computer. */
const documentName = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;

export function documentPath(name: string): string {
  if (!documentName.test(name)) throw new Error(`'${name}' cannot be the name of a document`);
  return `documents/${name}.json`;
}

export function emptyDocument(name: string): DocumentState {
  return { name, lastCommit: 0, shelves: new Map(), setAside: [] };
}

export interface DocumentAdapterOptions {
  files: ReadingFiles;
  folder: string;
  write: Write;
  seal: Seal;
  library: Library;
  name: string;
}

/**
 * How lowdb reads and writes one document. lowdb takes "nothing" for "use the defaults", so nothing is answered only
 * where there is no file; a file that cannot be understood throws `file-damaged` or `file-too-new` and stays as it is.
 */
export function documentAdapter(options: DocumentAdapterOptions): Adapter<DocumentState> {
  const { files, folder, write, seal, library, name } = options;
  const file = documentPath(name);
  return {
    read: async () => {
      const bytes = await readIfThere(files, folder, file);
      return bytes === undefined ? null : decodeInSteps(bytes, name, seal, library);
    },
    write: (state) => write(file, seal.seal(encodeDocument(state, library.format), file)),
  };
}

async function readIfThere(
  files: ReadingFiles,
  folder: string,
  file: string,
): Promise<Uint8Array | undefined> {
  try {
    return await files.readFile(path.join(folder, file));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new AppError('file-damaged', { file });
  }
}

/** The bytes of a document's file, before they are sealed. */
export function encodeDocument(state: DocumentState, version: number): Buffer {
  const shelves = Object.fromEntries(
    [...state.shelves].map(([shelf, records]) => [shelf, Object.fromEntries(records)]),
  );
  const { name, lastCommit, setAside } = state;
  const content = { format: newestFormat, name, version, lastCommit, shelves };
  return Buffer.from(JSON.stringify(setAside.length === 0 ? content : { ...content, setAside }));
}

export function decodeDocument(bytes: Uint8Array, name: string, seal: Seal, library: Library): DocumentState {
  return documentFrom(opened(bytes, documentPath(name), seal), name, library);
}

/** The same, letting others work in between: 8,000 referrals looked at in one go would hold up a mark. */
async function decodeInSteps(
  bytes: Uint8Array,
  name: string,
  seal: Seal,
  library: Library,
): Promise<DocumentState> {
  const steps = taken(opened(bytes, documentPath(name), seal), name, library);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await breath();
  }
}

/** The document that the content of its file tells of; throws `file-damaged` and `file-too-new`. */
export function documentFrom(content: unknown, name: string, library: Library): DocumentState {
  const steps = taken(content, name, library);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** So many records are looked at in one go; measured, they take a few milliseconds. */
const recordsAtOnce = 250;

function* taken(content: unknown, name: string, library: Library): Generator<undefined, DocumentState> {
  const file = documentPath(name);
  refuseOther(content, file, library.format);
  const parsed = DocumentFile.safeParse(content);
  if (!parsed.success || parsed.data.name !== name) throw new AppError('file-damaged', { file });
  const state: DocumentState = { ...emptyDocument(name), lastCommit: parsed.data.lastCommit };
  const ids: Ids = new Map();
  for (const [shelf, records] of Object.entries(parsed.data.shelves)) {
    const schema = library.schemaOf(name, shelf);
    for (const [index, [id, record]] of Object.entries(records).entries()) {
      place(state, { shelf, id, record }, schema, ids);
      if (index % recordsAtOnce === recordsAtOnce - 1) yield undefined;
    }
  }
  for (const kept of parsed.data.setAside ?? []) place(state, kept, library.schemaOf(name, kept.shelf), ids);
  return state;
}

function opened(bytes: Uint8Array, file: string, seal: Seal): unknown {
  try {
    return jsonIn(seal.open(bytes, file));
  } catch {
    throw new AppError('file-damaged', { file });
  }
}

/** An older one is brought up to date when the folder is opened, never here. */
function refuseOther(content: unknown, file: string, version: number): void {
  const stated = z.object({ format: z.int(), version: z.int() }).safeParse(content);
  if (!stated.success) return;
  const isNewer = stated.data.format > newestFormat || stated.data.version > version;
  if (isNewer) throw new AppError('file-too-new', { file });
  if (stated.data.version < version) throw new AppError('file-damaged', { file });
}

function place(
  state: DocumentState,
  { shelf, id, record }: RecordSetAside,
  schema: z.ZodType | undefined,
  ids: Ids,
): void {
  const known = schema?.safeParse(record);
  const records = state.shelves.get(shelf) ?? new Map<string, unknown>();
  if (known?.success !== true || records.has(id)) {
    state.setAside.push({ shelf, id, record });
    return;
  }
  state.shelves.set(shelf, records);
  records.set(oneOf(ids, id), frozen(known.data, ids));
}

/** What the store hands out is its own copy in memory: a caller that changed it would change it behind the journal. */
export function frozen<T>(value: T, ids?: Ids): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const [key, part] of Object.entries(value) as [keyof typeof value, unknown][]) {
    if (typeof part !== 'string') frozen(part, ids);
    else if (ids !== undefined && part.length === idLength) value[key] = oneOf(ids, part) as never;
  }
  return Object.freeze(value);
}

/**
 * The ids met so far: that of a group stands in thousands of records, and one copy of it will do. Measured with 5,000
 * people and 8,000 referrals open: 42.2 MB in place of 44.6 MB, of which the program is 29 MB.
 */
type Ids = Map<string, string>;

/** A UUID is as long as this, and few other texts are. */
const idLength = 36;

function oneOf(ids: Ids, id: string): string {
  const met = ids.get(id);
  if (met === undefined) ids.set(id, id);
  return met ?? id;
}
