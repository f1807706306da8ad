import type { ReactNode } from 'react';
import { DayField } from '#renderer/app/DayField.tsx';
import { FormProblems, type FormProblemsProps } from '#renderer/app/FormProblems.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

export interface ClosingFormProps {
  heading: string;
  text: string;
  saveWords: string;
  form: FormProblemsProps['form'] & {
    values: { on: TypedDate };
    change(values: { on: TypedDate }): void;
    about(field: 'on'): { id: string; problem: string | undefined };
    submit(event?: React.SyntheticEvent): void;
  };
  onClose: () => void;
  /** What is asked besides the day. */
  children?: ReactNode;
}

/** What the ways of closing a story have in common: a kind word, the day, and the way back. */
export const ClosingForm = ({ heading, text, saveWords, form, onClose, children }: ClosingFormProps) => (
  <Section heading={heading}>
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <Row>
        <p>{text}</p>
      </Row>
      {children}
      <FieldRow>
        <DayField
          {...form.about('on')}
          label={t('newcomers.page.when')}
          value={form.values.on}
          onChange={(on) => form.change({ on })}
        />
      </FieldRow>
      <Row space={16}>
        <Buttons>
          <Button type="submit">{saveWords}</Button>
          <Button kind="quiet" onPress={onClose}>
            {t('newcomers.page.goBack')}
          </Button>
        </Buttons>
      </Row>
    </form>
  </Section>
);
