import { cp, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { v7 } from 'uuid';
import { expect, onTestFinished, test } from 'vitest';
import { backupsFolder } from '#electron/store/backups/keeping.ts';
import { erase } from '#electron/store/erasing.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { openStore } from '#electron/store/opening.ts';
import { library } from '#shared/domain/shelves.ts';
import { aFolderInMemory, bytesOf } from '#tests/support/aFolder.ts';
import { aHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';
import { everyCall, faultyDisk } from '#tests/support/diskFaults.ts';

const markers = ['Morwenna', 'Quillfeather', '07700 900555', 'REF-MORWENNA-1', 'Loves her whippets'];
const today = day('2026-11-24');

/** Morwenna stands in several documents and in the journal; some of it is in the documents, some is newer. */
const aFolderWithHer = async () => {
  const hall = await aHall({ folder: await aFolderInMemory() });
  const priya = await hall.linkWorker('Priya Shah');
  const personId = await hall.person('Morwenna Quillfeather', { telephone: '07700 900555', isRegular: true });
  const doreen = await hall.person('Doreen Hughes', { isRegular: true });
  const referralId = await hall.referred({ personId, linkWorkerId: priya, reference: 'REF-MORWENNA-1' });
  for (const each of [personId, doreen]) await hall.mark('2026-11-24', each, 'here');
  await hall.reopen();
  await hall.ask('referrals.change', { referralId, whatMatters: 'Loves her whippets' });
  await hall.ask('people.change', { personId, preferredName: 'Morwenna', surname: 'Quillfeather' });
  await hall.close();
  const folder = path.join(hall.folder, 'own');
  await rm(path.join(folder, backupsFolder), { recursive: true, force: true });
  return { folder, personId };
};

/** Which of the markers any file holds. */
const heldIn = async (folder: string): Promise<string[]> => {
  const texts = [...(await bytesOf(folder)).values()].map((each) => Buffer.from(each, 'base64').toString());
  return markers.filter((marker) => texts.some((text) => text.includes(marker)));
};

/** Every so many calls of the disk; `CUTS=all`: at every one. */
const stride = process.env['CUTS'] === 'all' ? 1 : 7;

test('an erasure that is cut short anywhere is done to its end by the next opening, or was never begun', async () => {
  const { folder, personId } = await aFolderWithHer();
  expect(await heldIn(folder)).toEqual(markers);
  const around = await mkdtemp(path.join(path.dirname(path.dirname(folder)), 'cut-'));
  onTestFinished(() => rm(around, { recursive: true, force: true }));
  const seen = { notBegun: 0, finished: 0, doneAtOnce: 0 };

  const cutAt = async (call: number): Promise<number> => {
    const copy = path.join(around, String(call));
    await cp(folder, copy, { recursive: true });
    const disk = faultyDisk(nodeFiles);
    Object.assign(disk.faults, { calls: everyCall, goesOn: true, failAt: call, count: 0 });
    const erasures = [{ what: 'person', id: personId, on: today } as const];
    const place = { files: disk.files, folder: copy, key: undefined, library };
    const isDone = await erase(place, erasures, () => undefined).then(
      () => true,
      () => false,
    );
    // Whoever was told that it is done must find nothing, also before the folder is opened again.
    if (isDone) expect({ call, held: await heldIn(copy) }).toEqual({ call, held: [] });
    const opening = await openStore({
      folder: copy,
      library,
      clock: Date.now,
      newId: v7,
      log: { problem: () => undefined },
    });
    if (opening.outcome !== 'opened') throw new Error(`did not open after call ${call}: ${opening.outcome}`);
    await opening.store.close();
    const held = await heldIn(copy);
    if (held.length > 0) expect({ call, held }).toEqual({ call, held: markers });
    seen[isDone ? 'doneAtOnce' : held.length > 0 ? 'notBegun' : 'finished'] += 1;
    await rm(copy, { recursive: true });
    return disk.faults.count;
  };

  const calls = await cutAt(0);
  for (let call = 1; call <= calls; call += stride) await cutAt(call);
  expect(seen.doneAtOnce).toBeGreaterThan(0);
  expect(seen.notBegun).toBeGreaterThan(0);
  expect(seen.finished).toBeGreaterThan(5);
});
