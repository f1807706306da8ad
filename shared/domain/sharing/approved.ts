import type { Consent } from '../consents.ts';
import type { Day } from '../dates.ts';
import type { LinkWorkerId, PersonId } from '../ids.ts';

/** Known to this room alone. Without it nobody makes a value that a format takes. */
const approved: unique symbol = Symbol('approved');

/** What leaves, and with it what for. A kind that is not named here cannot leave. */
export type Purpose =
  | 'return'
  | 'message'
  | 'words'
  | 'notice'
  | 'listing'
  | 'calendar'
  | 'form'
  | 'poster'
  | 'dates'
  | 'group'
  | 'badges'
  | 'sign-in'
  | 'mailing'
  | 'telephones'
  | 'telephone-tree'
  | 'holding'
  | 'funder-summary'
  | 'concern'
  | 'questions';

/** Who gets it: one link worker, the person it is about, the safeguarding lead, those whom it tells something, or whoever is handed it. */
export type Recipient =
  | { readonly linkWorkerId: LinkWorkerId }
  | { readonly personId: PersonId }
  | 'those-written-to'
  | 'those-who-come'
  | 'those-who-help'
  | 'those-on-it'
  | 'safeguarding-lead'
  | 'anyone';

/** The answer by which somebody is told of, as it was given. */
export type Under = Readonly<Pick<Consent, 'on' | 'how' | 'wording'>> & { readonly personId: PersonId };

/** Why something may leave: to whom, decided on which day, and the answers it rests on; none where it is about nobody. */
export interface Approval {
  readonly to: Recipient;
  readonly madeOn: Day;
  readonly under: readonly Under[];
}

/**
 * Something that may leave the computer (DOMAIN 6, rule 1). Formats take nothing else, and only the functions of this
 * room make one: each decides who may be in it. It cannot be altered, and a copy of it is none.
 */
export type Approved<For extends Purpose, Content extends object> = Readonly<Content> & {
  readonly [approved]: Approval & { readonly purpose: For };
};

/** Lets it leave. Whoever calls this has decided for every person in it; nothing outside this room may (tests/architecture). */
export const approve = <For extends Purpose, Content extends object>(
  purpose: For,
  content: Content,
  approval: Approval,
): Approved<For, Content> =>
  // Not enumerable: what is spread into another value does not take the approval along.
  Object.freeze(
    Object.defineProperty({ ...content }, approved, { value: Object.freeze({ ...approval, purpose }) }),
  ) as Approved<For, Content>;

/** Why this may leave. What only looks as if it were approved has no answer, and stops there. */
export const approvalOf = <For extends Purpose>(
  value: Approved<For, object>,
): Approval & { readonly purpose: For } => {
  if (!Object.hasOwn(value, approved)) throw new TypeError('this was not approved to leave');
  return value[approved];
};
