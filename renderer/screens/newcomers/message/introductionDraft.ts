import type { NewcomerForm } from '../newcomerForm.ts';
import { typedFromDay } from '#renderer/app/typedDay.ts';
import { t } from '#renderer/words/words.ts';
import type { Day } from '#shared/domain/dates.ts';
import { type Introduction, knownReferrer } from '#shared/domain/introductions.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

const together = (...texts: (string | undefined)[]): string => texts.filter(Boolean).join(', ');

/** What is good to know, with when a call is good and who comes along: one box of the form takes all three. */
const goodToKnow = ({ goodToKnow: known, goodTimes, comesAlong }: Introduction['values']): string =>
  [
    known,
    goodTimes && t('message.goodTimes', { words: goodTimes }),
    comesAlong && t('message.comesAlong', { words: comesAlong }),
  ]
    .filter(Boolean)
    .join('\n');

const referrer = (
  introduction: Introduction,
  linkWorkers: readonly LinkWorker[],
): Pick<NewcomerForm, 'referrer' | 'referrerName' | 'referrerOrganisation' | 'referrerReach'> => {
  const { referrerName, referrerOrganisation, referrerTelephone, referrerEmail } = introduction.values;
  const known = knownReferrer(introduction, linkWorkers);
  const isSomebody = together(referrerName, referrerTelephone, referrerEmail) !== '' && !introduction.isSelf;
  return {
    referrer: known?.id ?? (isSomebody || linkWorkers.length === 0 ? 'new' : ''),
    referrerName: known ? '' : (referrerName ?? ''),
    referrerOrganisation: known ? '' : (referrerOrganisation ?? ''),
    referrerReach: known ? '' : together(referrerTelephone, referrerEmail),
  };
};

/** The form for a newcomer, filled with what the leader took from a message or a form. It is checked there once more. */
export const introductionDraft = (
  introduction: Introduction,
  { linkWorkers, onlyGroup, today }: { linkWorkers: readonly LinkWorker[]; onlyGroup: string; today: Day },
): NewcomerForm => {
  const { values, consent } = introduction;
  return {
    preferredName: values.preferredName ?? '',
    personId: '',
    way: introduction.isSelf ? 'self' : 'formal',
    reach: together(values.telephone, values.email),
    isReachedThroughLinkWorker: introduction.isReachedThroughReferrer,
    ...referrer(introduction, linkWorkers),
    groupId: values.group ?? onlyGroup,
    receivedOn: typedFromDay((values.receivedOn as Day | undefined) ?? today),
    surname: values.surname ?? '',
    reference: values.reference ?? '',
    whatMatters: values.whatMatters ?? '',
    goodToKnow: goodToKnow(values),
    consent: consent?.answer ?? '',
    consentOn: typedFromDay(consent?.on ?? today),
    consentHow: consent ? 'told-by-link-worker' : '',
  };
};
