import { killed } from './matrix.ts';
import type { Case, Matrix } from './matrix.ts';
import type { Tracing } from './traced.ts';

export interface Outcome {
  case: Case;
  /** Begins with lost, torn or silent; undefined: all is well. */
  wrong: string | undefined;
}

/** As many at once: most of a case is waiting, for a disk that is held by another program or for a process to start. */
const atOnce = 24;

/** Takes the cases one after another, several at once, and says how many are done. */
async function runAll<Each>(
  cases: readonly Each[],
  run: (each: Each) => Promise<Outcome>,
  said: (done: number) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...cases];
  const worker = async (): Promise<void> => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
      outcomes.push(await run(each));
      said(outcomes.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

export const runCases = (
  matrix: Matrix,
  cases: readonly Case[],
  said: (done: number) => void,
): Promise<Outcome[]> => runAll(cases, async (each) => ({ case: each, wrong: await matrix.run(each) }), said);

/** The calls of the system, refused or killed by strace. */
export const runTraced = (
  tracing: Tracing,
  cases: Tracing['cases'],
  said: (done: number) => void,
): Promise<Outcome[]> => runAll(cases, tracing.run, said);

/** So many of them, spread evenly over all operations and calls. */
export const spread = <Each>(cases: readonly Each[], count: number): Each[] =>
  cases.filter(
    (_, index) =>
      Math.floor((index * count) / cases.length) !== Math.floor(((index - 1) * count) / cases.length),
  );

export const killsIn = (cases: readonly Case[]): Case[] => cases.filter(({ fault }) => fault === killed);
export const failuresIn = (cases: readonly Case[]): Case[] => cases.filter(({ fault }) => fault !== killed);
