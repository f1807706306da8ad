import { killed } from './matrix.ts';
import type { Case, Matrix } from './matrix.ts';

export interface Outcome {
  case: Case;
  /** Begins with lost, torn or silent; undefined: all is well. */
  wrong: string | undefined;
}

/** As many at once: most of a case is waiting, for a disk that is held by another program or for a process to start. */
const atOnce = 24;

export async function runCases(
  matrix: Matrix,
  cases: readonly Case[],
  said: (done: number) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...cases];
  const worker = async (): Promise<void> => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
      outcomes.push({ case: each, wrong: await matrix.run(each) });
      said(outcomes.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

/** So many of them, spread evenly over all operations and calls. */
export const spread = (cases: readonly Case[], count: number): Case[] =>
  cases.filter(
    (_, index) =>
      Math.floor((index * count) / cases.length) !== Math.floor(((index - 1) * count) / cases.length),
  );

export const killsIn = (cases: readonly Case[]): Case[] => cases.filter(({ fault }) => fault === killed);
export const failuresIn = (cases: readonly Case[]): Case[] => cases.filter(({ fault }) => fault !== killed);
