import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bytesOf } from './aFolder.ts';

interface DocumentFile {
  name: string;
  shelves: Record<string, Record<string, unknown>>;
}

/** Every record in the documents of a closed folder, by document, shelf and id; what holds none is left out. */
export const keptRecords = async (folder: string): Promise<Map<string, unknown>> => {
  const files = [...(await bytesOf(folder)).keys()].filter((name) => /^documents[/\\]/.test(name));
  const all = new Map<string, unknown>();
  for (const file of files) {
    const { name, shelves } = JSON.parse(await readFile(path.join(folder, file), 'utf8')) as DocumentFile;
    for (const [shelf, records] of Object.entries(shelves)) {
      for (const [id, record] of Object.entries(records)) all.set(`${name} ${shelf} ${id}`, record);
    }
  }
  return all;
};
