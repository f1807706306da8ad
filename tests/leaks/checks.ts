import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Example } from './exampleHall.ts';
import { leaksIn } from './search.ts';
import { waysOut } from './waysOut.ts';
import { aLeakWorld } from './world.ts';
import { shareMessage } from '#shared/domain/sharing/message.ts';
import { shareReturn } from '#shared/domain/sharing/return.ts';
import { aMessageWorld, messageFaultsOf } from '#tests/support/messageWorlds.ts';
import { aWorld, faultsOf } from '#tests/support/sharingWorlds.ts';

/** The same worlds each time, drawn before anything is broken. */
export const drawnWorlds = (count: number) => ({
  returns: fc.sample(aWorld, { numRuns: count, seed: 1 }),
  messages: fc.sample(aMessageWorld, { numRuns: count, seed: 1 }),
  leaks: fc.sample(aLeakWorld, { numRuns: Math.ceil(count / 4), seed: 1 }),
});

/** The properties over worlds that were drawn: what DOMAIN 6 asks, and that nothing leaks. Each throws where it fails. */
export const properties = (worlds: ReturnType<typeof drawnWorlds>): Example[] => [
  [
    'a return tells of exactly those it may tell of',
    () => {
      for (const world of worlds.returns) assert.deepEqual(faultsOf(world, shareReturn), []);
    },
  ],
  [
    'a message tells of nobody who does not agree',
    () => {
      for (const world of worlds.messages) assert.deepEqual(messageFaultsOf(world, shareMessage), []);
    },
  ],
  [
    'nothing leaves that may not',
    () => {
      for (const world of worlds.leaks) {
        for (const leaving of Object.values(waysOut)) {
          for (const each of leaving(world)) assert.deepEqual(leaksIn(each, world.marks), []);
        }
      }
    },
  ],
];
