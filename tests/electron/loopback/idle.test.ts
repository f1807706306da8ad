import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchIdle } from '#electron/loopback/idle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const minute = 60_000;

test('the app closes after half an hour without a page, once', () => {
  let closed = 0;
  watchIdle(30, minute, () => (closed += 1));
  vi.advanceTimersByTime(30 * minute - 1);
  expect(closed).toBe(0);
  vi.advanceTimersByTime(1);
  expect(closed).toBe(1);
  vi.advanceTimersByTime(60 * minute);
  expect(closed).toBe(1);
});

test('a page that calls once a minute keeps it open', () => {
  let closed = 0;
  const idle = watchIdle(30, minute, () => (closed += 1));
  for (let n = 0; n < 120; n += 1) {
    vi.advanceTimersByTime(minute);
    idle.touch();
  }
  expect(closed).toBe(0);
});

test('a closed lid does not close it: while the computer sleeps nothing is counted', () => {
  let closed = 0;
  watchIdle(30, minute, () => (closed += 1));
  vi.advanceTimersByTime(29 * minute);
  // The clock jumps over a night; the ticks do not.
  vi.setSystemTime(Date.now() + 600 * minute);
  vi.advanceTimersByTime(minute - 1);
  expect(closed).toBe(0);
});
