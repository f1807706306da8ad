import { ConsentFields, type ConsentTyped } from './ConsentFields.tsx';
import { ChangeForm } from '#renderer/app/ChangeForm.tsx';
import { useForm } from '#renderer/app/form.ts';
import { useToday } from '#renderer/app/status.ts';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { ConsentAnswer, ConsentHow } from '#shared/domain/consents.ts';
import type { PersonId } from '#shared/domain/ids.ts';

export type TellConsent = OutputOf<'people.get'>['consents'][number];
export type OwnConsent = OutputOf<'people.get'>['own'][number];

export interface ConsentFormProps {
  personId: PersonId;
  /** What the person likes to be called. */
  name: string;
  consent: TellConsent | OwnConsent;
  onClose: () => void;
}

/** Writes down what somebody said about one link worker being told, or about something for themselves. Somebody who had agreed can take it back. */
export const ConsentForm = ({ personId, name, consent, onClose }: ConsentFormProps) => {
  const about = 'linkWorker' in consent ? consent.linkWorker : undefined;
  const linkWorker = about?.name ?? '';
  const words = 'purpose' in consent ? (`own.${consent.purpose}` as const) : 'form';
  const form = useForm<'people.setConsent', ConsentTyped>('people.setConsent', {
    draft: `consent.${personId}.${'purpose' in consent ? consent.purpose : consent.linkWorker.linkWorkerId}`,
    start: { answer: '', on: typedFromDay(useToday()), how: '' },
    toInput: ({ answer, on, how }) => ({
      personId,
      ...('purpose' in consent
        ? { purpose: consent.purpose }
        : { linkWorkerId: consent.linkWorker.linkWorkerId }),
      // The schema refuses '', and so the question that is still open is named.
      answer: answer as ConsentAnswer,
      on: dayFromTyped(on) ?? '',
      how: how as ConsentHow,
    }),
    putRight: {
      answer: t('consents.form.chooseAnswer', { name }),
      how: t('consents.form.chooseHow'),
      on: t('consents.form.writeDay'),
    },
    says: ({ answer }) =>
      answer === ''
        ? undefined
        : t(
            `consents.${'purpose' in consent ? (`ownSaved.${consent.purpose}` as const) : 'saved'}.${answer}`,
            {
              name,
              linkWorker,
            },
          ),
    onDone: onClose,
  });
  const otherAnswer = consent.answer === 'given' ? 'withdrawn' : 'refused';
  return (
    <ChangeForm form={form} onClose={onClose} saveWords={t('consents.form.save')}>
      <ConsentFields
        label={t(`consents.${words}.question`, { name, linkWorker })}
        hint={t(`consents.${words}.ask`, { name, linkWorker })}
        answers={(['given', otherAnswer] as const).map((answer) => ({
          value: answer,
          words: t(`consents.form.${answer}`, { name }),
        }))}
        value={form.values}
        about={{ answer: form.about('answer'), on: form.about('on'), how: form.about('how') }}
        onChange={form.change}
      />
    </ChangeForm>
  );
};
