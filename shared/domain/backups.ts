import { type Day, Instant, dayAt } from './dates.ts';
import { z } from '#shared/z.ts';

/** Why a backup was made. Those made before something large are what its undo goes back to. */
export const backupReasons = [
  'by-itself',
  'on-close',
  'asked',
  'before-restore',
  'before-import',
  'before-upgrade',
  'before-erase',
  'before-handing-over',
  // Made from a file of another kind, to be looked at and put in place as a backup is.
  'handed-over',
  'handed-back',
  'taken-in',
] as const;
export type BackupReason = (typeof backupReasons)[number];

/** How much is in a backup: records by their shelf. A shelf that is new since then is simply not counted. */
export const BackupCounts = z.record(z.string().max(100), z.int().nonnegative());
export type BackupCounts = z.infer<typeof BackupCounts>;

/** How many records differ between a backup and the folder. */
export const BackupChanges = z.strictObject({
  /** Only in the backup. */
  onlyThen: BackupCounts,
  /** In both, and not the same. */
  different: BackupCounts,
  /** Only in the folder. */
  onlyNow: BackupCounts,
});
export type BackupChanges = z.infer<typeof BackupChanges>;

/** What a backup says of itself. */
export const BackupAbout = z.object({
  /** Which of the folder's backups it is, from 1: their order, whatever the clock said. */
  number: z.int().positive(),
  madeAt: Instant,
  why: z.enum(backupReasons),
  /** The number of the last commit in it. */
  commit: z.int().nonnegative(),
  folderId: z.string().max(100),
  deviceId: z.string().max(100),
  isPractice: z.boolean(),
  /** The version of Welcome Desk that made it. */
  version: z.string().max(50),
  /** Whether its content opens only with a passphrase or the recovery code. */
  isSealed: z.boolean(),
  /** False: kept as it was found, because the folder could not be read. */
  isWhole: z.boolean(),
});
export type BackupAbout = z.infer<typeof BackupAbout>;

/** How many backups stay: of the newest day, of days, of months, and of those made before something large. */
const keepOfNewestDay = 3;
const keepDays = 14;
const keepMonths = 12;
const keepBeforeLarge = 3;

type Placed = Pick<BackupAbout, 'number' | 'madeAt' | 'why'>;

export const madeOn = ({ madeAt }: Pick<BackupAbout, 'madeAt'>): Day => dayAt(Date.parse(madeAt));

/**
 * Which backups are no longer needed: all but the newest 3 of the newest day, the last of each of the newest 14 days
 * and of each of the newest 12 months that have one, and the newest 3 made before something large.
 *
 * Their order is that of their numbers, and days and months are counted by how many have a backup, not by how long ago
 * they were: so a clock that was set wrong for a while makes some days too many, and never has a good backup removed
 * for its age. The newest always stays. Only readable backups may be handed in: what cannot be read is never removed.
 */
export const notNeeded = <Kept extends Placed>(backups: readonly Kept[]): Kept[] => {
  const newestFirst = backups
    .map((backup) => ({ backup, day: madeOn(backup) }))
    .toSorted((one, other) => other.backup.number - one.backup.number);
  type Dated = (typeof newestFirst)[number];
  const lastOfEach = (nameOf: (each: Dated) => string, most: number): Dated[] =>
    [...Map.groupBy(newestFirst, nameOf).values()].flatMap(([last]) => last ?? []).slice(0, most);
  const newestDay = newestFirst[0]?.day;
  const needed = new Set(
    [
      ...newestFirst.filter(({ day }) => day === newestDay).slice(0, keepOfNewestDay),
      ...lastOfEach(({ day }) => day, keepDays),
      ...lastOfEach(({ day }) => day.slice(0, 7), keepMonths),
      ...newestFirst.filter(({ backup }) => backup.why.startsWith('before-')).slice(0, keepBeforeLarge),
    ].map(({ backup }) => backup),
  );
  return backups.filter((each) => !needed.has(each));
};

/**
 * The newest first. Of one folder's that is the one made last by its number, whatever the clock said by then; beside those
 * of another folder they stand by their times.
 */
export const newestFirst = <Kept extends { about: Pick<BackupAbout, 'number' | 'madeAt' | 'folderId'> }>(
  backups: readonly Kept[],
): Kept[] => {
  const timed = [...Map.groupBy(backups, ({ about }) => about.folderId).values()].flatMap((ofOne) => {
    let atMs = Infinity;
    return ofOne
      .toSorted((one, other) => other.about.number - one.about.number)
      .map((backup) => {
        atMs = Math.min(atMs, Date.parse(backup.about.madeAt));
        return { backup, atMs };
      });
  });
  return timed.toSorted((one, other) => other.atMs - one.atMs).map(({ backup }) => backup);
};

/** How many days the second place may not have been seen before the leader is kindly reminded of it. */
export const secondPlaceReminderDays = 14;
