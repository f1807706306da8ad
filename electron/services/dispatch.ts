import type { Log } from '../log.ts';
import { api, type CallName } from '#shared/contract/api.ts';
import type { Result } from '#shared/contract/result.ts';
import { AppError } from '#shared/domain/errors.ts';

export type Dispatch = (name: unknown, input: unknown) => Promise<Result<unknown>>;

/** Runs a call whose input has been parsed. */
export type Run = (name: CallName, input: unknown) => Promise<unknown>;

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(api, name);

const placesOf = (issues: readonly { path: readonly PropertyKey[] }[]): string[] => [
  ...new Set(issues.slice(0, 50).map((issue) => issue.path.slice(0, 8).map(String).join('.').slice(0, 100))),
];

/**
 * The one gate. Whatever comes in, a `Result` goes out: an unknown name, an input that does not fit the table (told by
 * the places at fault, never by what stood there), a problem from the closed list, or a bug under a reference.
 */
export const makeDispatch =
  (run: Run, log: Log): Dispatch =>
  async (name, input) => {
    if (!isCall(name)) return { ok: false, error: { code: 'unknown-call', details: {} } };
    try {
      const parsed = api[name].input.safeParse(input);
      if (!parsed.success) {
        return {
          ok: false,
          error: { code: 'invalid-input', details: { places: placesOf(parsed.error.issues) } },
        };
      }
      return { ok: true, value: await run(name, parsed.data) };
    } catch (error) {
      if (error instanceof AppError)
        return { ok: false, error: { code: error.code, details: error.details } };
      return { ok: false, error: { code: 'internal', details: {}, reference: log.problem(name, error) } };
    }
  };
