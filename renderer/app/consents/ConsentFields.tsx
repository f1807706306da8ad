import { DayField } from '#renderer/app/DayField.tsx';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { type Option, Options } from '#renderer/ui/Options.tsx';
import { t } from '#renderer/words/words.ts';
import { type ConsentAnswer, ConsentHow } from '#shared/domain/consents.ts';

export interface ConsentTyped {
  /** '' is nothing: nobody has asked, or nothing is chosen yet. */
  answer: ConsentAnswer | '';
  on: TypedDate;
  how: ConsentHow | '';
}

type About = { id: string; problem: string | undefined };

export interface ConsentFieldsProps {
  label: string;
  hint?: string | undefined;
  answers: readonly Option<ConsentAnswer | ''>[];
  value: ConsentTyped;
  about: Record<keyof ConsentTyped, About>;
  onChange: (value: ConsentTyped) => void;
}

/** The three facts of a consent: what was said, when, and how we heard it (DOMAIN 6). */
export const ConsentFields = ({ label, hint, answers, value, about, onChange }: ConsentFieldsProps) => {
  const mayStayOpen = answers.some((each) => each.value === '');
  return (
    <>
      <FieldRow>
        <Options
          {...about.answer}
          label={label}
          hint={hint}
          options={answers}
          value={answers.some((each) => each.value === value.answer) ? value.answer : undefined}
          onChange={(answer) => onChange({ ...value, answer })}
        />
      </FieldRow>
      {(value.answer !== '' || !mayStayOpen) && (
        <>
          <FieldRow>
            <Options
              {...about.how}
              label={t('consents.form.how')}
              options={ConsentHow.options.map((how) => ({ value: how, words: t(`consents.how.${how}`) }))}
              value={value.how === '' ? undefined : value.how}
              onChange={(how) => onChange({ ...value, how })}
            />
          </FieldRow>
          <FieldRow>
            <DayField
              {...about.on}
              label={t('consents.form.on')}
              value={value.on}
              onChange={(on) => onChange({ ...value, on })}
            />
          </FieldRow>
        </>
      )}
    </>
  );
};
