import { ComfortFields } from './ComfortFields.tsx';
import { comfortFrom, comfortPutRight, comfortStart } from './comfortForm.ts';
import { useForm } from '#renderer/app/form.ts';
import { ChangeForm } from '#renderer/app/ChangeForm.tsx';
import { Said } from '#renderer/app/Said.tsx';
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
  return (
    <ChangeForm form={form} onClose={onClose}>
      <ComfortFields form={form} name={preferredName} />
    </ChangeForm>
  );
};
