import { PersonFields } from './PersonFields.tsx';
import { personDetails, personPutRight, typedPerson } from './personForm.ts';
import { ChangeForm } from '#renderer/app/ChangeForm.tsx';
import { useForm } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import type { Person } from '#shared/domain/people.ts';

export interface DetailsFormProps {
  person: Person;
  onClose: () => void;
}

/** Changes what is written of somebody; whoever came in with a first name only is then no longer to finish. */
export const DetailsForm = ({ person, onClose }: DetailsFormProps) => {
  const form = useForm('people.change', {
    draft: `person.${person.id}`,
    start: typedPerson(person),
    toInput: (values) => ({ personId: person.id, ...personDetails(values) }),
    putRight: personPutRight(),
    says: ({ preferredName, surname }) => (
      <Said what="people.says.changed" values={{ name: `${preferredName} ${surname}`.trim() }} />
    ),
    onDone: onClose,
  });
  return (
    <ChangeForm form={form} onClose={onClose}>
      <PersonFields text={form.text} />
    </ChangeForm>
  );
};
