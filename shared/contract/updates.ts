import { command, query } from './call.ts';
import { Nothing } from './parts.ts';
import { z } from '#shared/z.ts';

const version = z.string();

/** Where this copy of the program stands with its updates. Nothing but a press ever moves it on. */
export const UpdateStanding = z.discriminatedUnion('state', [
  /** It was made without a place to look in, or cannot replace itself: a new one is had from where this one was had. */
  z.strictObject({ state: z.literal('by-hand') }),
  z.strictObject({ state: z.literal('not-asked') }),
  z.strictObject({ state: z.literal('asking') }),
  z.strictObject({ state: z.literal('newest') }),
  z.strictObject({ state: z.literal('found'), version }),
  z.strictObject({ state: z.literal('fetching'), version, percent: z.int().min(0).max(100) }),
  /** It is on this computer, whole, and is put in place when the leader says so. */
  z.strictObject({ state: z.literal('ready'), version }),
  z.strictObject({
    state: z.literal('failed'),
    /** `refused`: what came was not what was promised, and was thrown away. */
    because: z.enum(['no-answer', 'refused']),
  }),
]);
export type UpdateStanding = z.infer<typeof UpdateStanding>;

/** An update can wait until the session is over; only a leader who has been told of it goes on all the same. */
const Asked = z.strictObject({ alsoOnSessionDay: z.boolean() });

/** `session-day`: a session is held today, or nobody can know, and nothing was done. */
const Outcome = z.strictObject({ outcome: z.enum(['done', 'session-day']) });

export const updateCalls = {
  'updates.get': query(
    Nothing,
    z.strictObject({
      standing: UpdateStanding,
      /** The groups that meet today; null while the folder is not open. */
      meetToday: z.array(z.string()).nullable(),
      /** What runs here, by name and version. */
      runs: z.array(z.strictObject({ name: z.string(), version })),
    }),
  ),
  /** Looks whether there is a newer version. Answers when that is known. */
  'updates.check': command(Asked, Outcome),
  /** Begins to fetch what was found; `updates.get` tells how far it is. */
  'updates.fetch': command(Asked, Outcome),
  /** What was fetched so far is thrown away. */
  'updates.stop': command(Nothing, Outcome),
  /** Closes the app, puts what was fetched in place, and starts it. */
  'updates.install': command(Asked, Outcome),
};
