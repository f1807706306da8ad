import type { ReactNode, SyntheticEvent } from 'react';
import { FormProblems, type FormProblemsProps } from './FormProblems.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

export interface ChangeFormProps {
  form: FormProblemsProps['form'] & { submit(event: SyntheticEvent): void; clear(): void };
  onClose: () => void;
  /** On the button, where "Save" does not say it. */
  saveWords?: string | undefined;
  /** The fields. */
  children: ReactNode;
}

/** A form that unfolds in the page behind Change: saved, or left as it was with what was typed forgotten. */
export const ChangeForm = ({ form, onClose, saveWords, children }: ChangeFormProps) => {
  const leave = () => {
    form.clear();
    onClose();
  };
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      {children}
      <Row space={16}>
        <Buttons>
          <Button type="submit">{saveWords ?? t('app.changeForm.save')}</Button>
          <Button kind="quiet" onPress={leave}>
            {t('app.changeForm.leave')}
          </Button>
        </Buttons>
      </Row>
    </form>
  );
};
