import { now, today } from './data/calendar.ts';
import { type Core, startCore } from '#electron/core.ts';
import type { FileLayer } from '#electron/store/fileLayer.ts';
import { byHand } from '#electron/shells/byHand.ts';
import { noSecrets } from '#electron/shells/noSecrets.ts';
import { createLog } from '#electron/log.ts';
import { newId } from '#electron/shells/newId.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { sessionIdOf, type SessionId, type Slot } from '#shared/domain/sessions.ts';
import { groupId } from '#tests/support/builders.ts';
import { noKnownFolders } from '#tests/support/noKnownFolders.ts';

/** The session of the first group that is on while the bench runs. */
export const sessionToday: SessionId = sessionIdOf(groupId(0), String(today) as Slot);

/**
 * The app without a window over the folder, in the middle of today's session. `key` is what the computer keeps of a folder
 * behind a passphrase.
 */
export function openCore(folder: string, files?: FileLayer, key?: string): Promise<Core> {
  return startCore({
    folders: { own: folder, practice: `${folder}-practice` },
    start: 'own',
    host: {
      chooseWhereToSave: async () => null,
      // Files that are saved go nowhere: what the disk takes for them is not ours.
      chooseWhereToSaveTogether: async () => ({
        isWritten: true,
        write: async () => undefined,
        end: async () => ({ way: 'download', ticket: 'nowhere' }),
      }),
      openAddress: async () => undefined,
      showFolder: async () => false,
      canChooseFolder: () => false,
      chooseFolder: async () => null,
      showInFolder: async () => false,
      updates: byHand,
      ...noSecrets,
      readSecret: async () => key ?? null,
    },
    clock: () => now,
    newId,
    knownFolders: noKnownFolders,
    log: createLog((line) => process.stderr.write(`${line}\n`), Date.now),
    ...(files && { files }),
  });
}

/** Asks, and stops the bench where the app does not answer: a refused call would be quick, and worth nothing. */
export async function ask(core: Core, name: string, input: object): Promise<unknown> {
  const result = await core.dispatch(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
  return result.value;
}

/** Opens today's register, as the leader does before marking anybody. */
export async function openRegister(core: Core): Promise<OutputOf<'register.get'>> {
  return (await ask(core, 'register.get', { sessionId: sessionToday })) as OutputOf<'register.get'>;
}

/**
 * Marks the next of the people on today's register each time it is called, one after another and then round again, with
 * the other word each time, so that every call is a change. Resolves when the mark is on the disk.
 */
export async function marking(core: Core): Promise<() => Promise<unknown>> {
  const { rows } = await openRegister(core);
  let made = 0;
  return () => {
    const row = rows[made % rows.length];
    if (row === undefined) throw new Error('nobody is expected today');
    made += 1;
    row.mark = row.mark === 'here' ? 'apologies' : 'here';
    const { personId, mark } = row;
    return ask(core, 'register.mark', { sessionId: sessionToday, personId, mark });
  };
}
