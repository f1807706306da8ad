import { PersonFields } from './PersonFields.tsx';
import { personDetails, personPutRight, typedPerson } from './personForm.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useForm } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
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
  const leave = () => {
    form.clear();
    onClose();
  };
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <PersonFields text={form.text} />
      <Row space={16}>
        <Buttons>
          <Button kind="main" type="submit">
            {t('people.page.save')}
          </Button>
          <Button kind="quiet" onPress={leave}>
            {t('people.page.leaveAsIs')}
          </Button>
        </Buttons>
      </Row>
    </form>
  );
};
