import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Library } from '#shared/domain/library.ts';
import { decodeDocument, documentPath } from './document.ts';
import type { Write } from './durableWrite.ts';
import { systemCode } from './fileLayer.ts';
import type { FileFacts, ReadingFiles } from './fileLayer.ts';
import type { Seal } from './seal.ts';

export interface ForeignChangeOptions {
  files: ReadingFiles;
  folder: string;
  write: Write;
  seal: Seal;
  library: Library;
}

type Place = Pick<ForeignChangeOptions, 'files' | 'folder'>;

export async function factsIfThere({ files, folder }: Place, file: string): Promise<FileFacts | undefined> {
  try {
    return await files.factsOf(path.join(folder, file));
  } catch (error) {
    // A path that cannot be looked at is told when it is read or written.
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

/**
 * Looks, before a document is written over, whether its file is still as we last read or wrote it. What another program
 * made of it meanwhile is kept under `set-aside`, and its name there is answered: null when the file was only taken
 * away, undefined when nothing happened to it.
 */
export async function setChangedAside(
  options: ForeignChangeOptions,
  name: string,
  ours: { facts: FileFacts | undefined; writtenTo: number },
): Promise<string | null | undefined> {
  const file = documentPath(name);
  const now = await factsIfThere(options, file);
  if (now?.length === ours.facts?.length && now?.changedAtMs === ours.facts?.changedAtMs) return undefined;
  if (now === undefined) return null;
  const bytes = await options.files.readFile(path.join(options.folder, file));
  const isOnlyTouched =
    now.length === ours.facts?.length && lastCommitIn(options, bytes, name) === ours.writtenTo;
  if (isOnlyTouched) return undefined;
  const keptAs = `set-aside/${name.replaceAll('/', '-')}-${randomUUID().slice(0, 8)}.json`;
  await options.write(keptAs, bytes);
  return keptAs;
}

function lastCommitIn(
  { seal, library }: ForeignChangeOptions,
  bytes: Uint8Array,
  name: string,
): number | undefined {
  try {
    return decodeDocument(bytes, name, seal, library).lastCommit;
  } catch {
    return undefined;
  }
}
