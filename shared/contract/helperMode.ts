import type { CallName } from './api.ts';
import { command } from './call.ts';
import { Nothing } from './parts.ts';
import { Done, Passphrase, Refused } from './safety.ts';
import { z } from '#shared/z.ts';

export const helperModeCalls = {
  /** From here on only the register can be used, also after a restart, until somebody leaves it. */
  'helperMode.begin': command(Nothing, Done),
  /** A folder that is locked with a passphrase asks for it; of one that is not, anybody may leave. */
  'helperMode.leave': command(
    z.strictObject({ passphrase: Passphrase.optional() }),
    z.union([Done, Refused]),
  ),
};

/**
 * THE list of what whoever minds the laptop may ask and do: today's registers, what a register needs at the door and on a
 * walk, where a note tells more than who is there and is not theirs, and
 * to write down a worry about somebody's safety, which waits for nobody; to read one takes the leader's passphrase.
 * Every other call is refused while helper mode is on.
 */
export const allowedToHelpers: ReadonlySet<CallName> = new Set([
  'app.status',
  'app.opening',
  'app.rememberRegister',
  'concerns.close',
  'concerns.list',
  'concerns.open',
  'concerns.save',
  'concerns.write',
  'helperMode.leave',
  'people.find',
  'register.addWalkIn',
  'register.countHeads',
  'register.get',
  'register.getSameDay',
  'register.mark',
  'register.markMany',
  'register.setHeadcount',
  'safety.get',
  'safety.lock',
  'safety.unlock',
  'sessions.list',
  'settings.get',
] as const);
