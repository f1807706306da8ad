import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { codeSecret, readKey } from '#electron/store/keys/keyFiles.ts';
import { beginSealing, finishTurning } from '#electron/store/keys/turning.ts';
import { readMarker } from '#electron/store/marker.ts';
import { openStore } from '#electron/store/opening.ts';
import type { Store } from '#electron/store/store.ts';
import { AppError } from '#shared/domain/errors.ts';
import { aFolderInMemory, bytesOf } from '#tests/support/aFolder.ts';
import { backUp, isWholeBackup } from '#tests/support/backups.ts';
import { open, opening, visit, visitLibrary, visits } from '#tests/support/visits.ts';

const secrets = { passphrase: { secret: 'tea', work: 1 }, recovery: codeSecret('a code') };

/** A folder of a few records, sealed and closed, with every kind of file that holds something of the leader's. */
async function aSmallFolder(): Promise<{ folder: string; key: Buffer }> {
  const folder = await aFolderInMemory();
  const store = await open(folder);
  await visit(store, 'people', 'm', 1);
  await visit(store, 'registers/t/2026', 'm', 1);
  await store.close();
  const key = await beginSealing({ files: nodeFiles, folder }, secrets);
  await finishTurning({ files: nodeFiles, folder }, key, () => undefined);
  const again = await open(folder, { key });
  await visit(again, 'registers/t/2026', 'd', 2);
  await again.close();
  await backUp(folder, { reading: { key, library: visitLibrary } });
  return { folder, key };
}

/** Everything that can be asked of the folder: what is in it, and which files were named as damaged. */
async function found(folder: string, key: Uint8Array): Promise<{ content: unknown; named: string[] }> {
  const opened = await openStore(opening(folder, { key }));
  if (opened.outcome === 'damaged') return { content: undefined, named: opened.files };
  if (opened.outcome !== 'opened') return { content: opened.outcome, named: [opened.outcome] };
  const { store } = opened;
  try {
    return await contentOf(store);
  } finally {
    await store.close();
  }
}

async function contentOf(store: Store): Promise<{ content: unknown; named: string[] }> {
  const named = (await store.notes()).flatMap((note) => ('file' in note ? note.file : []));
  try {
    const names = await store.documents('');
    const content = {
      visits: await Promise.all(names.map(async (name) => [name, await visits(store, name)])),
      summaries: [...(await store.summaries('registers/'))],
      recent: store.recent(9).map(({ id }) => id),
    };
    return { content, named };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { content: undefined, named: [...named, String(error.details['file'])] };
  }
}

/** What a secret opens, when the marker can be read. */
async function keyRead(folder: string, holder: 'passphrase' | 'recovery'): Promise<unknown> {
  const marker = await readMarker(nodeFiles, folder);
  if (marker.outcome !== 'read' || marker.marker.sealing === undefined) return marker.outcome;
  const { secret } = secrets[holder];
  const read = await readKey({ files: nodeFiles, folder }, marker.marker.sealing, holder, secret);
  return read.outcome === 'damaged' ? read.file : read.outcome;
}

const alterations: readonly [string, (bytes: Buffer, at: number) => Buffer][] = [
  [
    'flipped',
    (bytes, at) => {
      const flipped = Buffer.from(bytes);
      // Another bit from byte to byte, so that every kind of slip is among them.
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at);
      return flipped;
    },
  ],
  ['cut off', (bytes, at) => Buffer.from(bytes.subarray(0, at))],
];

/** Whether what could not be read was put to one side as it was. */
async function isKept(folder: string, altered: Buffer): Promise<boolean> {
  const kept = [...(await bytesOf(folder))].filter(([file]) => file.startsWith('set-aside/'));
  return kept.some(([, content]) => Buffer.from(content, 'base64').equals(altered));
}

/** What a leader loses nothing by: made again from the rest, or of no meaning. */
const isHarmless = (file: string, at: number, bytes: Buffer): boolean =>
  file.startsWith('catalogues/') || (file === 'welcome-desk.json' && at >= bytes.length - 1);

test.each(alterations)(
  'every byte of a sealed folder %s in turn is noticed and its file named, and nothing is put in its place',
  { timeout: 900_000 },
  async (_, alter) => {
    const { folder, key } = await aSmallFolder();
    const before = await found(folder, key);
    const files = [...(await bytesOf(folder)).keys()];
    const kinds = [
      'backups',
      'catalogues',
      'documents',
      'documents.json',
      'journal',
      'keys',
      'welcome-desk.json',
    ];
    expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(new Set(kinds));
    const unnoticed: unknown[] = [];
    let tried = 0;
    for (const file of files) {
      const place = path.join(folder, file);
      const bytes = await readFile(place);
      for (let at = 0; at < bytes.length; at += 1) {
        const altered = alter(bytes, at);
        await writeFile(place, altered);
        tried += 1;
        if (file.startsWith('backups/')) {
          if (await isWholeBackup(place)) unnoticed.push({ file, at, of: bytes.length });
          await writeFile(place, bytes);
          continue;
        }
        const after = await found(folder, key);
        const isNamed = after.named.some((name) => name === file || file.startsWith(`${name}/`));
        const isSame = JSON.stringify(after.content) === JSON.stringify(before.content);
        const isKey = file.startsWith('keys/');
        const isNoticed = isKey
          ? isSame && (await keyRead(folder, file.includes('recovery') ? 'recovery' : 'passphrase')) === file
          : isNamed || (isHarmless(file, at, bytes) && isSame);
        const isLeft = (await isKept(folder, altered)) || (await readFile(place)).equals(altered);
        if (!isNoticed || !isLeft)
          unnoticed.push({ file, at, of: bytes.length, isLeft, named: after.named, isSame });
        await rm(path.join(folder, 'set-aside'), { recursive: true, force: true });
        await writeFile(place, bytes);
      }
    }
    expect(unnoticed.slice(0, 5)).toEqual([]);
    expect(tried).toBeGreaterThan(6000);
    expect(await found(folder, key)).toEqual(before);
  },
);
