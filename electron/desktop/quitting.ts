import type { App } from 'electron';
import type { Core } from '#electron/core.ts';

/**
 * Closing takes two rounds: the first quit waits until everything is let go of, the data folder above all, the second
 * goes through. `close` never rejects. `end` is the second quit, and what may come before it only once all is closed.
 */
export function closeBeforeQuitting(
  app: Pick<App, 'on' | 'quit'>,
  close: () => Promise<void>,
  end: () => void,
): void {
  let isClosing = false;
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    void close().then(() => {
      isClosed = true;
      end();
    });
  });
}

/** Knows which calls have not been answered yet: a press in the moment of quitting is a press all the same. */
export function countCalls(dispatch: Core['dispatch']): {
  dispatch: Core['dispatch'];
  answered(): Promise<unknown>;
} {
  const underWay = new Set<Promise<unknown>>();
  return {
    dispatch: (name, input) => {
      const answer = dispatch(name, input);
      underWay.add(answer);
      return answer.finally(() => underWay.delete(answer));
    },
    answered: () => Promise.allSettled(underWay),
  };
}
