import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { type ADesk, aDesk } from '#tests/support/aDesk.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import { bring, everybody } from '#tests/support/bringing.ts';
import { faultyDisk } from '#tests/support/diskFaults.ts';
import { type DiskEvent, recordingDisk } from '#tests/support/diskRecording.ts';
import { cuttableDisk, type Leave, leaveNothing } from '#tests/support/powerCut.ts';

const passphrase = 'tea at half past ten';
const asked = { to: 'Sheila Platt', from: 'Jean Marsh', passphrase };
const brought = { place: 'brought', file: 'brought' } as const;
const add = (desk: ADesk, preferredName: string) => desk.ask('people.add', { preferredName, regularAt: [] });

/** Where a desk says that it is, whether it can be written in, and who is in it. */
type Stand = `${string}${' to read' | ''}: ${string}`;
const standOf = async (desk: ADesk): Promise<Stand> => {
  const { state, readingOnly, handOver } = await desk.ask('app.status', {});
  if (state !== 'ready') return `${state}: `;
  const where = handOver?.state ?? 'own';
  return `${where}${readingOnly === 'handed-over' ? ' to read' : ''}: ${(await everybody(desk)).join(' ')}`;
};

/** A desk on a disk that writes down what is done to it. */
async function recorded(): Promise<{ desk: ADesk; events: DiskEvent[] }> {
  const around = await aFolder();
  const { files, events } = recordingDisk(nodeFiles, around);
  return { desk: await aDesk({ folder: around, files }), events };
}

const leaveAll: Leave = () => 'all';

/**
 * How the desk stands after a power cut at every moment from some event on, with nothing that was not synced and with all
 * of it, in the order of the moments, each once. A state of the disk that was seen already is not opened again.
 */
async function afterCuts(
  events: readonly DiskEvent[],
  from: number,
): Promise<{ stand: Stand; at: number }[]> {
  const disk = cuttableDisk();
  const seen: { stand: Stand; at: number }[] = [];
  const cut = async (at: number, leave: Leave) => {
    const folder = await aFolder();
    disk.putInto(folder, leave);
    const desk = await aDesk({ folder });
    seen.push({ stand: await standOf(desk), at });
    await desk.close();
    await rm(folder, { recursive: true });
  };
  for (const [index, event] of events.entries()) {
    disk.take(event);
    if (index < from) continue;
    if (['rename', 'unlink'].includes(event.kind)) await cut(index, leaveAll);
    if (['sync', 'sync-folder'].includes(event.kind)) await cut(index, leaveNothing);
  }
  await cut(events.length, leaveNothing);
  return seen;
}

const stands = (seen: readonly { stand: Stand }[]): Stand[] => [...new Set(seen.map(({ stand }) => stand))];

const fileFrom = (desk: ADesk): Buffer => desk.saved.at(-1)?.bytes ?? Buffer.of();

/** Jean's desk handed over, Sheila's with what she wrote in it, and the file that she gives back. */
async function lent() {
  const { desk: jean, events } = await recorded();
  await add(jean, 'Mair');
  await jean.ask('handOver.save', asked);
  const sheila = await aDesk();
  await bring(sheila, fileFrom(jean));
  await sheila.ask('handOver.open', { passphrase });
  await sheila.ask('backups.restore', brought);
  await add(sheila, 'Ivy');
  await sheila.ask('handOver.save', { to: 'Jean Marsh', from: 'Sheila Platt', passphrase });
  return { jean, events, returned: fileFrom(sheila) };
}

test('power cut at every point of handing over: the desk is here, or it is away; once there is a file it is away', async () => {
  const { desk, events } = await recorded();
  await add(desk, 'Mair');
  const from = events.length;
  let written = 0;
  desk.whenWritten(() => {
    written = events.length;
  });
  await desk.ask('handOver.save', asked);
  await desk.close();
  const seen = await afterCuts(events, from);
  expect(stands(seen)).toEqual(['own: Mair', 'away to read: Mair']);
  expect(written).toBeGreaterThan(from);
  expect(stands(seen.filter(({ at }) => at >= written))).toEqual(['away to read: Mair']);
  expect(seen.length).toBeGreaterThan(15);
});

test('power cut at every point of taking over: all of it is here on loan, or none of it', async () => {
  const { desk: jean } = await recorded();
  await add(jean, 'Mair');
  await jean.ask('handOver.save', asked);
  const { desk: sheila, events } = await recorded();
  await add(sheila, 'Doreen');
  await bring(sheila, fileFrom(jean));
  await sheila.ask('handOver.open', { passphrase });
  const from = events.length;
  await sheila.ask('backups.restore', brought);
  await sheila.close();
  expect(stands(await afterCuts(events, from))).toEqual(['own: Doreen', 'here: Mair']);
});

test('power cut at every point of taking back: it is still away, or all of it is back', async () => {
  const { jean, events, returned } = await lent();
  const from = events.length;
  await bring(jean, returned);
  await jean.ask('handOver.open', { passphrase });
  await jean.ask('backups.restore', brought);
  await jean.close();
  expect(stands(await afterCuts(events, from))).toEqual(['away to read: Mair', 'back: Ivy Mair']);
});

test('power cut at every point of taking back without the file', async () => {
  const { jean, events } = await lent();
  const from = events.length;
  await jean.ask('handOver.takeBackWithout', { isUnderstood: true });
  await jean.close();
  expect(stands(await afterCuts(events, from))).toEqual(['away to read: Mair', 'back: Mair']);
});

test('every call of the disk that handing over makes fails once: with a file the desk is away, without it is here', async () => {
  for (let failAt = 1; ; failAt += 1) {
    const { files, faults } = faultyDisk(nodeFiles);
    const desk = await aDesk({ files });
    await add(desk, 'Mair');
    Object.assign(faults, { failAt, count: 0 });
    const answer = await desk.dispatch('handOver.save', asked);
    const isPast = faults.count < failAt;
    Object.assign(faults, { failAt: 0 });
    await desk.reopen();
    const hasFile = desk.saved.length > 0;
    expect([failAt, answer.ok, await standOf(desk)]).toEqual([
      failAt,
      hasFile,
      hasFile ? 'away to read: Mair' : expect.stringMatching(/^(own|away to read): Mair$/),
    ]);
    await desk.close();
    if (isPast) {
      expect(failAt).toBeGreaterThan(30);
      return;
    }
  }
});
