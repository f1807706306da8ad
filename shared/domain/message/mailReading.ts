import type { NewcomerName } from './newcomerNames.ts';
import type { PersonName } from './names.ts';
import type { FoundValue, MessageField } from './pieces.ts';
import type { Day } from '../dates.ts';

export interface MessageContext {
  groups: readonly { id: string; name: string }[];
  /** The names of whoever reads: nobody new, and not who sent it. */
  ownNames: readonly string[];
  today: Day;
}

/** A text while it is read. */
export interface Reading extends MessageContext {
  text: string;
  flow: string;
  banned: ReadonlySet<string>;
  ownFolded: ReadonlySet<string>;
}

export type Candidates = Record<MessageField, FoundValue[]>;

export const nothing = (): Candidates => ({
  preferredName: [],
  surname: [],
  telephone: [],
  email: [],
  referrerName: [],
  referrerOrganisation: [],
  referrerTelephone: [],
  referrerEmail: [],
  reference: [],
  group: [],
  receivedOn: [],
  goodTimes: [],
  comesAlong: [],
  whatMatters: [],
  goodToKnow: [],
});

/** What one mail says, each thing as often as it says it. */
export interface MailRead {
  names: NewcomerName[];
  preferred: NewcomerName[];
  candidates: Candidates;
  isSelf: boolean;
}

export const fullNameOf = ({ first, last }: Pick<PersonName, 'first' | 'last'>): string =>
  [first, last].filter(Boolean).join(' ');
