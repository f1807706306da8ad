import { visitsFieldOf, visitsFrom, type VisitsValues } from './visitsForm.ts';
import { comfortFrom, type ComfortValues } from '#renderer/app/comfort/comfortForm.ts';
import { written } from '#renderer/app/form.ts';
import { dayFromTyped } from '#renderer/app/typedDay.ts';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import type { AskedWith } from '#shared/contract/api.ts';
import type { ReferralWay } from '#shared/domain/referrals.ts';
import type { ConsentAnswer, ConsentHow } from '#shared/domain/consents.ts';

type Received = AskedWith<'referrals.receive'>;

/** What the form holds while it is typed; '' where nothing is typed or chosen. */
export interface NewcomerForm extends VisitsValues, ComfortValues {
  preferredName: string;
  /** Somebody we know already: the person's id. */
  personId: string;
  /** Told of by somebody, asking themselves, or pointed to us. */
  way: ReferralWay;
  reach: string;
  isReachedThroughLinkWorker: boolean;
  /** A link worker's id, or `new`. */
  referrer: string;
  referrerName: string;
  referrerOrganisation: string;
  referrerReach: string;
  groupId: string;
  receivedOn: TypedDate;
  surname: string;
  whatMatters: string;
  goodToKnow: string;
  consent: ConsentAnswer | '';
  consentOn: TypedDate;
  consentHow: ConsentHow | '';
  /** The message it was read from, where it is to be kept. */
  originalText: string;
}

/** One box takes either, or both beside each other: what holds an @ is an e-mail address. */
export const contact = (reach: string) => {
  const [email] = /[^\s,;]+@[^\s,;]*/.exec(reach) ?? [];
  const rest = email === undefined ? reach : reach.replace(email, ' ').replace(/^[\s,;]+|[\s,;]+$/g, '');
  // Words around an address are no telephone number: then all of it is taken for the address, as it was typed.
  const isNumber = email === undefined || rest === '' || /^[+(\d][\d\s()+./-]*$/.test(rest);
  return isNumber ? { email, telephone: written(rest) } : { email: written(reach) };
};

const referrerOf = (form: NewcomerForm): Received['referrer'] => {
  if (form.way === 'self' || (form.way === 'signpost' && form.referrer === '')) return undefined;
  return form.referrer === 'new'
    ? {
        kind: 'new',
        name: form.referrerName,
        organisation: written(form.referrerOrganisation),
        ...contact(form.referrerReach),
      }
    : { kind: 'known', linkWorkerId: form.referrer };
};

const consentOf = (form: NewcomerForm): Received['consent'] =>
  form.consent === ''
    ? undefined
    : {
        answer: form.consent,
        on: dayFromTyped(form.consentOn) ?? '',
        // The schema refuses '', and so the question that is still open is named.
        how: form.consentHow as ConsentHow,
      };

/** Nothing at all where nothing was written. */
const comfortOf = (form: NewcomerForm): Received['comfort'] => {
  const comfort = comfortFrom(form);
  return Object.values(comfort).some((value) => value !== undefined) ? comfort : undefined;
};

/** What the form says, as the call wants it. Of somebody we know already the story is new, and what makes coming easier. */
export const receivedFrom = (form: NewcomerForm): Received => ({
  groupId: form.groupId,
  receivedOn: dayFromTyped(form.receivedOn) ?? '',
  preferredName: form.preferredName,
  way: form.way,
  isReachedThroughLinkWorker: form.way === 'formal' && form.isReachedThroughLinkWorker,
  ...(form.personId === ''
    ? { surname: written(form.surname), ...contact(form.reach) }
    : { personId: form.personId }),
  referrer: referrerOf(form),
  ...visitsFrom(form),
  comfort: comfortOf(form),
  originalText: written(form.originalText),
  whatMatters: written(form.whatMatters),
  goodToKnow: written(form.goodToKnow),
  consent: referrerOf(form) && consentOf(form),
});

const fields: Readonly<Record<string, keyof NewcomerForm>> = {
  telephone: 'reach',
  email: 'reach',
  'referrer.linkWorkerId': 'referrer',
  'referrer.name': 'referrerName',
  'referrer.organisation': 'referrerOrganisation',
  'referrer.telephone': 'referrerReach',
  'referrer.email': 'referrerReach',
  'consent.on': 'consentOn',
  'consent.how': 'consentHow',
};

/** The question on the form that a place in the call belongs to. */
export const fieldOf = (path: readonly string[]): keyof NewcomerForm | undefined =>
  fields[path.join('.')] ?? visitsFieldOf(path);
