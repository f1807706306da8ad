import type { Host } from '#electron/host.ts';

type SecretMembers = 'canKeepSecrets' | 'keepSecret' | 'readSecret' | 'forgetSecret';

/** A shell that has no way to the system's place for secrets: it keeps none, and says so. */
export const noSecrets: Pick<Host, SecretMembers> = {
  canKeepSecrets: () => Promise.resolve(false),
  keepSecret: () => Promise.resolve(false),
  readSecret: () => Promise.resolve(null),
  forgetSecret: () => Promise.resolve(),
};
