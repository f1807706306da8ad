import { expect, onTestFinished, test } from 'vitest';
import { v7 } from 'uuid';
import { beginCore } from '#electron/core.ts';
import { loopbackHost } from '#electron/loopback/host.ts';
import { createDownloads } from '#electron/loopback/downloads.ts';
import { createLog } from '#electron/log.ts';
import type { FileLayer } from '#electron/store/fileLayer.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { keyAsText } from '#electron/store/keys/dataKey.ts';
import { codeSecret } from '#electron/store/keys/keyFiles.ts';
import { beginSealing } from '#electron/store/keys/turning.ts';
import { aDesk } from '#tests/support/aDesk.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import { noKnownFolders } from '#tests/support/noKnownFolders.ts';

/** A disk that answers for one file only when it is told to, as a memory stick does that has to wake up first. */
function aSleepyDisk(isSlow: (place: string) => boolean) {
  const asked = Promise.withResolvers<void>();
  const awake = Promise.withResolvers<void>();
  const files: FileLayer = {
    ...nodeFiles,
    async readFile(place) {
      if (isSlow(place)) {
        asked.resolve();
        await awake.promise;
      }
      return nodeFiles.readFile(place);
    },
  };
  return { files, asked: asked.promise, wake: awake.resolve };
}

function begin(own: string, files: FileLayer, readSecret = async (): Promise<string | null> => null) {
  const core = beginCore({
    folders: { own, practice: `${own} practice` },
    start: 'own',
    host: { ...loopbackHost(createDownloads()), readSecret },
    clock: Date.now,
    newId: v7,
    knownFolders: noKnownFolders,
    log: createLog(() => undefined, Date.now),
    files,
  });
  onTestFinished(() => core.close());
  return core;
}

const answered = (value: unknown) => ({ ok: true, value });

test('while the disk is slow it can be asked how far opening is, and every other call waits', async () => {
  const { files, asked, wake } = aSleepyDisk((place) => place.endsWith('welcome-desk.json'));
  const core = begin(await aFolder(), files);
  let isOpen = false;
  const status = core.dispatch('app.status', {}).then((answer) => {
    isOpen = true;
    return answer;
  });
  await asked;
  expect(await core.dispatch('app.opening', {})).toEqual(answered(null));
  expect(isOpen).toBe(false);
  wake();
  expect(await status).toMatchObject(answered({ state: 'ready' }));
  expect(await core.dispatch('app.opening', {})).toEqual(answered(null));
});

test('closing waits for an opening that has not come to its end, and calls hear that it closes', async () => {
  const { files, asked, wake } = aSleepyDisk((place) => place.endsWith('welcome-desk.json'));
  const core = begin(await aFolder(), files);
  const status = core.dispatch('app.status', {});
  await asked;
  const closed = core.close();
  wake();
  await closed;
  expect(await status).toMatchObject(answered({ state: 'closed' }));
});

test('a folder that was cut short while it was sealed says how many of its files are done', async () => {
  const desk = await aDesk();
  await desk.ask('people.add', { preferredName: 'Mair', regularAt: [] });
  await desk.close();
  const own = `${desk.folder}/own`;
  const secrets = { passphrase: { secret: 'tea at half past ten', work: 4 }, recovery: codeSecret('a code') };
  const key = await beginSealing({ files: nodeFiles, folder: own }, secrets);

  let isSealing = false;
  const { files, asked, wake } = aSleepyDisk((place) => isSealing && place.endsWith('people.json'));
  const core = begin(own, files, async () => {
    isSealing = true;
    return keyAsText(key);
  });
  await asked;
  const answer = await core.dispatch('app.opening', {});
  expect(answer).toMatchObject(answered({ what: 'sealing' }));
  wake();
  expect(await core.dispatch('app.status', {})).toMatchObject(answered({ state: 'ready', isSealed: true }));
  expect(await core.dispatch('app.opening', {})).toEqual(answered(null));
});
