/** Electron is ready only after the program has been read to its end; much of it may not be touched before. */
let isReady = false;
const waiting = Promise.withResolvers<void>();

export const whenReady = (): Promise<void> => waiting.promise;

export function becomeReady(): void {
  isReady = true;
  waiting.resolve();
}

/** Throws as Electron does where something is used too early. */
export function onlyWhenReady(what: string): void {
  if (!isReady) throw new Error(`${what} cannot be used before the app is ready`);
}

/** Throws as Electron does where something is used too late. */
export function onlyBeforeReady(what: string): void {
  if (isReady) throw new Error(`${what} should be called before app is ready`);
}

export const isReadyNow = (): boolean => isReady;
