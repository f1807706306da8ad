/**
 * The closed list of things that can go wrong and that a leader can do something about (ARCHITECTURE 3).
 * Everything else is a bug: it is logged and answered as `internal`. Match on the code, never on a text.
 */
export const problemCodes = [
  'invalid-input',
  'unknown-call',
  'not-found',
  'conflict',
  'not-allowed',
  'busy',
  'locked',
  'working',
  'disk',
  'file-damaged',
  'file-too-new',
  'folder-traces',
  'folder-unreachable',
  'folder-missing',
  'folder-not-ours',
  'too-large',
  'closed',
  'unreachable',
  'internal',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** What crosses the border beside a code: short facts for the sentence, never a name or a note of a person. */
export type ProblemDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export class AppError extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}
