import path from 'node:path';
import { makeFolder } from './data/folder.ts';
import { child } from './opening.ts';
import type { Size } from './sizes.ts';

/** What the process that saves returns says of it. */
export interface Saved {
  /** From the press to the last of them, without looking at them before. */
  milliseconds: number;
  lookedMs: number;
  /** How many were saved. */
  returns: number;
  /** How many rows there were to tell of in all. */
  rows: number;
  /** How often it said something new about how far it was. */
  steps: number;
  /** The most memory that the whole process ever held. */
  peakMegabytes: number;
}

export interface ReturnsMeasured {
  all: Saved;
  one: Saved;
}

/** As many link workers as groups, and all stories told of at once: nobody was sent a return before. */
export const sixtyLinkWorkers: Size = {
  groups: 60,
  years: 2,
  knownYears: 2,
  people: 4_200,
  referrals: 5_000,
};

/** The month's end of all link workers, and of one of them, in processes of their own over the same data. */
export async function measureReturns(beside: string, size: Size): Promise<ReturnsMeasured> {
  const measured: Partial<ReturnsMeasured> = {};
  for (const which of ['one', 'all'] as const) {
    const folder = path.join(beside, `returns-${which}`);
    await makeFolder(folder, size);
    const saved = await child<Saved>('returnsProcess.ts', [folder, which]);
    if (saved.returns === 0) throw new Error('no return was saved');
    measured[which] = saved;
  }
  const { all, one } = measured;
  if (!all || !one) throw new Error('both were measured');
  return { all, one };
}
