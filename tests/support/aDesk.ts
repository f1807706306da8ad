import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { v7 } from 'uuid';
import { onTestFinished } from 'vitest';
import { aFolder, bytesOf } from './aFolder.ts';
import { noKnownFolders } from './noKnownFolders.ts';
import { type Core, startCore } from '#electron/core.ts';
import type { KnownFolders } from '#electron/folder/dataFolder.ts';
import type { Host, Updates } from '#electron/host.ts';
import type { FileLayer } from '#electron/store/fileLayer.ts';
import { createLog } from '#electron/log.ts';
import { vetAddress } from '#electron/shells/addresses.ts';
import { byHand } from '#electron/shells/byHand.ts';
import type { CallName } from '#shared/contract/api.ts';
import { type Client, makeClient } from '#shared/contract/client.ts';
import type { Problem, Result } from '#shared/contract/result.ts';
import { AppError } from '#shared/domain/errors.ts';

/** What the leader does when asked where to save. */
export type Saving = 'saves' | 'changes their mind' | 'has a full disk';

export interface ADesk {
  /** Asks as a page does; a refusal fails the test. */
  ask: Client;
  /** Asks what is going to be refused, and gives the refusal. */
  refused(name: CallName, input: unknown): Promise<Problem>;
  dispatch(name: unknown, input: unknown): Promise<Result<unknown>>;
  /** Sets the computer's clock. */
  at(moment: string): void;
  saving(how: Saving): void;
  /** Called when the leader is asked where to save, before they answer. */
  whenAskedWhere(happens: () => Promise<unknown>): void;
  /** Called when a file is written. */
  whenWritten(happens: () => unknown): void;
  /** The folders that the leader will choose in the system's window, one after the other; then they change their mind. */
  chosenFolders: string[];
  /** The computer's own place for secrets. */
  secrets: Map<string, string>;
  /** The files that were saved, in order. */
  saved: { name: string; bytes: Buffer }[];
  /** The addresses that were opened in another program, as the shells vet them. */
  opened: string[];
  /** What the log was told. */
  logged: string[];
  folder: string;
  /** Every file of the folder with its bytes, but for the sign of who has it open. */
  bytes(): Promise<Map<string, string>>;
  /** Closes the folder, and opens it again as the app does the next morning. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export interface DeskOptions {
  at?: string;
  start?: 'own' | 'practice';
  newId?: () => string;
  /** Whether the computer has a place for secrets. */
  keepsSecrets?: boolean;
  /** Whether the shell can ask for a folder with a window. */
  canChooseFolder?: boolean;
  /** The folder of another desk. */
  folder?: string;
  /** The disk beneath. */
  files?: FileLayer;
  /** What the computer remembers of data folders; nothing unless told otherwise. */
  knownFolders?: KnownFolders;
  /** How the program is brought up to date; by hand unless told otherwise. */
  updates?: Updates;
}

/** Everything in a real folder, but for the lock, whose time goes on by itself. */
export const bytesBut = async (folder: string): Promise<Map<string, string>> =>
  new Map([...(await bytesOf(folder))].filter(([name]) => !path.basename(name).startsWith('lock-')));

/** The whole app without a window: a real folder, a clock to set, and a leader who saves files to a folder. */
export const aDesk = async (options: DeskOptions = {}): Promise<ADesk> => {
  const { start = 'own', newId = v7, keepsSecrets = false } = options;
  const secrets = new Map<string, string>();
  const chosenFolders: string[] = [];
  const around = options.folder ?? (await aFolder());
  const saved: ADesk['saved'] = [];
  const opened: string[] = [];
  const logged: string[] = [];
  let now = Date.parse(options.at ?? '2026-11-24T10:12:00Z');
  let how: Saving = 'saves';
  let written: () => unknown = () => undefined;
  let happens: () => Promise<unknown> = async () => undefined;
  const host: Host = {
    chooseWhereToSave: async ({ suggestedName }) => {
      await happens();
      if (how === 'changes their mind') return null;
      return {
        write: async (bytes) => {
          if (how === 'has a full disk') throw new AppError('disk');
          written();
          await mkdir(path.join(around, 'saved'), { recursive: true });
          await writeFile(path.join(around, 'saved', `${saved.length}.csv`), bytes);
          saved.push({ name: suggestedName, bytes: Buffer.from(bytes) });
          return { way: 'saved', folderName: 'saved', ticket: String(saved.length) };
        },
      };
    },
    chooseWhereToSaveTogether: async () => {
      await happens();
      if (how === 'changes their mind') return null;
      return {
        isWritten: true,
        write: async (name, bytes) => {
          if (how === 'has a full disk') throw new AppError('disk');
          await written();
          saved.push({ name, bytes: Buffer.from(bytes) });
        },
        end: async () => ({ way: 'saved', folderName: 'saved', ticket: String(saved.length) }),
      };
    },
    openAddress: async (address) => void opened.push(vetAddress(address)),
    canChooseFolder: () => options.canChooseFolder ?? false,
    chooseFolder: async () => chosenFolders.shift() ?? null,
    showFolder: async () => true,
    canKeepSecrets: async () => keepsSecrets,
    keepSecret: async (name, secret) => keepsSecrets && secrets.set(name, secret).has(name),
    readSecret: async (name) => secrets.get(name) ?? null,
    forgetSecret: async (name) => void secrets.delete(name),
    showInFolder: async (ticket) => saved.length >= Number(ticket),
    updates: options.updates ?? byHand,
  };
  const open = (): Promise<Core> =>
    startCore({
      folders: { own: path.join(around, 'own'), practice: path.join(around, 'practice') },
      start,
      host,
      clock: () => now,
      newId,
      knownFolders: options.knownFolders ?? noKnownFolders,
      stretching: 4,
      ...(options.files && { files: options.files }),
      log: createLog(
        (line) => logged.push(line),
        () => now,
      ),
    });
  let core = await open();
  onTestFinished(() => core.close());
  const dispatch: ADesk['dispatch'] = (name, input) => core.dispatch(name, input);
  return {
    ask: makeClient(dispatch),
    refused: async (name, input) => {
      const result = await dispatch(name, input);
      if (result.ok) throw new Error(`${name} was not refused`);
      return result.error;
    },
    dispatch,
    at: (moment) => (now = Date.parse(moment)),
    saving: (next) => (how = next),
    opened,
    whenWritten: (next) => (written = next),
    whenAskedWhere: (next) => (happens = next),
    saved,
    secrets,
    chosenFolders,
    logged,
    folder: around,
    bytes: () => bytesBut(path.join(around, start)),
    reopen: async () => {
      await core.close();
      core = await open();
    },
    close: () => core.close(),
  };
};
