import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '#electron/host.ts';

/** What of Electron's safeStorage is used: the asynchronous calls only. */
export interface SafeStorage {
  isAsyncEncryptionAvailable(): Promise<boolean>;
  getSelectedStorageBackend(): string;
  encryptStringAsync(plainText: string): Promise<Buffer>;
  decryptStringAsync(encrypted: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }>;
}

const place = /^[0-9a-f]{1,64}$/;

type Secrets = Pick<Host, 'canKeepSecrets' | 'keepSecret' | 'readSecret' | 'forgetSecret'>;

/**
 * Secrets in files that only the system's keychain opens, for whoever is signed in. Where Linux has no keychain,
 * Electron would hide them under a password that is the same everywhere (`basic_text`): then nothing is kept.
 */
export function desktopSecrets(
  safeStorage: SafeStorage,
  folder: string,
  platform: NodeJS.Platform = process.platform,
): Secrets {
  const fileOf = (name: string): string => {
    if (!place.test(name)) throw new Error('a secret has a name of hex digits');
    return join(folder, name);
  };
  const canKeepSecrets = async (): Promise<boolean> => {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return false;
    return (
      platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())
    );
  };
  const keepSecret: Secrets['keepSecret'] = async (name, secret) => {
    if (!(await canKeepSecrets())) return false;
    try {
      const sealed = await safeStorage.encryptStringAsync(secret);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${fileOf(name)}.part`, sealed, { mode: 0o600 });
      await rename(`${fileOf(name)}.part`, fileOf(name));
      return true;
    } catch {
      return false;
    }
  };
  return {
    canKeepSecrets,
    keepSecret,
    readSecret: async (name) => {
      try {
        const sealed = await readFile(fileOf(name));
        const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(sealed);
        if (shouldReEncrypt) await keepSecret(name, result);
        return result;
      } catch {
        return null;
      }
    },
    forgetSecret: (name) => rm(fileOf(name), { force: true }),
  };
}
