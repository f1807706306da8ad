import { command, query } from './call.ts';
import { Nothing } from './parts.ts';
import { BackupAbout, BackupChanges, BackupCounts } from '#shared/domain/backups.ts';
import { Instant } from '#shared/domain/dates.ts';
import { HandOver } from '#shared/domain/handOver.ts';
import { problemCodes } from '#shared/domain/errors.ts';
import { z } from '#shared/z.ts';

/** Where a backup lies: with the data, in the second place, or brought here from elsewhere a moment ago. */
export const backupPlaces = ['here', 'second', 'brought'] as const;

/** Which backup: the name of its file, and of no file elsewhere. */
const Which = {
  place: z.enum(backupPlaces),
  file: z
    .string()
    .max(200)
    .regex(/^[^/\\:\u0000-\u001f]+$/),
};

/** What opens a backup that is locked under another passphrase than the folder. */
const Secret = z.union([
  z.strictObject({ passphrase: z.string().min(1).max(1000) }),
  z.strictObject({ recoveryCode: z.string().min(1).max(200) }),
]);

export const Backup = z.strictObject({ ...Which, about: BackupAbout, counts: BackupCounts, bytes: z.int() });
export type Backup = z.infer<typeof Backup>;

/** What is being done about backups now, and how far it is. */
const Work = z.strictObject({
  what: z.enum(['making', 'looking', 'restoring', 'handing', 'taking', 'returning', 'erasing']),
  done: z.int(),
  of: z.int(),
  canStop: z.boolean(),
});

const SecondPlace = z.strictObject({
  folder: z.string(),
  /** When a backup was last copied there. */
  copiedAt: Instant.nullable(),
  /** It has not been seen for a fortnight. */
  isOverdue: z.boolean(),
});

const Stopped = z.strictObject({ outcome: z.literal('stopped') });

/** It opens with another passphrase than the folder; none was given, or not the right one. */
const Locked = z.strictObject({ outcome: z.literal('locked'), isWrong: z.boolean() });

/** Names of those who are in the one and not in the other: the first of them, and how many there are. */
const Names = z.strictObject({ names: z.array(z.string()), count: z.int() });
const Named = z.strictObject({ people: Names, groups: Names, linkWorkers: Names });

const placeOutcomes = ['set', 'not-a-path', 'not-there', 'within-data', 'cannot-write'] as const;

export const backupCalls = {
  'backups.list': query(
    Nothing,
    z.strictObject({
      /** The newest first; those of the second place only while it is there. */
      backups: z.array(Backup),
      unreadable: z.array(z.strictObject(Which)),
      secondPlace: SecondPlace.extend({ isThere: z.boolean() }).nullable(),
      /** Whether `backups.chooseSecondPlace` can ask with a window; else the leader types where. */
      canChooseFolder: z.boolean(),
      /** Why the last one that was made by itself was not made. */
      problem: z.enum(problemCodes).nullable(),
    }),
  ),
  /** Looks nowhere but in the note about it: whether a stick is plugged in is not asked. */
  'backups.secondPlace': query(Nothing, SecondPlace.nullable()),
  'backups.work': query(Nothing, Work.nullable()),
  'backups.make': command(
    Nothing,
    z.union([z.strictObject({ outcome: z.literal('made'), file: z.string() }), Stopped]),
  ),
  /** Stops what is being done, where that can be stopped. */
  'backups.stop': command(Nothing, z.strictObject({ isStopped: z.boolean() })),
  /** Opens a backup, looks at every record of it, and says what is in it and in the folder. Changes nothing. */
  'backups.preview': command(
    z.strictObject({ ...Which, secret: Secret.optional() }),
    z.union([
      z.strictObject({
        outcome: z.literal('read'),
        about: BackupAbout,
        counts: BackupCounts,
        /** How much is in the folder; null where that cannot be read. */
        now: BackupCounts.nullable(),
        onlyNow: Named,
        onlyThen: Named,
        /** How many records differ, by their shelf; settings left out. Null where the folder cannot be read. */
        changes: BackupChanges.nullable(),
        /** Where the desk would be afterwards, of what was handed over; `isAwaited`: nothing else has been written here since. */
        handOver: HandOver.pick({ state: true, who: true }).extend({ isAwaited: z.boolean() }).nullable(),
        /** How the folder will be locked afterwards. */
        lock: z.enum(['none', 'as-now', 'as-then']),
      }),
      Locked,
      Stopped,
    ]),
  ),
  /** Keeps the folder as it is now in a backup, then puts what is in the other in its place. */
  'backups.restore': command(
    z.strictObject({ ...Which, secret: Secret.optional() }),
    z.union([
      z.strictObject({
        outcome: z.literal('restored'),
        /** The backup of what was there before; restoring it takes this back. Null: there was nothing. */
        keptAs: z.string().nullable(),
      }),
      Locked,
      Stopped,
    ]),
  ),
  /** Keeps a copy of every backup in a folder of the leader's choice; null: no longer. What is there stays there. */
  'backups.setSecondPlace': command(
    z.strictObject({ folder: z.string().trim().min(1).max(1000).nullable() }),
    z.strictObject({ outcome: z.enum(placeOutcomes) }),
  ),
  /** Asks for it with the system's own window. */
  'backups.chooseSecondPlace': command(
    Nothing,
    z.strictObject({ outcome: z.enum([...placeOutcomes, 'not-now']) }),
  ),
  /** A piece of a file that the leader has chosen: a backup, or one that a desk was handed over or taken away in. The first piece begins it anew. */
  'backups.bring': command(
    z.strictObject({
      at: z.int().nonnegative(),
      /** Base64 of at most 750,000 bytes. */
      bytes: z.base64().max(1_000_000),
      isLast: z.boolean(),
    }),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('going-on') }),
      /** It can be looked at as `brought`: a backup, or one made of everything in a readable file. */
      z.strictObject({ outcome: z.literal('brought') }),
      /** `handOver.open` opens it. */
      z.strictObject({ outcome: z.literal('handed-over') }),
      z.strictObject({
        outcome: z.literal('not-a-backup'),
        /** Where a readable file is not as it was written. */
        places: z.array(z.string()),
      }),
    ]),
  ),
};
