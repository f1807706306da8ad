import { unfinished } from './durableWrite.ts';
import { erasingName } from './erasingNote.ts';
import { systemCode } from './fileLayer.ts';
import type { FileLayer } from './fileLayer.ts';
import { handOverName } from './handOverFile.ts';
import { knownDocumentsName } from './knownDocuments.ts';
import { lockName } from './lock.ts';
import { markerName } from './marker.ts';

/** There while somebody else minds the laptop (electron/folder/helperMode.ts). */
export const helperModeName = 'helper-mode.json';

/** What Welcome Desk makes in a data folder besides its marker. */
export const ownNames: readonly string[] = [
  'journal',
  'documents',
  knownDocumentsName,
  'catalogues',
  'set-aside',
  'keys',
  'backups',
  handOverName,
  erasingName,
  helperModeName,
];

export type Survey =
  /** There is no such folder. */
  | { found: 'no-folder' }
  /** Nothing is in it but what a system puts into every folder. */
  | { found: 'nothing' }
  /** Files of somebody else's, and none of ours. */
  | { found: 'others'; names: string[] }
  | { found: 'ours' };

/** What Windows, macOS, Linux and their file windows leave in folders and on memory sticks. */
export const ofTheSystem =
  /^(\..*|desktop\.ini|thumbs\.db|lost\+found|System Volume Information|\$RECYCLE\.BIN)$/i;

/** Looks at the names in a folder, and changes nothing. */
export async function survey(files: FileLayer, folder: string): Promise<Survey> {
  let names: string[];
  try {
    names = (await files.readFolder(folder)).map(({ name }) => name);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { found: 'no-folder' };
    throw error;
  }
  if (names.some((name) => name === markerName || ownNames.includes(name))) return { found: 'ours' };
  const passing = [ofTheSystem, lockName, unfinished];
  const others = names.filter((name) => !passing.some((pattern) => pattern.test(name)));
  return others.length === 0 ? { found: 'nothing' } : { found: 'others', names: others.toSorted() };
}
