import { randomInt } from 'node:crypto';

/**
 * Numbers and yes/no about the program itself. Texts are not accepted, so that no name, note, telephone number, call
 * input or path can get in by a slip.
 */
export type Facts = Readonly<Record<string, number | boolean>>;

export interface Log {
  /** `what` is a sentence written in the source, never put together from data. */
  note(what: string, facts?: Facts): void;
  /** Writes a bug down without its message, which may quote a person's data. Returns the reference that finds it again. */
  problem(where: string, error: unknown): string;
  /** The last lines, oldest first: as they were written, so nothing in them is anybody's data. */
  latest(): readonly string[];
}

/** Of what went wrong longer ago nobody who helps has asked. */
const mostLatest = 30;

// Without letters and digits that sound or look alike: a reference is read out over the telephone.
const referenceLetters = 'abcdefghjkmnpqrstuvwxyz23456789';

function newReference(): string {
  return Array.from({ length: 6 }, () => referenceLetters[randomInt(referenceLetters.length)]).join('');
}

const ownFrame = /.*[\\/](?<file>(?:electron|shared|out)[\\/][\w.\\/-]+\.(?:ts|js|cjs):\d+:\d+)\)?$/;

/** The frames of a stack that lie in our own files, as `electron/core.ts:12:3`; no folder above ours, no message. */
export function ownFrames(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !line.includes('node_modules'))
    .flatMap((line) => ownFrame.exec(line)?.groups?.['file'] ?? [])
    .map((file) => file.replaceAll('\\', '/'))
    .slice(0, 8);
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(error.code)
      ? ` ${error.code}`
      : '';
  const kind = /^\w+$/.test(error.name) ? error.name : 'Error';
  const cause = error.cause === undefined ? '' : ` because of ${describe(error.cause)}`;
  return `${kind}${code} at ${ownFrames(error.stack ?? '').join(' < ') || 'no file of ours'}${cause}`;
}

/** The only logger. `write` takes one line without its line end; `clock` gives milliseconds since 1970. */
export function createLog(write: (line: string) => void, clock: () => number): Log {
  const latest: string[] = [];
  const line = (text: string) => {
    const whole = `${new Date(clock()).toISOString()} ${text}`;
    latest.push(whole);
    if (latest.length > mostLatest) latest.shift();
    write(whole);
  };
  return {
    note(what, facts = {}) {
      const told = Object.entries(facts).map(([name, value]) => ` ${name}=${String(value)}`);
      line(what + told.join(''));
    },
    problem(where, error) {
      const reference = newReference();
      line(`${reference} ${where}: ${describe(error)}`);
      return reference;
    },
    latest: () => [...latest],
  };
}
