import type { ProblemCode, ProblemDetails } from '#shared/domain/errors.ts';

export interface Problem {
  code: ProblemCode;
  details: ProblemDetails;
  /** Finds a bug in the log; only beside `internal`. */
  reference?: string;
}

/** The only thing that crosses a process border. A call never rejects there: Electron would strip the error. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Problem };
