import { useSyncExternalStore } from 'react';

/** The code of a recovery sheet that is not on paper yet. It lives as long as the window, and is nowhere else. */
let code: string | undefined;
const listeners = new Set<() => void>();

export const keepForSheet = (recoveryCode: string | undefined): void => {
  code = recoveryCode;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSheetCode = (): string | undefined => useSyncExternalStore(subscribe, () => code);
