import { useLocation } from 'wouter';
import { fieldOf, type NewcomerForm, receivedFrom } from './newcomerForm.ts';
import { visitsPutRight, visitsStart } from './visitsForm.ts';
import { comfortPutRight, comfortStart } from '#renderer/app/comfort/comfortForm.ts';
import { forgetDraft } from '#renderer/app/drafts.ts';
import { useForm } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { typedFromDay } from '#renderer/app/typedDay.ts';
import { t } from '#renderer/words/words.ts';

/** The form for a referral; `onlyGroup` and `referrer` are chosen already where there is but one answer. */
export const useNewcomerForm = ({ onlyGroup, referrer }: { onlyGroup: string; referrer: string }) => {
  const today = typedFromDay(useToday());
  const [, goTo] = useLocation();
  return useForm<'referrals.receive', NewcomerForm>('referrals.receive', {
    draft: 'newcomer',
    start: {
      preferredName: '',
      personId: '',
      way: 'formal',
      reach: '',
      isReachedThroughLinkWorker: false,
      referrer,
      referrerName: '',
      referrerOrganisation: '',
      referrerReach: '',
      groupId: onlyGroup,
      receivedOn: today,
      surname: '',
      ...visitsStart(),
      ...comfortStart(),
      whatMatters: '',
      goodToKnow: '',
      consent: '',
      consentOn: today,
      consentHow: '',
      originalText: '',
    },
    toInput: receivedFrom,
    fieldOf,
    putRight: {
      preferredName: t('newcomers.form.problem.name'),
      reach: t('newcomers.form.problem.reach'),
      referrer: t('newcomers.form.problem.who'),
      referrerName: t('newcomers.form.problem.whoName'),
      referrerOrganisation: t('newcomers.form.problem.tooLong'),
      referrerReach: t('newcomers.form.problem.whoReach'),
      groupId: t('newcomers.form.problem.group'),
      receivedOn: t('newcomers.form.problem.receivedOn'),
      surname: t('newcomers.form.problem.tooLong'),
      whatMatters: t('newcomers.form.problem.tooLong'),
      goodToKnow: t('newcomers.form.problem.tooLong'),
      consentOn: t('newcomers.form.problem.consentOn'),
      consentHow: t('newcomers.form.problem.consentHow'),
      originalText: t('newcomers.form.problem.tooLong'),
      ...visitsPutRight(),
      ...comfortPutRight(),
    },
    says: ({ preferredName }) => <Said what="newcomers.form.added" values={{ name: preferredName.trim() }} />,
    onDone: ({ referralId }) => {
      // The message from which it was filled in, if it was.
      forgetDraft('message');
      goTo(`/newcomers/${referralId}`);
    },
  });
};

export type NewcomerFormInHand = ReturnType<typeof useNewcomerForm>;
