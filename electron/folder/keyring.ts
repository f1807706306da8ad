import type { Host } from '../host.ts';
import { keyInText } from '../store/keys/dataKey.ts';
import type { Form, OnProgress } from '../store/keys/resealing.ts';
import { countTries, type KeyTries } from './keyTries.ts';

export interface Work {
  to: Form;
  done: number;
  of: number;
}

/** The data keys in hand while the app runs. They are in no file but the age files, and wiped when they are let go. */
export interface Keyring {
  key(folder: string): Uint8Array | undefined;
  put(folder: string, key: Buffer): void;
  forget(folder: string): void;
  forgetAll(): void;
  /** The key that the host keeps, until the leader has locked the folder: then only a secret unlocks it. */
  keptByHost(host: Host, keyId: string): Promise<Buffer | undefined>;
  askHostNoMore(): void;
  tries: KeyTries;
  /** Unlocked with the recovery code: the passphrase is not known, and a new one needs no old one. */
  mustChoosePassphrase: boolean;
  /** Begins to count what is done while all files get another form. */
  working(to: Form): OnProgress;
  work(): Work | null;
  workIsDone(): void;
}

export function createKeyring(clock: () => number): Keyring {
  const keys = new Map<string, Buffer>();
  let asksHost = true;
  let work: Work | null = null;

  function forget(folder: string): void {
    keys.get(folder)?.fill(0);
    keys.delete(folder);
  }

  return {
    key: (folder) => keys.get(folder),
    put: (folder, key) => {
      forget(folder);
      keys.set(folder, key);
    },
    forget,
    forgetAll: () => [...keys.keys()].forEach(forget),
    keptByHost: async (host, keyId) => {
      const kept = asksHost ? await host.readSecret(keyId) : null;
      return kept === null ? undefined : keyInText(kept);
    },
    askHostNoMore: () => {
      asksHost = false;
    },
    tries: countTries(clock),
    mustChoosePassphrase: false,
    working: (to) => {
      work = { to, done: 0, of: 1 };
      return (done, of) => {
        work = { to, done, of };
      };
    },
    work: () => work,
    workIsDone: () => {
      work = null;
    },
  };
}
