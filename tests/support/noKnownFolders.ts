import type { KnownFolders } from '#electron/folder/dataFolder.ts';

/** A computer on which Welcome Desk was never opened before. */
export const noKnownFolders: KnownFolders = {
  isKnown: () => false,
  remember: () => undefined,
  choose: () => undefined,
};
