import { v7 } from 'uuid';
import { expect, onTestFinished } from 'vitest';
import { aFolder } from './aFolder.ts';
import { startCore } from '#electron/core.ts';
import type { Host } from '#electron/host.ts';
import { byHand } from '#electron/shells/byHand.ts';
import { noSecrets } from '#electron/shells/noSecrets.ts';
import { createLog } from '#electron/log.ts';
import { type Client, makeClient } from '#shared/contract/client.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import { noKnownFolders } from '#tests/support/noKnownFolders.ts';

/** Nobody saves a file while practising here. */
const host: Host = {
  chooseWhereToSave: async () => null,
  chooseWhereToSaveTogether: async () => null,
  openAddress: async () => undefined,
  showFolder: async () => false,
  canChooseFolder: () => false,
  chooseFolder: async () => null,
  showInFolder: async () => false,
  updates: byHand,
  ...noSecrets,
};

/** A Tuesday, ten to half past ten. */
export const tuesday = '2026-11-24T10:12:00Z';

export interface Practising {
  ask: Client;
  close: () => Promise<void>;
}

/** Opens the practice group of a folder as the app does, at a moment on the computer's clock. */
export const openPractice = async (moment: string, folder: string): Promise<Practising> => {
  const clock = () => Date.parse(moment);
  const core = await startCore({
    folders: { own: `${folder}/own`, practice: `${folder}/practice` },
    start: 'practice',
    host,
    clock,
    newId: v7,
    knownFolders: noKnownFolders,
    log: createLog(() => undefined, clock),
  });
  return { ask: makeClient(core.dispatch), close: core.close };
};

/** The same for the length of one test, in a folder of its own unless told otherwise. */
export const practising = async (moment = tuesday, folder?: string): Promise<Practising> => {
  const opened = await openPractice(moment, folder ?? (await aFolder()));
  onTestFinished(opened.close);
  return opened;
};

/** Everybody the practice group knows, as their pages show them. */
export const everybody = async (ask: Client) => {
  const { people, known } = await ask('people.find', { text: '', limit: 200 });
  expect(people).toHaveLength(known);
  return Promise.all(people.map(({ personId }) => ask('people.get', { personId })));
};

/** Every referral, as its page shows it. */
export const everyStory = async (ask: Client) =>
  Promise.all(
    (await ask('referrals.list', {})).map(({ referralId }) => ask('referrals.get', { referralId })),
  );

/** The sessions of all groups before today. */
export const pastSessions = (ask: Client, today: Day) =>
  ask('sessions.list', { fromOn: addDays(today, -200), toOn: addDays(today, -1) });
