import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { desktopSecrets, type SafeStorage } from '#electron/desktop/secrets.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets '));
  return () => rm(folder, { recursive: true });
});

/** Electron's way to the system's keychain, as it answers on a computer. */
function aKeychain(more: Partial<SafeStorage> = {}): SafeStorage {
  return {
    isAsyncEncryptionAvailable: () => Promise.resolve(true),
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptStringAsync: (text) => Promise.resolve(Buffer.from(text).reverse()),
    decryptStringAsync: (sealed) =>
      Promise.resolve({ result: Buffer.from(sealed).reverse().toString(), shouldReEncrypt: false }),
    ...more,
  };
}

test('a secret is kept in a form that only the keychain opens, read again, and forgotten', async () => {
  const secrets = desktopSecrets(aKeychain(), folder, 'linux');
  expect(await secrets.canKeepSecrets()).toBe(true);
  expect(await secrets.keepSecret('0a1b', 'the key')).toBe(true);
  expect(await readFile(join(folder, '0a1b'), 'utf8')).not.toContain('the key');
  expect(await secrets.readSecret('0a1b')).toBe('the key');
  await secrets.forgetSecret('0a1b');
  expect(await secrets.readSecret('0a1b')).toBeNull();
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ['where Linux has no keychain', aKeychain({ getSelectedStorageBackend: () => 'basic_text' })],
  ['before it is known which there is', aKeychain({ getSelectedStorageBackend: () => 'unknown' })],
  ['where there is none', aKeychain({ isAsyncEncryptionAvailable: () => Promise.resolve(false) })],
])('nothing is kept %s', async (_, keychain) => {
  const secrets = desktopSecrets(keychain, folder, 'linux');
  expect(await secrets.canKeepSecrets()).toBe(false);
  expect(await secrets.keepSecret('0a1b', 'the key')).toBe(false);
  expect(await readdir(folder)).toEqual([]);
});

test('on Windows and macOS the system has one, whatever Linux would say', async () => {
  const keychain = aKeychain({ getSelectedStorageBackend: () => 'unknown' });
  for (const platform of ['win32', 'darwin'] as const)
    expect(await desktopSecrets(keychain, folder, platform).canKeepSecrets()).toBe(true);
});

test('a keychain that refuses keeps nothing, and what it cannot read any more is no secret', async () => {
  const refusing = aKeychain({
    encryptStringAsync: () => Promise.reject(new Error('the keychain is locked')),
    decryptStringAsync: () => Promise.reject(new Error('the keychain is locked')),
  });
  const secrets = desktopSecrets(refusing, folder, 'linux');
  expect(await secrets.keepSecret('0a1b', 'the key')).toBe(false);
  await writeFile(join(folder, '0a1b'), 'sealed by another');
  expect(await secrets.readSecret('0a1b')).toBeNull();
});

test('a secret that the system wants under its newer key is kept anew', async () => {
  let isOld = true;
  const keychain = aKeychain({
    decryptStringAsync: () => Promise.resolve({ result: 'the key', shouldReEncrypt: isOld }),
    encryptStringAsync: (text) => {
      isOld = false;
      return Promise.resolve(Buffer.from(`newer ${text.length}`));
    },
  });
  await writeFile(join(folder, '0a1b'), 'older');
  expect(await desktopSecrets(keychain, folder, 'linux').readSecret('0a1b')).toBe('the key');
  expect(await readFile(join(folder, '0a1b'), 'utf8')).toBe('newer 7');
});
