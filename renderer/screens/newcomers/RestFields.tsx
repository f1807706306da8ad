import { useState } from 'react';
import type { NewcomerFormInHand } from './useNewcomerForm.tsx';
import { ConsentFields } from '#renderer/app/consents/ConsentFields.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

const folded = ['surname', 'reference', 'whatMatters', 'goodToKnow', 'consent'] as const;

/** Everything that can wait: folded away, unless something was written there before. */
export const RestFields = ({ form }: { form: NewcomerFormInHand }) => {
  const [isOpen, setIsOpen] = useState(() => folded.some((field) => form.values[field] !== ''));
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
          <FieldRow>
            {form.values.personId === '' && (
              <TextField {...form.text('surname')} label={t('newcomers.form.surname')} />
            )}
            <TextField
              {...form.text('reference')}
              label={t('newcomers.form.reference')}
              hint={t('newcomers.form.referenceHint')}
            />
          </FieldRow>
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
          {form.values.way !== 'self' && (
            <ConsentFields
              label={t('newcomers.form.consent')}
              answers={[
                { value: '', words: t('newcomers.form.consentNotAsked') },
                { value: 'given', words: t('consents.answer.given') },
                { value: 'refused', words: t('consents.answer.refused') },
              ]}
              value={{ answer: form.values.consent, on: form.values.consentOn, how: form.values.consentHow }}
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
        </>
      )}
    </Section>
  );
};
