import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createWrite } from '#electron/store/durableWrite.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { keyIdOf, newDataKey } from '#electron/store/keys/dataKey.ts';
import { codeSecret } from '#electron/store/keys/keyFiles.ts';
import { beginSealing, beginUnsealing, finishTurning } from '#electron/store/keys/turning.ts';
import { readMarker, writeMarker } from '#electron/store/marker.ts';
import { openStore } from '#electron/store/opening.ts';
import { aFolderInMemory, bytesOf } from '#tests/support/aFolder.ts';
import { faultyDisk } from '#tests/support/diskFaults.ts';
import { open, opening, visit, visits, visitsOf } from '#tests/support/visits.ts';

/** Long enough never to turn up by chance in the letters of sealed bytes. */
const mair = 'mair-gwendolen';
const key = newDataKey();
const secrets = { passphrase: { secret: 'tea at half past ten', work: 4 }, recovery: codeSecret('a code') };
const quiet = () => undefined;

/** A folder after some use: several documents, a journal of several files, something put aside, a write cut short. */
async function aUsedFolder(): Promise<string> {
  const folder = await aFolderInMemory();
  const store = await open(folder);
  const note = mair.repeat(1500);
  for (let number = 0; number < 8; number += 1) {
    await store.change('visit', ['people'], (draft) =>
      draft.put(visitsOf('people'), `${mair}-${number}`, { visit: number, note }),
    );
    await visit(store, 'registers/tuesday/2026', `${mair}-${number}`, number);
    if (number % 4 === 3) await store.writeBack();
  }
  await visit(store, 'groups', mair, 9);
  await store.close();
  await mkdir(path.join(folder, 'set-aside'));
  await writeFile(path.join(folder, 'set-aside/00000001.log-12-0a0a0a0a'), `half a line of ${mair}`);
  await writeFile(path.join(folder, 'documents/people.json.0a0a0a0a.unfinished'), `{"half of":"${mair}`);
  return folder;
}

/** What is in the folder, as the leader finds it. */
async function contentOf(folder: string, withKey?: Uint8Array) {
  const store = await open(folder, withKey ? { key: withKey } : {});
  const names = await store.documents('');
  const content = await Promise.all(names.map(async (name) => [name, await visits(store, name)] as const));
  const undoable = store.recent(400).map(({ id }) => id);
  const summaries = await store.summaries('registers/');
  await store.close();
  return { content, undoable, summaries };
}

/** Puts the marker into the state in which `beginSealing` leaves it, without the age files' work. */
async function begun(folder: string, state: 'sealing' | 'unsealing'): Promise<void> {
  const read = await readMarker(nodeFiles, folder);
  if (read.outcome !== 'read') throw new Error('the marker cannot be read');
  await writeMarker(createWrite(nodeFiles, folder), {
    ...read.marker,
    sealing: {
      keyId: keyIdOf(key),
      state,
      isSheetConfirmed: true,
      keyFiles: { passphrase: [], recovery: [] },
    },
  });
}

async function readMarkerState(folder: string) {
  const read = await readMarker(nodeFiles, folder);
  return read.outcome === 'read' ? read.marker.sealing?.state : undefined;
}

const readableFiles = async (folder: string): Promise<string[]> =>
  [...(await bytesOf(folder))]
    .filter(([, content]) => Buffer.from(content, 'base64').includes(mair))
    .map(([name]) => name);

test('a folder that is sealed and unsealed again holds the same, with all that can be taken back', async () => {
  const folder = await aUsedFolder();
  const before = await contentOf(folder);
  const sealedWith = await beginSealing({ files: nodeFiles, folder }, secrets);
  const steps: [number, number][] = [];
  await finishTurning({ files: nodeFiles, folder }, sealedWith, (done, of) => steps.push([done, of]));
  expect(steps.at(-1)).toEqual([steps.length - 1, steps.length - 1]);
  expect(await readableFiles(folder)).toEqual([]);
  expect(await openStore(opening(folder))).toMatchObject({ outcome: 'locked' });
  expect(await contentOf(folder, sealedWith)).toEqual(before);

  await beginUnsealing({ files: nodeFiles, folder }, sealedWith);
  await finishTurning({ files: nodeFiles, folder }, sealedWith, quiet);
  expect(await contentOf(folder)).toEqual(before);
  const files = [...(await bytesOf(folder)).keys()];
  expect(files.filter((name) => name.startsWith('keys/'))).toEqual([]);
  expect(await readableFiles(folder)).toContain('set-aside/00000001.log-12-0a0a0a0a');
});

test('a folder in which a file cannot be read is not sealed, and stays as it is', async () => {
  const folder = await aUsedFolder();
  await writeFile(path.join(folder, 'documents/groups.json'), '{"name":');
  const before = await bytesOf(folder);
  await expect(beginSealing({ files: nodeFiles, folder }, secrets)).rejects.toMatchObject({
    code: 'file-damaged',
    details: { files: ['documents/groups.json'] },
  });
  expect(await bytesOf(folder)).toEqual(before);
});

test('a folder that is open is not sealed behind its store', async () => {
  const folder = await aUsedFolder();
  const store = await open(folder);
  await expect(beginSealing({ files: nodeFiles, folder }, secrets)).rejects.toMatchObject({ code: 'busy' });
  await store.close();
});

test.each(['sealing', 'unsealing'] as const)(
  'cut short at any call to the disk, %s leaves a mix that opens, is used, and is brought to its end',
  { timeout: 120_000 },
  async (state) => {
    const start = await aUsedFolder();
    const before = await contentOf(start);
    await begun(start, 'sealing');
    if (state === 'unsealing') {
      await finishTurning({ files: nodeFiles, folder: start }, key, quiet);
      await begun(start, 'unsealing');
    }
    const turned = async (cut: number) => {
      const folder = await aFolderInMemory();
      await cp(start, folder, { recursive: true });
      const { files, faults } = faultyDisk(nodeFiles);
      // As after a kill: not even the lock is taken away.
      Object.assign(faults, { count: 0, failAt: cut, goesOn: true });
      const outcome = await finishTurning({ files, folder }, key, quiet).catch((error: unknown) => error);
      return { folder, outcome, calls: faults.count };
    };
    const { calls } = await turned(0);
    expect(calls).toBeGreaterThan(40);
    for (let cut = 1; cut < calls; cut += 1) {
      const { folder, outcome } = await turned(cut);
      expect({ cut, outcome }).toMatchObject({ cut, outcome: { code: 'disk' } });
      const isPlainAlready = (await readMarkerState(folder)) === undefined;
      let groups = before.content[0];
      if (!isPlainAlready && cut % 3 === 0) {
        const store = await open(folder, { key });
        await visit(store, 'groups', `${mair}-meanwhile`, cut);
        await store.close();
        groups = ['groups', { [mair]: 9, [`${mair}-meanwhile`]: cut }];
      }
      await finishTurning({ files: nodeFiles, folder }, key, quiet);
      const { content } = await contentOf(folder, state === 'sealing' ? key : undefined);
      expect({ cut, content }).toEqual({ cut, content: [groups, ...before.content.slice(1)] });
      if (state === 'sealing') expect({ cut, left: await readableFiles(folder) }).toEqual({ cut, left: [] });
    }
  },
);
