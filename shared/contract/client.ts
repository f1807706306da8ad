import type { AskedWith, CallName, OutputOf } from './api.ts';
import type { Problem, Result } from './result.ts';

/** What a page throws inside itself when a call did not succeed; it never crosses a process border. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export type Client = <Name extends CallName>(name: Name, input: AskedWith<Name>) => Promise<OutputOf<Name>>;

/** Gives a transport the types of the table. */
export const makeClient =
  (call: (name: string, input: unknown) => Promise<Result<unknown>>): Client =>
  async (name, input) => {
    const result = await call(name, input);
    if (!result.ok) throw new ProblemError(result.error);
    return result.value as OutputOf<typeof name>;
  };
