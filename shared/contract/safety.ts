import { command, query } from './call.ts';
import { Nothing } from './parts.ts';
import { z } from '#shared/z.ts';

/** Any text at all, but some; the longest book title with its author has room. */
export const Passphrase = z.string().min(1).max(1000);

/** As it was typed: spaces, small letters and O for 0 included. */
const TypedRecoveryCode = z.string().min(1).max(200);

/** It was not the passphrase: how many wrong ones there were, and how long the next try has to wait. */
export const Refused = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('wrong'), tries: z.int(), waitSeconds: z.int() }),
  z.strictObject({ outcome: z.literal('too-soon'), tries: z.int(), waitSeconds: z.int() }),
  /** The key file, not what was typed, is at fault. */
  z.strictObject({ outcome: z.literal('damaged'), file: z.string() }),
]);

export const Done = z.strictObject({ outcome: z.literal('done') });

/** The code is shown once, to be printed; only the sheet of paper has it afterwards. */
const Code = z.strictObject({ outcome: z.literal('done'), recoveryCode: z.string() });

export const Safety = z.strictObject({
  /** Whether the folder is locked with a passphrase at all. */
  isOn: z.boolean(),
  /** Whether it is locked now: nothing can be read before `safety.unlock`. */
  isLocked: z.boolean(),
  /** Some files are sealed and some are not, since the disk refused; opening the folder goes on with it. */
  isUnfinished: z.boolean(),
  /** The leader has said that the recovery sheet is on paper. */
  isSheetConfirmed: z.boolean(),
  /** It was unlocked with the recovery code: a new passphrase may be chosen without the old one. */
  mustChoosePassphrase: z.boolean(),
  /** Key files that are missing or altered. */
  damaged: z.array(z.enum(['passphrase', 'recovery'])),
  /** Whether this computer unlocks the folder by itself for whoever is signed in to it. */
  keychain: z.enum(['kept', 'not-kept', 'impossible']),
  tries: z.int(),
  waitSeconds: z.int(),
  /** While files are being sealed, or given back as plain text. */
  working: z.strictObject({ to: z.enum(['sealed', 'plain']), done: z.int(), of: z.int() }).nullable(),
});

export const safetyCalls = {
  'safety.get': query(Nothing, Safety),
  /** Seals the folder. Answers when every file is sealed; `safety.get` tells how far it is meanwhile. */
  'safety.turnOn': command(z.strictObject({ passphrase: Passphrase }), Code),
  /** The recovery sheet is on paper. */
  'safety.confirmSheet': command(Nothing, Done),
  'safety.changePassphrase': command(
    z.strictObject({ current: Passphrase.optional(), passphrase: Passphrase }),
    z.union([Done, Refused]),
  ),
  /** The old code opens the folder no longer. */
  'safety.newRecoveryCode': command(z.strictObject({ passphrase: Passphrase }), z.union([Code, Refused])),
  /** Whether this computer is to keep the key for whoever is signed in to it. */
  'safety.setKeychain': command(
    z.strictObject({ isKept: z.boolean() }),
    z.strictObject({ outcome: z.enum(['done', 'impossible']) }),
  ),
  'safety.lock': command(Nothing, Done),
  'safety.unlock': command(
    z.union([
      z.strictObject({ passphrase: Passphrase }),
      z.strictObject({ recoveryCode: TypedRecoveryCode }),
    ]),
    z.union([
      z.strictObject({ outcome: z.literal('unlocked'), mustChoosePassphrase: z.boolean() }),
      /** Some letter of the code is not as it was printed. */
      z.strictObject({ outcome: z.literal('mistyped') }),
      Refused,
    ]),
  ),
  /** Gives the files back as plain text. */
  'safety.turnOff': command(z.strictObject({ passphrase: Passphrase }), z.union([Done, Refused])),
};
