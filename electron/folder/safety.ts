import { randomBytes } from 'node:crypto';
import { createWrite } from '../store/durableWrite.ts';
import { keyAsText } from '../store/keys/dataKey.ts';
import { passphraseWork } from '../store/keys/ageFile.ts';
import { codeSecret, damagedKeyFiles, readKey, replaceKeyFile, type Secret } from '../store/keys/keyFiles.ts';
import { beginSealing, beginUnsealing } from '../store/keys/turning.ts';
import { changeSealing, type KeyHolder, markerName, readMarker } from '../store/marker.ts';
import { sealOlderBackups } from './backingUp.ts';
import type { DataFolder } from './dataFolder.ts';
import type { FolderHandlers } from './folderHandlers.ts';
import { leaveHelperMode } from './helping.ts';
import { refuseUnlessOpen } from './problems.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { AppError } from '#shared/domain/errors.ts';
import { recoveryCodeBytes, recoveryCodeIn, recoveryCodeOf } from '#shared/domain/recoveryCode.ts';

type Refused = Exclude<OutputOf<'safety.turnOff'>, { outcome: 'done' }>;

/** The folder's marker as it is now; undefined while there is none that can be read. */
async function markerOf({ files, path }: DataFolder) {
  const read = await readMarker(files, path());
  return read.outcome === 'read' ? read.marker : undefined;
}

/** The marker and key of a folder that is sealed and open. Throws `conflict` where it is neither. */
async function unlocked(folder: DataFolder) {
  refuseUnlessOpen(folder.opening());
  const marker = await markerOf(folder);
  const key = folder.keyring.key(folder.path());
  if (marker?.sealing === undefined || key === undefined) throw new AppError('conflict');
  return { marker, sealing: marker.sealing, key, write: createWrite(folder.files, folder.path()) };
}

/** The key that a secret opens, or why it opens none. A wrong one makes the next try wait. */
async function tried(
  folder: DataFolder,
  holder: KeyHolder,
  secret: string,
): Promise<{ outcome: 'key'; key: Buffer } | Refused> {
  const { tries } = folder.keyring;
  const count = () => ({ tries: tries.tries(), waitSeconds: tries.waitSeconds() });
  if (tries.waitSeconds() > 0) return { outcome: 'too-soon', ...count() };
  const marker = await markerOf(folder);
  if (marker?.sealing === undefined) throw new AppError('file-damaged', { file: markerName });
  const read = await readKey({ files: folder.files, folder: folder.path() }, marker.sealing, holder, secret);
  if (read.outcome === 'wrong') {
    tries.wrong();
    return { outcome: 'wrong', ...count() };
  }
  if (read.outcome === 'key') tries.right();
  return read;
}

/** Whether the passphrase is the folder's; its key is not wanted. */
export async function refusal(folder: DataFolder, passphrase: string): Promise<Refused | undefined> {
  const read = await tried(folder, 'passphrase', passphrase);
  if (read.outcome !== 'key') return read;
  read.key.fill(0);
  return undefined;
}

async function keychainOf(folder: DataFolder, keyId: string | undefined) {
  if (!(await folder.host.canKeepSecrets())) return 'impossible';
  return keyId !== undefined && (await folder.host.readSecret(keyId)) !== null ? 'kept' : 'not-kept';
}

async function safetyOf(folder: DataFolder): Promise<OutputOf<'safety.get'>> {
  const { keyring, files } = folder;
  const sealing = (await markerOf(folder))?.sealing;
  const damaged = sealing ? await damagedKeyFiles({ files, folder: folder.path() }, sealing) : [];
  return {
    isOn: sealing !== undefined,
    isLocked: folder.opening().outcome === 'locked',
    isUnfinished: sealing !== undefined && sealing.state !== 'sealed',
    isSheetConfirmed: sealing?.isSheetConfirmed ?? false,
    mustChoosePassphrase: keyring.mustChoosePassphrase,
    damaged,
    keychain: await keychainOf(folder, sealing?.keyId),
    tries: keyring.tries.tries(),
    waitSeconds: keyring.tries.waitSeconds(),
    working: keyring.work(),
  };
}

async function lock(folder: DataFolder): Promise<void> {
  if ((await markerOf(folder))?.sealing === undefined) return;
  const { keyring } = folder;
  keyring.askHostNoMore();
  // The store goes first, which may still write: then nobody holds a key any more.
  await folder.whileClosed(async () => keyring.forgetAll());
}

