import type { DataFolder } from './dataFolder.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { ConcernId } from '#shared/domain/ids.ts';

/** All concerns, or the one that was just written. */
type Of = 'all' | ConcernId;

interface Ticket {
  of: Of;
  path: string;
  /** The very key that was in hand: once the folder was locked, another one is, and the ticket holds no longer. */
  key: Uint8Array | undefined;
}

/** In memory alone: nobody looks at anything after the next start before they were let in again. */
const given = new WeakMap<DataFolder, Map<string, Ticket>>();

const ticketsOf = (folder: DataFolder): Map<string, Ticket> => {
  const tickets = given.get(folder) ?? new Map<string, Ticket>();
  given.set(folder, tickets);
  return tickets;
};

const keyNow = (folder: DataFolder): Uint8Array | undefined => folder.keyring.key(folder.path());

/** Lets somebody look at concerns: whoever calls this has asked for the passphrase, where there is one. */
export function giveTicket(folder: DataFolder, of: Of): string {
  const ticket = folder.newId();
  ticketsOf(folder).set(ticket, { of, path: folder.path(), key: keyNow(folder) });
  return ticket;
}

export const endTicket = (folder: DataFolder, ticket: string): void => void ticketsOf(folder).delete(ticket);

/** What a ticket lets one look at. Throws `not-allowed` for one that is none, or holds no longer. */
export function admitted(
  folder: DataFolder,
  ticket: string,
): { isToAll: boolean; isTo: (concernId: ConcernId) => boolean } {
  const known = ticketsOf(folder).get(ticket);
  if (known === undefined || known.path !== folder.path() || known.key !== keyNow(folder))
    throw new AppError('not-allowed', { kind: 'concerns' });
  const { of } = known;
  return { isToAll: of === 'all', isTo: (concernId) => of === 'all' || of === concernId };
}
