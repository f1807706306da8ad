import { command, query } from './call.ts';
import { Changed, Nothing } from './parts.ts';
import { Day, Instant, Time } from '#shared/domain/dates.ts';
import { problemCodes } from '#shared/domain/errors.ts';
import { HandOver } from '#shared/domain/handOver.ts';
import { SessionId } from '#shared/domain/sessions.ts';
import { Settings } from '#shared/domain/settings.ts';
import { z } from '#shared/z.ts';

/** Something that happened while the folder was opened and that the leader should hear. */
export const OpeningNote = z.strictObject({
  kind: z.enum([
    'torn-line-set-aside',
    'list-made-again',
    'lock-taken-over',
    'record-set-aside',
    'file-changed',
    'stray-copy',
  ]),
  count: z.int(),
  /** Beside `file-changed` and `stray-copy`: which, as they lie in the data folder. */
  files: z.array(z.string()),
});

/** Why a folder cannot be reached, as far as the system says. */
export const folderCauses = ['not-a-folder', 'not-allowed', 'full', 'other'] as const;
export type FolderCause = (typeof folderCauses)[number];

/** Why the folder can only be looked at. */
export const readingOnlyCauses = ['asked', 'not-allowed', 'full', 'handed-over'] as const;

export const Status = z.strictObject({
  /** `ready`, or why nothing can be opened. */
  state: z.union([z.literal('ready'), z.enum(problemCodes)]),
  /** Names of files the state is about, as they lie in the data folder: those that could not be read, or are not ours. */
  files: z.array(z.string()),
  /** Beside `folder-unreachable`. */
  cause: z.enum(folderCauses).optional(),
  /** Not null: everything can be looked at, and every change is refused. */
  readingOnly: z.enum(readingOnlyCauses).nullable(),
  /** Where the desk is, where it was lent: away with another leader since then, or here on loan from one. */
  handOver: HandOver.pick({ state: true, who: true, at: true }).nullable(),
  folder: z.string(),
  /** It is locked with a passphrase, and open now. */
  isSealed: z.boolean(),
  isPractice: z.boolean(),
  /** Somebody else minds the laptop: only the register can be used. */
  isHelping: z.boolean(),
  version: z.string(),
  today: Day,
  now: Time,
  lastSavedAt: Instant.nullable(),
  notes: z.array(OpeningNote),
  /** The register that was opened last today: the app opens with it. */
  lastRegister: SessionId.optional(),
});

/**
 * What somebody who helps from afar needs to know. No path, no name, no text that anybody wrote: a leader reads it through
 * before it is copied, and nothing in it is anybody's but the program's.
 */
export const HelpDetails = z.strictObject({
  version: z.string(),
  /** `linux x64`, and the version of Node. */
  system: z.string(),
  node: z.string(),
  state: Status.shape.state,
  cause: Status.shape.cause,
  readingOnly: Status.shape.readingOnly,
  isPractice: z.boolean(),
  isSealed: z.boolean(),
  /** Our own files that could not be read; never those of others. */
  files: z.array(z.string()),
  notes: z.array(OpeningNote.pick({ kind: true, count: true })),
  /** Documents in the folder, and changes that can still be taken back; null while it is not open. */
  documents: z.int().nullable(),
  changes: z.int().nullable(),
  /** The last lines of the log. */
  log: z.array(z.string()),
});

/** What is left out stays as it is; null takes a name or a number out again, or asks nobody any more how things are. */
const SettingsChange = Settings.partial().extend({
  leaderName: Settings.shape.leaderName.nullable(),
  leaderTelephone: Settings.shape.leaderTelephone.nullable(),
  organisationName: Settings.shape.organisationName.nullable(),
  safeguardingLeadName: Settings.shape.safeguardingLeadName.nullable(),
  safeguardingLeadTelephone: Settings.shape.safeguardingLeadTelephone.nullable(),
  wellbeing: Settings.shape.wellbeing.nullable(),
});

/** What opening a folder may have to do first. */
const openingSteps = ['keeping', 'upgrading', 'sealing'] as const;

export const appCalls = {
  /** How far opening the folder is: the one call that does not wait for it. Null: nothing that could be counted. */
  'app.opening': query(
    Nothing,
    z.strictObject({ what: z.enum(openingSteps), done: z.int(), of: z.int() }).nullable(),
  ),
  'app.status': query(Nothing, Status),
  /** For whoever is asked for help; answered also while the folder is not open. */
  'app.helpDetails': query(Nothing, HelpDetails),
  /** Closes the folder in use and opens the other one. */
  'app.openFolder': command(z.strictObject({ which: z.enum(['own', 'practice']) }), Status),
  /** Tries once more to open a folder that could not be opened, or only to read. */
  'app.tryAgain': command(Nothing, Status),
  /** Opens what can still be read of a damaged folder, and changes nothing in it. */
  'app.openToRead': command(Nothing, Status),
  /** Begins a new folder where one was expected and is not, or among the files of others. */
  'app.beginHere': command(Nothing, Status),
  /** Closes the folder in use and opens one somewhere else, which is then opened at the next start too. */
  'app.useFolder': command(z.strictObject({ folder: z.string().trim().min(1).max(1000) }), Status),
  /** Remembers which register is open, so that the app opens with it again on the same day. */
  'app.rememberRegister': command(z.strictObject({ sessionId: SessionId }), Nothing),
  /** Shows the data folder in the system's file window, where there is one. */
  'app.showFolder': command(Nothing, z.strictObject({ isShown: z.boolean() })),
  /** Shows a saved file in the system's file window where there is one. */
  'app.showInFolder': command(
    z.strictObject({ ticket: z.string().max(200) }),
    z.strictObject({ isShown: z.boolean() }),
  ),
  'settings.get': query(Nothing, Settings),
  'settings.change': command(SettingsChange, Changed),
};
