import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomInt } from 'node:crypto';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { openStore } from '#electron/store/opening.ts';
import { aFolder, bytesOf } from '#tests/support/aFolder.ts';
import { open, opening, visits } from '#tests/support/visits.ts';

const program = new URL('../../support/storeProcess.ts', import.meta.url).pathname;

/** Another copy of the app, and its lines as they come. */
function anotherCopy(folder: string, first: number, job: 'mark' | 'hold') {
  const copy = spawn(process.execPath, [program, folder, String(first), job], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reading = createInterface(copy.stdout).on('line', (line) => lines.push(line));
  const said = async (count: number): Promise<void> => {
    while (lines.length < count) await Promise.race([once(reading, 'line'), once(reading, 'close')]);
  };
  const kill = async (): Promise<void> => {
    const ended = Promise.all([once(copy, 'exit'), once(reading, 'close')]);
    copy.kill('SIGKILL');
    await ended;
  };
  return { copy, lines, said, kill };
}

test('killed at random a hundred times, every mark that was answered is there', async () => {
  const folder = await aFolder();
  const answered = new Set<string>();
  for (let round = 0; round < 100; round += 1) {
    const { lines, said, kill } = anotherCopy(folder, round * 100_000, 'mark');
    await said(2 + randomInt(60));
    await kill();
    const [outcome, ...marks] = lines;
    expect(outcome).toBe('opened');
    for (const id of marks) answered.add(id);

    // Every other time the next copy finds the folder as the killed one left it.
    if (round % 2 === 0) continue;
    const store = await open(folder);
    const found = { ...(await visits(store, 'people')), ...(await visits(store, 'registers/tuesday/2026')) };
    expect([...answered].filter((id) => !Object.hasOwn(found, id))).toEqual([]);
    expect(store.notes()).toContainEqual({ kind: 'lock-taken-over' });
    await store.close();
  }
  expect(answered.size).toBeGreaterThan(1000);
}, 120_000);

test('a second copy is told that the folder is busy, and changes nothing in it', async () => {
  const folder = await aFolder();
  const { copy, said, kill } = anotherCopy(folder, 0, 'hold');
  await said(1);
  const before = await bytesOf(folder);
  expect(await openStore(opening(folder))).toEqual({ outcome: 'busy' });
  expect(await bytesOf(folder)).toEqual(before);
  copy.stdin.write('close\n');
  await once(copy, 'exit');
  const store = await open(folder);
  expect(store.notes()).toEqual([]);
  await store.close();
  await kill();
});

test('the lock of a killed copy is taken over at once, and of two that come for it one gets it', async () => {
  const folder = await aFolder();
  for (let round = 0; round < 10; round += 1) {
    const killed = anotherCopy(folder, 0, 'hold');
    await killed.said(1);
    await killed.kill();
    const copies = [anotherCopy(folder, 0, 'hold'), anotherCopy(folder, 0, 'hold')];
    const here = openStore(opening(folder));
    await Promise.all(copies.map(({ said }) => said(1)));
    const opened = await here;
    const outcomes = [opened.outcome, ...copies.map(({ lines }) => lines[0])];
    expect(outcomes.toSorted()).toEqual(['busy', 'busy', 'opened']);
    await Promise.all(copies.map(({ kill }) => kill()));
    if (opened.outcome === 'opened') await opened.store.close();
  }
}, 60_000);
