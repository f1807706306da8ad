import { type Latest } from './changes.ts';
import { tellsOfReferrals } from '#shared/domain/changes.ts';

/** Whether the page of this address is a register: anybody at the door may look at it. */
export const isAtTheDoor = (hash: string): boolean => /^#\/register(\/|$)/.test(hash);

/**
 * Whether whoever sits at the page of this address is not the leader: somebody answers how things are. Nothing that the
 * leader did may be taken back there, unseen.
 */
export const isInOtherHands = (hash: string): boolean => hash.startsWith('#/how-things-are/');

/** Whether the line at the foot would tell who was referred. */
export const tells = (latest: Latest): boolean => {
  if (latest.kind === 'done') return tellsOfReferrals(latest.label);
  return latest.kind === 'moved' && tellsOfReferrals(latest.change.label);
};
