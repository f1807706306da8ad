import type { Person } from '../people.ts';

/** One address and nothing else, so that no program takes it for two, or for more than an address. */
const oneAddress = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/u;

/** Whether a mail program takes it for one address. */
export const isOneAddress = (email: string): boolean => oneAddress.test(email);

/** The number on which the person may be rung; undefined for whoever is reached through the link worker only. */
export const numberToRing = (person: Person): string | undefined =>
  person.isReachedThroughLinkWorker ? undefined : person.telephone;

/** The address to which a notice may go; undefined for whoever is reached through the link worker only. */
export const addressToWriteTo = ({ email, isReachedThroughLinkWorker }: Person): string | undefined =>
  email !== undefined && !isReachedThroughLinkWorker && isOneAddress(email) ? email : undefined;
