/**
 * Chance that falls the same way every time: numbers from 0 up to, but not including, 1 (the generator mulberry32,
 * public domain). The practice group looks alike on every computer, and a test can rely on it.
 */
export const seededChance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = (once + Math.imul(once ^ (once >>> 7), once | 61)) ^ once;
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
  };
};
