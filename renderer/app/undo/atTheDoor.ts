import { type Latest } from './changes.ts';
import { tellsOfReferrals } from '#shared/domain/changes.ts';

/** Whether the page of this address is a register: anybody at the door may look at it. */
export const isAtTheDoor = (hash: string): boolean => /^#\/register(\/|$)/.test(hash);

/** Whether the line at the foot would tell who was referred. */
export const tells = (latest: Latest): boolean => {
  if (latest.kind === 'done') return tellsOfReferrals(latest.label);
  return latest.kind === 'moved' && tellsOfReferrals(latest.change.label);
};
