/** Wrong passphrases, counted: each makes the next try wait longer, and none locks anybody out. */
export interface KeyTries {
  tries(): number;
  /** Whole seconds until the next try. */
  waitSeconds(): number;
  wrong(): void;
  right(): void;
}

const longestWaitMs = 30_000;

/** 1 s after the first wrong one, twice as long after each further one, and never longer than half a minute. */
function waitAfter(tries: number): number {
  return tries === 0 ? 0 : Math.min(1000 * 2 ** (tries - 1), longestWaitMs);
}

/** `clock` gives milliseconds since 1970. */
export function countTries(clock: () => number): KeyTries {
  let tries = 0;
  let lastAt = 0;
  return {
    tries: () => tries,
    waitSeconds: () => {
      // A clock that was set back must not make anybody wait until it has caught up.
      lastAt = Math.min(lastAt, clock());
      return Math.ceil(Math.max(0, waitAfter(tries) - (clock() - lastAt)) / 1000);
    },
    wrong: () => {
      tries += 1;
      lastAt = clock();
    },
    right: () => {
      tries = 0;
    },
  };
}
