import { ComfortFields } from './ComfortFields.tsx';
import { comfortFrom, comfortPutRight, comfortStart } from './comfortForm.ts';
import { useForm } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import { fullName, type Person } from '#shared/domain/people.ts';

export interface ComfortFormProps {
  person: Person;
  onClose: () => void;
}

/** Changes what makes coming easier for somebody we know. */
export const ComfortForm = ({ person, onClose }: ComfortFormProps) => {
  const { id: personId, preferredName } = person;
  const form = useForm('people.setComfort', {
    draft: `comfort.${personId}`,
    start: comfortStart(person),
    toInput: (values) => ({ personId, ...comfortFrom(values) }),
    putRight: comfortPutRight(),
    says: () => <Said what="comfort.says" values={{ name: fullName(person) }} />,
    onDone: onClose,
  });
  const leave = () => {
    form.clear();
    onClose();
  };
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <ComfortFields form={form} name={preferredName} />
      <Row space={16}>
        <Buttons>
          <Button type="submit">{t('newcomers.page.save')}</Button>
          <Button kind="quiet" onPress={leave}>
            {t('newcomers.page.leaveAsIs')}
          </Button>
        </Buttons>
      </Row>
    </form>
  );
};
