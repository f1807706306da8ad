import { Day } from './dates.ts';
import { Email, line, Note } from './text.ts';
import { z } from '#shared/z.ts';

// What may stand in an address (RFC 3986). Of names of hosts only those that every program can follow.
const webPage =
  /^(?:https?:\/\/)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#](?:[\w\-.~:/?#@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i;

/** A page of the group on the web, as people write it: with `https://` or without. */
export const WebPage = line(300).refine((text) => webPage.test(text));

/** The page as an address that a program can follow. */
export const webAddress = (page: string): string => (/^https?:\/\//i.test(page) ? page : `https://${page}`);

/** Where letters would go, so that a directory can put the group on its map. */
export const Address = z.strictObject({
  street: line(200),
  town: line(100),
  county: line(100).optional(),
  postcode: line(60),
});
export type Address = z.infer<typeof Address>;

const mostPence = 100_000;

/** What posters, directories and link workers are told of a group, beside what it does, where and when. */
export const groupDetailsShape = {
  /** For one session, in pence; 0 is free. */
  costPence: z.int().min(0).max(mostPence).optional(),
  /** `The first time is free`; or what it costs where no one price does. */
  costWords: line(200).optional(),
  /** How one gets in and about: steps, the toilet, a hearing loop. */
  access: Note.optional(),
  address: Address.optional(),
  webPage: WebPage.optional(),
  email: Email.optional(),
  /** When the leader last made sure that what others are told is still so. */
  checkedOn: Day.optional(),
} as const;

export const GroupDetails = z.strictObject(groupDetailsShape);
export type GroupDetails = z.infer<typeof GroupDetails>;
