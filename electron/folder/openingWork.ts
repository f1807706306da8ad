import type { OutputOf } from '#shared/contract/api.ts';

type Step = NonNullable<OutputOf<'app.opening'>>;

/** How far opening the folder is, where that takes more than a moment: an older folder is upgraded first. */
export interface OpeningWork {
  now(): Step | null;
  /** Counts a step, from the first time that it says how far it is. */
  doing(what: Step['what']): (done: number, of: number) => void;
}

export function createOpeningWork(): OpeningWork {
  let step: Step | null = null;
  return {
    now: () => step,
    doing: (what) => (done, of) => {
      step = { what, done, of };
    },
  };
}
