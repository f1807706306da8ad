import { useState } from 'react';
import type { NewcomerFormInHand } from './useNewcomerForm.tsx';
import { VisitsFields } from './VisitsFields.tsx';
import { ComfortFields } from '#renderer/app/comfort/ComfortFields.tsx';
import { ConsentFields } from '#renderer/app/consents/ConsentFields.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

const folded = [
  ...(['surname', 'reference', 'whatMatters', 'goodToKnow', 'consent', 'originalText', 'wouldSuit'] as const),
  ...(['greeter', 'alongWho', 'buddy', 'sessions', 'pronunciation', 'goodTimes', 'accessNote'] as const),
  ...(['emergencyName', 'emergencyTelephone'] as const),
];

/** Everything that can wait: folded away, unless something was written there before. */
export const RestFields = ({ form }: { form: NewcomerFormInHand }) => {
  const { values } = form;
  const [isOpen, setIsOpen] = useState(
    () => folded.some((field) => values[field] !== '') || values.accessNeeds.length > 0,
  );
  const [hasText] = useState(values.originalText !== '');
  const isNew = values.personId === '';
  const name = values.preferredName.trim();
  return (
    <Section
      heading={t('newcomers.form.later')}
      side={isOpen ? undefined : t('newcomers.form.laterHint')}
      action={
        <Button kind="quiet" isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'newcomers.form.laterClose' : 'newcomers.form.laterOpen')}
        </Button>
      }
    >
      {isOpen && (
        <>
          {isNew && (
            <FieldRow>
              <TextField {...form.text('surname')} label={t('newcomers.form.surname')} />
            </FieldRow>
          )}
          <FieldRow>
            <TextArea {...form.text('whatMatters')} label={t('newcomers.form.whatMatters')} width="full" />
          </FieldRow>
          <FieldRow>
            <TextArea
              {...form.text('goodToKnow')}
              label={t('newcomers.form.goodToKnow')}
              hint={t('newcomers.form.goodToKnowHint')}
              width="full"
            />
          </FieldRow>
          {values.way !== 'self' && (
            <ConsentFields
              label={t('newcomers.form.consent')}
              answers={[
                { value: '', words: t('newcomers.form.consentNotAsked') },
                { value: 'given', words: t('consents.answer.given') },
                { value: 'refused', words: t('consents.answer.refused') },
              ]}
              value={{ answer: values.consent, on: values.consentOn, how: values.consentHow }}
              about={{
                answer: form.about('consent'),
                on: form.about('consentOn'),
                how: form.about('consentHow'),
              }}
              onChange={({ answer, on, how }) =>
                form.change({ consent: answer, consentOn: on, consentHow: how })
              }
            />
          )}
          {hasText && (
            <FieldRow>
              <TextArea
                {...form.text('originalText')}
                label={t('newcomers.text.heading')}
                hint={t('newcomers.text.formHint')}
                rows={6}
                width="full"
              />
            </FieldRow>
          )}
          <Section heading={t('newcomers.form.visits')} size="stage">
            <VisitsFields form={form} name={name} referenceLabel={t('newcomers.form.reference')} />
          </Section>
          <Section
            heading={t('newcomers.form.comfort')}
            side={isNew ? undefined : t('newcomers.form.comfortKnown')}
            size="stage"
          >
            <ComfortFields form={form} name={name} />
          </Section>
        </>
      )}
    </Section>
  );
};
