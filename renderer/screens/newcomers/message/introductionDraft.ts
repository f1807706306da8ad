import type { NewcomerForm } from '../newcomerForm.ts';
import { visitsStart } from '../visitsForm.ts';
import { comfortStart } from '#renderer/app/comfort/comfortForm.ts';
import { typedFromDay } from '#renderer/app/typedDay.ts';
import { t } from '#renderer/words/words.ts';
import type { Day } from '#shared/domain/dates.ts';
import { type Introduction, knownReferrer } from '#shared/domain/introductions.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';
import { GoodTimes } from '#shared/domain/people.ts';
import { Name } from '#shared/domain/text.ts';

const together = (...texts: (string | undefined)[]): string => texts.filter(Boolean).join(', ');

/** Whether the words stand for somebody, as in "her son Alun", and are no sentence about it. */
const isSomebody = (words: string): boolean => Name.safeParse(words).success && !/[.!?]$/.test(words);

/** When a call is good, and who comes along, each in its own box; what does not fit there is good to know. */
const inTheirBoxes = ({ goodToKnow = '', goodTimes = '', comesAlong = '' }: Introduction['values']) => {
  const fits = { goodTimes: GoodTimes.safeParse(goodTimes).success, comesAlong: isSomebody(comesAlong) };
  return {
    goodTimes: fits.goodTimes ? goodTimes : '',
    alongWho: fits.comesAlong ? comesAlong : '',
    goodToKnow: [
      goodToKnow,
      goodTimes !== '' && !fits.goodTimes && t('message.goodTimes', { words: goodTimes }),
      comesAlong !== '' && !fits.comesAlong && t('message.comesAlong', { words: comesAlong }),
    ]
      .filter(Boolean)
      .join('\n'),
  };
};

const referrer = (
  introduction: Introduction,
  linkWorkers: readonly LinkWorker[],
): Pick<NewcomerForm, 'referrer' | 'referrerName' | 'referrerOrganisation' | 'referrerReach'> => {
  const { referrerName, referrerOrganisation, referrerTelephone, referrerEmail } = introduction.values;
  const known = knownReferrer(introduction, linkWorkers);
  const isTold = together(referrerName, referrerTelephone, referrerEmail) !== '' && !introduction.isSelf;
  return {
    referrer: known?.id ?? (isTold || linkWorkers.length === 0 ? 'new' : ''),
    referrerName: known ? '' : (referrerName ?? ''),
    referrerOrganisation: known ? '' : (referrerOrganisation ?? ''),
    referrerReach: known ? '' : together(referrerTelephone, referrerEmail),
  };
};

/** The form for a newcomer, filled with what the leader took from a message or a form. It is checked there once more. */
export const introductionDraft = (
  introduction: Introduction,
  {
    linkWorkers,
    onlyGroup,
    today,
    originalText,
  }: { linkWorkers: readonly LinkWorker[]; onlyGroup: string; today: Day; originalText: string },
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
    ...visitsStart(),
    ...comfortStart(),
    ...inTheirBoxes(values),
    originalText,
    reference: values.reference ?? '',
    whatMatters: values.whatMatters ?? '',
    consent: consent?.answer ?? '',
    consentOn: typedFromDay(consent?.on ?? today),
    consentHow: consent ? 'told-by-link-worker' : '',
  };
};
