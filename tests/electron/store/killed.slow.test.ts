import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '#electron/store/opening.ts';
import { aFolder, bytesOf } from '#tests/support/aFolder.ts';
import { open, opening, visits } from '#tests/support/visits.ts';

const program = new URL('../../support/storeProcess.ts', import.meta.url).pathname;

// A hundred copies start, and one that ends properly leaves the program compiled for them.
const compiled = await mkdtemp(path.join(os.tmpdir(), 'welcome-desk-compiled-'));
afterAll(() => rm(compiled, { recursive: true }));

/** Another copy of the app, and its lines as they come. */
function anotherCopy(folder: string, first: number, job: 'mark' | 'hold') {
  const copy = spawn(process.execPath, [program, folder, String(first), job], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  const lines: string[] = [];
  const reading = createInterface(copy.stdout).on('line', (line) => lines.push(line));
  const ended = Promise.all([once(copy, 'exit'), once(reading, 'close')]);
  return {
    lines,
    /** Resolves when so many lines have come. */
    said: (count: number) =>
      new Promise<void>((resolve) => {
        const look = () => lines.length >= count && resolve();
        reading.on('line', look);
        look();
      }),
    close: async () => {
      copy.stdin.end('close');
      await ended;
    },
    kill: async () => {
      copy.kill('SIGKILL');
      await ended;
    },
  };
}

/** Fifty rounds on one folder; answers how many marks were answered in all. */
async function killAgainAndAgain(): Promise<number> {
  const folder = await aFolder();
  const answered = new Set<string>();
  for (let round = 1; round <= 50; round += 1) {
    const { lines, said, kill } = anotherCopy(folder, round * 100_000, 'mark');
    await said(2 + randomInt(60));
    await kill();
    const [outcome, ...marks] = lines;
    expect(outcome).toBe('opened');
    for (const id of marks) answered.add(id);

    // Every other time the next copy finds the folder as the killed one left it.
    if (round % 2 === 1) continue;
    const store = await open(folder);
    const found = { ...(await visits(store, 'people')), ...(await visits(store, 'registers/tuesday/2026')) };
    expect([...answered].filter((id) => !Object.hasOwn(found, id))).toEqual([]);
    expect(await store.notes()).toContainEqual({ kind: 'lock-taken-over' });
    await store.close();
  }
  return answered.size;
}

test('killed at random a hundred times, every mark that was answered is there', async () => {
  const first = anotherCopy(await aFolder(), 0, 'hold');
  await first.said(1);
  await first.close();
  const answered = await Promise.all([killAgainAndAgain(), killAgainAndAgain()]);
  expect(Math.min(...answered)).toBeGreaterThan(50);
}, 120_000);

test('a second copy is told that the folder is busy, and changes nothing in it', async () => {
  const folder = await aFolder();
  const other = anotherCopy(folder, 0, 'hold');
  await other.said(1);
  const before = await bytesOf(folder);
  expect(await openStore(opening(folder))).toEqual({ outcome: 'busy' });
  expect(await bytesOf(folder)).toEqual(before);
  await other.close();
  const store = await open(folder);
  expect(await store.notes()).toEqual([]);
  await store.close();
});

test('the lock of a killed copy is taken over at once, and of two that come for it one gets it', async () => {
  const folder = await aFolder();
  for (let round = 0; round < 5; round += 1) {
    const killed = anotherCopy(folder, 0, 'hold');
    await killed.said(1);
    await killed.kill();
    const copies = [anotherCopy(folder, 0, 'hold'), anotherCopy(folder, 0, 'hold')];
    const here = openStore(opening(folder));
    await Promise.all(copies.map(({ said }) => said(1)));
    const opened = await here;
    const outcomes = [opened.outcome, ...copies.map(({ lines }) => lines[0])];
    expect(outcomes.map(String).toSorted()).toEqual(['busy', 'busy', 'opened']);
    await Promise.all(copies.map(({ kill }) => kill()));
    if (opened.outcome === 'opened') await opened.store.close();
  }
}, 60_000);
