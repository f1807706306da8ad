export interface Idle {
  /** A page has called. */
  touch(): void;
  stop(): void;
}

/**
 * Calls `whenIdle` once after `most` ticks in a row without a touch. Ticks are counted, not hours compared: while a
 * laptop sleeps there are none, so a closed lid does not close the app.
 */
export function watchIdle(most: number, tickMs: number, whenIdle: () => void): Idle {
  let quiet = 0;
  const timer = setInterval(() => {
    quiet += 1;
    if (quiet < most) return;
    clearInterval(timer);
    whenIdle();
  }, tickMs);
  timer.unref();
  return {
    touch() {
      quiet = 0;
    },
    stop: () => clearInterval(timer),
  };
}