async function unlock(
  folder: DataFolder,
  holder: KeyHolder,
  secret: string,
): Promise<OutputOf<'safety.unlock'>> {
  const { keyring } = folder;
  if (folder.opening().outcome === 'locked') {
    const read = await tried(folder, holder, secret);
    if (read.outcome !== 'key') return read;
    keyring.put(folder.path(), read.key);
    keyring.mustChoosePassphrase = holder === 'recovery';
    // The sheet is the leader's: who has it needs no passphrase that nobody knows.
    if (holder === 'recovery') await leaveHelperMode(folder);
    await folder.reopen();
  }
  return { outcome: 'unlocked', mustChoosePassphrase: keyring.mustChoosePassphrase };
}

const chosen = ({ stretching = passphraseWork }: DataFolder, secret: string): Secret => ({
  secret,
  work: stretching,
});

const newCode = () => recoveryCodeOf(randomBytes(recoveryCodeBytes));

export const safetyHandlers: FolderHandlers<'safety'> = {
  'safety.get': (_, folder) => safetyOf(folder),

  'safety.turnOn': ({ passphrase }, folder) =>
    folder.inTurn(async () => {
      refuseUnlessOpen(folder.opening());
      if ((await markerOf(folder))?.sealing !== undefined) throw new AppError('conflict');
      const recoveryCode = newCode();
      const place = { files: folder.files, folder: folder.path() };
      // Opening it anew seals every file: the key is in hand, and the marker says that it is begun.
      await folder.whileClosed(async () => {
        folder.keyring.put(
          place.folder,
          await beginSealing(place, {
            passphrase: chosen(folder, passphrase),
            recovery: codeSecret(recoveryCode),
          }),
        );
      });
      await sealOlderBackups(folder);
      return { outcome: 'done', recoveryCode };
    }),

  'safety.confirmSheet': (_, folder) =>
    folder.inTurn(async () => {
      const { marker, write } = await unlocked(folder);
      await changeSealing(write, marker, (sealing) => ({ ...sealing, isSheetConfirmed: true }));
      return { outcome: 'done' };
    }),

  'safety.changePassphrase': ({ current, passphrase }, folder) =>
    folder.inTurn(async () => {
      const { marker, key, write } = await unlocked(folder);
      if (!folder.keyring.mustChoosePassphrase) {
        if (current === undefined) throw new AppError('invalid-input', { places: ['current'] });
        const refused = await refusal(folder, current);
        if (refused) return refused;
      }
      await replaceKeyFile(write, marker, key, 'passphrase', chosen(folder, passphrase));
      folder.keyring.mustChoosePassphrase = false;
      return { outcome: 'done' };
    }),

  'safety.newRecoveryCode': ({ passphrase }, folder) =>
    folder.inTurn(async () => {
      const { marker, key, write } = await unlocked(folder);
      const refused = await refusal(folder, passphrase);
      if (refused) return refused;
      const recoveryCode = newCode();
      const made = await replaceKeyFile(write, marker, key, 'recovery', codeSecret(recoveryCode));
      await changeSealing(write, made, (sealing) => ({ ...sealing, isSheetConfirmed: false }));
      return { outcome: 'done', recoveryCode };
    }),

  'safety.setKeychain': ({ isKept }, folder) =>
    folder.inTurn(async () => {
      const { sealing, key } = await unlocked(folder);
      if (!isKept) await folder.host.forgetSecret(sealing.keyId);
      const isDone = !isKept || (await folder.host.keepSecret(sealing.keyId, keyAsText(key)));
      return { outcome: isDone ? 'done' : 'impossible' };
    }),

  'safety.lock': (_, folder) =>
    folder.inTurn(async () => {
      await lock(folder);
      return { outcome: 'done' };
    }),

  'safety.unlock': (input, folder) =>
    folder.inTurn(async () => {
      if ('passphrase' in input) return unlock(folder, 'passphrase', input.passphrase);
      const code = recoveryCodeIn(input.recoveryCode);
      return code === undefined ? { outcome: 'mistyped' } : unlock(folder, 'recovery', code);
    }),

  'safety.turnOff': ({ passphrase }, folder) =>
    folder.inTurn(async () => {
      const { sealing, key } = await unlocked(folder);
      const refused = await refusal(folder, passphrase);
      if (refused) return refused;
      const place = { files: folder.files, folder: folder.path() };
      await folder.whileClosed(() => beginUnsealing(place, key));
      if ((await markerOf(folder))?.sealing === undefined) {
        folder.keyring.forget(place.folder);
        await folder.host.forgetSecret(sealing.keyId);
      }
      return { outcome: 'done' };
    }),
};
