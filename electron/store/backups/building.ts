import path from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import type { BackupAbout } from '#shared/domain/backups.ts';
import type { HandOver } from '#shared/domain/handOver.ts';
import { encodeDocument, documentPath } from '../document.ts';
import type { DocumentState } from '../document.ts';
import { makeFolders, putInPlace } from '../durableWrite.ts';
import type { FileLayer } from '../fileLayer.ts';
import { handOverBytes, handOverName } from '../handOverFile.ts';
import { encodeLine } from '../journalLine.ts';
import type { JournalHeader } from '../journalLine.ts';
import { journalFileName, lineIdentity } from '../journalReading.ts';
import { writeKnownDocuments } from '../knownDocuments.ts';
import { writeMarker } from '../marker.ts';
import type { Marker } from '../marker.ts';
import type { Seal } from '../seal.ts';
import { checkFiles, writeBackup } from './backupFile.ts';
import { countDocuments } from './content.ts';

export interface Building {
  files: FileLayer;
  target: string;
  /** Of a folder that is sealed as the seal seals. */
  marker: Marker;
  seal: Seal;
  /** The files of its keys, where it is sealed. */
  keys: readonly (readonly [name: string, bytes: Uint8Array])[];
  about: Omit<
    BackupAbout,
    'number' | 'commit' | 'isWhole' | 'isSealed' | 'folderId' | 'deviceId' | 'isPractice'
  >;
  /** Their format is that of the marker. */
  documents: readonly Omit<DocumentState, 'lastCommit'>[];
  /** What the folder that takes it in says afterwards of where its desk is. */
  handOver?: HandOver | undefined;
}

/** All records are said to have been written down by one commit, which is not in the journal: it cannot be taken back. */
const commitOf = ({ documents }: Building): number => (documents.length > 0 ? 1 : 0);

/** Makes a backup of a folder that there never was, from records that came another way. Whole or not at all. */
export async function buildBackup(building: Building): Promise<void> {
  const { files, target, about, marker } = building;
  const { folderId, deviceId, practice } = marker;
  await makeFolders(files, path.dirname(target));
  await putInPlace(files, target, async (beside) => {
    const writing = await writeBackup(files, beside);
    try {
      await fill(building, (name, bytes) => writing.add(name, bytes));
      await checkFiles(writing.readBack(), () => undefined);
      await writing.finish(
        {
          ...about,
          number: 1,
          commit: commitOf(building),
          folderId,
          deviceId,
          isPractice: practice,
          isWhole: true,
          isSealed: marker.sealing !== undefined,
        },
        countDocuments(building.documents),
      );
    } finally {
      await writing.close();
    }
  });
}

async function fill(
  building: Building,
  add: (name: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const { marker, seal, keys, documents, handOver } = building;
  const lastCommit = commitOf(building);
  await writeMarker(add, marker);
  for (const [name, bytes] of keys) await add(name, bytes);
  if (handOver) await add(handOverName, handOverBytes(handOver, seal));
  const known = new Map(documents.map(({ name }) => [name, lastCommit]));
  await writeKnownDocuments(add, seal, { lastCommit, documents: known });
  for (const document of documents) {
    await breath();
    const file = documentPath(document.name);
    const bytes = encodeDocument({ ...document, lastCommit }, marker.format);
    await add(file, seal.seal(bytes, file));
  }
  const header: JournalHeader = { journal: 1, file: 1, firstSeq: lastCommit + 1, inDocuments: lastCommit };
  await add(journalFileName(1), encodeLine(header, lineIdentity(1, 0), seal));
}
