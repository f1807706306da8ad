import type { Updates } from '#electron/host.ts';

/** A shell that has no program of its own to replace. */
export const byHand: Updates = {
  standing: () => ({ state: 'by-hand' }),
  check: () => Promise.resolve(),
  fetch: () => undefined,
  stop: () => undefined,
  install: () => undefined,
};
