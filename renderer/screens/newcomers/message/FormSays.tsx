import { useState } from 'react';
import { answersOf, introductionTaken, type Taken } from './answers.ts';
import { MessageAnswers } from './MessageAnswers.tsx';
import { TakeIntoForm } from './TakeIntoForm.tsx';
import type { FormSaid } from './useForms.ts';
import { useToday } from '#renderer/app/status.ts';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import { yearOf } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

export interface FormSaysProps {
  said: FormSaid;
  groups: readonly Group[];
  linkWorkers: readonly LinkWorker[];
  onForget: () => void;
}

/** What a form says that came back, for checking. */
export const FormSays = ({ said, groups, linkWorkers, onForget }: FormSaysProps) => {
  const today = useToday();
  const [taken, setTaken] = useState<Taken>({});
  const { introduction, consentOpen } = said;
  const { isReachedThroughReferrer, isSelf, consent } = introduction;
  const answers = answersOf(introduction.values, yearOf(today));
  const notes = [
    isReachedThroughReferrer && t('form.through'),
    consent && t(`form.consent.${consent.answer}`, { day: longDay(consent.on, today) }),
    consentOpen && t(`form.consent.${consentOpen}`),
  ].filter((note) => note !== undefined && note !== false);
  return (
    <>
      <Section heading={t('form.says')} side={t('form.saysSide')}>
        <MessageAnswers answers={answers} groups={groups} taken={taken} onChange={setTaken} />
        {notes.map((note) => (
          <Row key={note} space={12}>
            <p>{note}</p>
          </Row>
        ))}
      </Section>
      <TakeIntoForm
        introduction={{
          values: introductionTaken(answers, taken),
          isReachedThroughReferrer,
          isSelf,
          ...(consent && { consent }),
        }}
        groups={groups}
        linkWorkers={linkWorkers}
        forgetWords={t('form.another')}
        onForget={onForget}
      />
    </>
  );
};
