import path from 'node:path';
import { documentPath } from './document.ts';
import { unfinished } from './durableWrite.ts';
import { systemCode } from './fileLayer.ts';
import type { FileLayer } from './fileLayer.ts';
import { knownDocumentsName } from './knownDocuments.ts';
import { markerName } from './marker.ts';
import type { StoreNote } from './store.ts';
import { ofTheSystem } from './survey.ts';

/** Told of at most; more say nothing new. */
const mostStrays = 50;

const passing = [unfinished, ofTheSystem];

/** Nearly the name of one of our own files at the top: `welcome-desk-LAPTOP.json`, `documents (conflicted copy).json`. */
const nearlyOurs = /^(welcome-desk|documents)[^a-z].*json$/i;

/**
 * Files in our own folders that we did not make: `people-DESKTOP-AB12.json` (OneDrive), `people (Sian's conflicted copy
 * 2026-11-22).json` (Dropbox), `people 2.json` (iCloud). They are left where they are; a leader should know of them, for
 * they hold what another computer wrote. Reads names only.
 */
export async function findStrays(
  { files, folder }: { files: FileLayer; folder: string },
  documents: readonly string[],
): Promise<StoreNote[]> {
  const own = new Set(documents.map(documentPath));
  const found: string[] = [];

  async function look(within: string, isStray: (file: string, name: string) => boolean): Promise<void> {
    for (const { name, isFolder } of await entries(files, path.join(folder, within))) {
      const file = within === '' ? name : `${within}/${name}`;
      if (isFolder && within.startsWith('documents')) await look(file, isStray);
      else if (!isFolder && !passing.some((each) => each.test(name)) && isStray(file, name)) found.push(file);
    }
  }

  await look('', (_, name) => nearlyOurs.test(name) && name !== markerName && name !== knownDocumentsName);
  await look('journal', (_, name) => !/^\d{8}\.log$/.test(name));
  await look('documents', (file) => !own.has(file));
  return found
    .toSorted()
    .slice(0, mostStrays)
    .map((file) => ({ kind: 'stray-copy', file }));
}

async function entries(files: FileLayer, folder: string) {
  try {
    return await files.readFolder(folder);
  } catch (error) {
    // It only looks for what may be worth telling; a folder that cannot be read is told elsewhere.
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}
