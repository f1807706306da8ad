import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { note, onOrder } from './line.ts';
import { onlyWhenReady } from './ready.ts';
import type { Display, PowerMonitor, SafeStorage, Screen } from 'electron';

/** How the system's keychain is, as `<state>:<whose key it has>`; `old` keys open, and want to be sealed anew. */
const [state = 'there', owner = 'jean'] = (process.env['STAND_IN_KEYCHAIN'] ?? 'there:jean').split(':');
const keyOf = (name: string) => createHash('sha256').update(name).digest();

function opened(sealed: Buffer, name: string): string {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(name), sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return decipher.update(sealed.subarray(28), undefined, 'utf8') + decipher.final('utf8');
}

/** The asynchronous calls only: the others go with Electron 46. */
export const safeStorage = {
  async isAsyncEncryptionAvailable() {
    onlyWhenReady('safeStorage');
    return state !== 'missing';
  },
  getSelectedStorageBackend: () => (state === 'basic_text' ? 'basic_text' : 'gnome_libsecret'),
  async encryptStringAsync(plainText) {
    note('keychain-sealed', state);
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', keyOf(owner), nonce);
    const sealed = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  },
  async decryptStringAsync(encrypted) {
    if (state === 'missing') throw new Error('the keychain does not answer');
    note('keychain-asked', owner);
    try {
      return { result: opened(encrypted, owner), shouldReEncrypt: false };
    } catch (error) {
      if (state !== 'renewed') throw error;
      return { result: opened(encrypted, 'jean'), shouldReEncrypt: true };
    }
  },
} satisfies Partial<SafeStorage>;

const usual = [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }];
const displays = (JSON.parse(process.env['STAND_IN_SCREENS'] ?? 'null') ?? usual) as Display[];

export const screen = {
  getPrimaryDisplay() {
    onlyWhenReady('screen');
    const [main] = displays;
    if (main === undefined) throw new Error('a computer has a screen');
    return main;
  },
  getAllDisplays: () => displays,
} satisfies Partial<Screen>;

export const powerMonitor = new EventEmitter() satisfies Pick<PowerMonitor, 'listenerCount'>;
onOrder('power', (what: string) => powerMonitor.emit(what));
onOrder('fault', (words: string) => {
  setTimeout(() => {
    throw new Error(words);
  });
});
