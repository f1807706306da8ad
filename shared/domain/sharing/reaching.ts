import type { Day } from '../dates.ts';
import { asAgreed } from '../mayKeep.ts';
import type { Person } from '../people.ts';

/** One address and nothing else, so that no program takes it for two, or for more than an address. */
const oneAddress = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/u;

/** Whether a mail program takes it for one address. */
export const isOneAddress = (email: string): boolean => oneAddress.test(email);

/**
 * The number on which the person may be rung today; undefined for whoever is reached through the link worker only, or said
 * that it shall not be kept.
 */
export const numberToRing = (person: Person, today: Day): string | undefined =>
  person.isReachedThroughLinkWorker ? undefined : asAgreed(person, today).telephone;

/** The address to which a notice may go today; undefined for the same people. */
export const addressToWriteTo = (person: Person, today: Day): string | undefined => {
  const { email, isReachedThroughLinkWorker } = asAgreed(person, today);
  return email !== undefined && !isReachedThroughLinkWorker && isOneAddress(email) ? email : undefined;
};
