import { setImmediate as breath } from 'node:timers/promises';
import packageJson from '../../package.json' with { type: 'json' };
import { type About, documentAsText, everythingBegins, everythingEnds } from '../formats/everything.ts';
import { type OnProgress, readContent } from '../store/backups/content.ts';
import type { DataFolder } from './dataFolder.ts';
import { instantAt } from '#shared/domain/dates.ts';
import type { HandOverNote } from '#shared/domain/handOver.ts';
import { concerns, library } from '#shared/domain/shelves.ts';

export interface EverythingOptions {
  /** In what is handed over to another leader. */
  handOver?: HandOverNote;
  /** Whether concerns go along. */
  hasConcerns?: boolean;
}

/**
 * Everything in the folder as readable JSON, as of its last commit, also while changes go on; of concerns nothing, unless it is
 * asked for. Throws as opening the folder would where it cannot be read.
 */
export async function everythingOf(
  folder: DataFolder,
  onProgress: OnProgress,
  { handOver, hasConcerns = false }: EverythingOptions = {},
): Promise<Buffer> {
  const { files, clock } = folder;
  const key = folder.keyring.key(folder.path());
  const content = await readContent({ files, folder: folder.path(), key, library });
  const setAside: NonNullable<About['setAside']> = [];
  const documents: Buffer[] = [];
  const names = content.names.filter((name) => hasConcerns || name !== concerns.document);
  for (const [index, name] of names.entries()) {
    await breath();
    const state = await content.load(name);
    setAside.push(...state.setAside.map((each) => ({ document: name, ...each })));
    // What was emptied again says nothing: two files of the same records are the same.
    const shelves = new Map([...state.shelves].filter(([, records]) => records.size > 0));
    if (shelves.size > 0)
      documents.push(Buffer.from(`${documents.length === 0 ? '' : ',\n'}${documentAsText(name, shelves)}`));
    onProgress(index + 1, names.length);
  }
  const begins = everythingBegins({
    format: library.format,
    takenAt: instantAt(clock()),
    version: packageJson.version,
    folderId: content.marker.folderId,
    ...(handOver && { handOver }),
    ...(setAside.length > 0 && { setAside }),
  });
  return Buffer.concat([Buffer.from(begins), ...documents, Buffer.from(everythingEnds)]);
}
