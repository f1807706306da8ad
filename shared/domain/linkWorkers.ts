import { LinkWorkerId } from './ids.ts';
import { ReturnsAgreed } from './returnsDue.ts';
import { Email, Name, Place, Telephone } from './text.ts';
import { z } from '#shared/z.ts';

export const LinkWorker = z.strictObject({
  id: LinkWorkerId,
  name: Name,
  /** What they are called where they work, when it is not "link worker". */
  title: Name.optional(),
  organisation: Place.optional(),
  telephone: Telephone.optional(),
  email: Email.optional(),
  /** What was agreed about returns; left out while nothing was. */
  returnsAgreed: ReturnsAgreed.optional(),
});
export type LinkWorker = z.infer<typeof LinkWorker>;

/** The order of every list of them. */
export const byLinkWorkerName = (one: LinkWorker, other: LinkWorker): number =>
  one.name.localeCompare(other.name, 'en-GB');
