import { useState } from 'react';
import { AtTheEnd } from './AtTheEnd.tsx';
import { Step } from './Step.tsx';
import { useForm } from '#renderer/app/form.ts';
import { useToday } from '#renderer/app/status.ts';
import { OwnWordsFields } from '#renderer/app/wellbeing/OwnWordsFields.tsx';
import { QuestionField } from '#renderer/app/wellbeing/QuestionField.tsx';
import { noneTyped, saidInput, type SaidTyped } from '#renderer/app/wellbeing/saidForm.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { t } from '#renderer/words/words.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import { ownWordsQuestion, type QuestionSet, questionsOf, questionWords } from '#shared/domain/wellbeing.ts';

export interface AskingProps {
  name: string;
  personId: PersonId;
  groupId: GroupId;
  sets: readonly QuestionSet[];
  onDone: (isKept: boolean) => void;
}

/** The card for own words first, then one question a page, and at the end whether to keep what was said. */
export const Asking = ({ name, personId, groupId, sets, onDone }: AskingProps) => {
  const today = useToday();
  const questions = questionsOf(sets);
  const [at, setAt] = useState(0);
  const form = useForm<'wellbeing.answer', SaidTyped>('wellbeing.answer', {
    draft: `asking.${groupId}.${personId}`,
    start: noneTyped,
    toInput: (typed) => ({ personId, groupId, on: today, how: 'screen', ...saidInput(typed) }),
    putRight: { words: t('wellbeing.asking.wordsPutRight') },
    fieldOf: (path) => (path.includes('ownWords') ? 'words' : undefined),
    onDone: () => onDone(true),
  });
  const count = questions.length + 1;
  const goTo = (next: number) => () => setAt(next);
  if (at >= count) {
    return (
      <AtTheEnd
        name={name}
        form={form}
        hasQuestions={questions.length > 0}
        onBack={goTo(count - 1)}
        onThrowAway={() => {
          form.clear();
          onDone(false);
        }}
      />
    );
  }
  const question = questions[at - 1];
  const skip = () => {
    form.change(
      question
        ? { answers: { ...form.values.answers, [question]: undefined } }
        : { words: '', mayBeQuoted: '' },
    );
    setAt(at + 1);
  };
  return (
    <Step
      key={at}
      lead={at === 0 ? t('wellbeing.asking.hello', { name }) : undefined}
      number={at + 1}
      count={count}
      asked={question ? questionWords[question] : ownWordsQuestion}
      isOwned={question !== undefined}
      onNext={goTo(at + 1)}
      onSkip={skip}
      onBack={at > 0 ? goTo(at - 1) : undefined}
      onSkipRest={goTo(count)}
    >
      {question ? (
        <FieldRow>
          <QuestionField
            id={`asking-${question}`}
            question={question}
            isHeading
            value={form.values.answers[question]}
            onChange={(answer) => form.change({ answers: { ...form.values.answers, [question]: answer } })}
          />
        </FieldRow>
      ) : (
        <OwnWordsFields about={form.about('words')} typed={form.values} onChange={form.change} />
      )}
    </Step>
  );
};
