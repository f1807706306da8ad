import { setTimeout as pause } from 'node:timers/promises';
import { ask, marking, openCore } from './openCore.ts';
import { median } from './samples.ts';

/** What marking is like while a backup of everything is being made. */
export interface BackupMeasured {
  longestMarkMs: number;
  medianMarkMs: number;
  /** How many marks were made meanwhile. */
  marks: number;
  tookMs: number;
  /** How often it said something new about how far it is. */
  steps: number;
}

/** A hand that marks on quicker than any. */
const betweenMarksMs = 5;

/** Makes a backup while one mark follows another; throws where it did not say how far it was. */
export async function measureBackups(folder: string, warmUp: number): Promise<BackupMeasured> {
  const core = await openCore(folder);
  const mark = await marking(core);
  for (let each = 0; each < warmUp; each += 1) await mark();
  const times: number[] = [];
  const said = new Set<string>();
  let isMade = false;
  const beganAt = performance.now();
  const making = ask(core, 'backups.make', {}).finally(() => {
    isMade = true;
  });
  while (!isMade) {
    const pressedAt = performance.now();
    await mark();
    times.push(performance.now() - pressedAt);
    said.add(JSON.stringify(await ask(core, 'backups.work', {})));
    await pause(betweenMarksMs);
  }
  await making;
  const tookMs = performance.now() - beganAt;
  await core.close();
  return {
    longestMarkMs: Math.max(...times),
    medianMarkMs: median(times),
    marks: times.length,
    tookMs,
    steps: said.size,
  };
}
