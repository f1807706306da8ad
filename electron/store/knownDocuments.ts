import path from 'node:path';
import { z } from '#shared/z.ts';
import type { Write } from './durableWrite.ts';
import { systemCode } from './fileLayer.ts';
import type { ReadingFiles } from './fileLayer.ts';
import { jsonIn } from './seal.ts';
import type { Seal } from './seal.ts';

export const knownDocumentsName = 'documents.json';

/**
 * The documents that have been written to the disk, each with the number of the last commit then in it (null: not known
 * any more). It is how a document that vanished, or was put back from an older copy, is told from one that never was,
 * and saves walking the folders.
 */
export interface KnownDocuments {
  /** Every commit up to this number was in its documents. */
  lastCommit: number;
  documents: Map<string, number | null>;
  /** The list as it was found, where it could not be read and was made again from the files there are. */
  unreadable?: Uint8Array;
}

const KnownDocumentsFile = z.object({
  format: z.literal(1),
  lastCommit: z.int(),
  documents: z.record(z.string(), z.int().nullable()),
});

/** Reads the list; where it is missing or unreadable it is made again from the files there are. Changes nothing. */
export async function readKnownDocuments(
  files: ReadingFiles,
  folder: string,
  seal: Seal,
): Promise<KnownDocuments> {
  const bytes = await readList(files, folder);
  const list = bytes && listIn(bytes, seal);
  if (list !== undefined) {
    return { lastCommit: list.lastCommit, documents: new Map(Object.entries(list.documents)) };
  }
  const names = await documentFiles(files, path.join(folder, 'documents'), '');
  const documents = new Map(names.map((name) => [name, null]));
  return { lastCommit: 0, documents, ...(bytes && { unreadable: bytes }) };
}

export async function writeKnownDocuments(write: Write, seal: Seal, known: KnownDocuments): Promise<void> {
  const content = { format: 1, lastCommit: known.lastCommit, documents: Object.fromEntries(known.documents) };
  await write(knownDocumentsName, seal.seal(Buffer.from(JSON.stringify(content)), knownDocumentsName));
}

async function readList(files: ReadingFiles, folder: string): Promise<Uint8Array | undefined> {
  try {
    return await files.readFile(path.join(folder, knownDocumentsName));
  } catch {
    return undefined;
  }
}

function listIn(bytes: Uint8Array, seal: Seal) {
  try {
    return KnownDocumentsFile.safeParse(jsonIn(seal.open(bytes, knownDocumentsName))).data;
  } catch {
    return undefined;
  }
}

async function documentFiles(files: ReadingFiles, folder: string, prefix: string): Promise<string[]> {
  try {
    const names: string[] = [];
    for (const { name, isFolder } of await files.readFolder(folder)) {
      if (isFolder) names.push(...(await documentFiles(files, path.join(folder, name), `${prefix}${name}/`)));
      else if (/^[a-z0-9-]+\.json$/.test(name)) names.push(prefix + name.slice(0, -'.json'.length));
    }
    return names;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
