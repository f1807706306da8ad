import { OtherGroupFields } from './OtherGroupFields.tsx';
import { otherGroupInput, otherGroupPutRight, typedOtherGroup } from './otherGroupForm.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useForm } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { OtherGroup } from '#shared/domain/otherGroups.ts';

export interface ChangeOtherGroupFormProps {
  otherGroup: OtherGroup;
  onClose: () => void;
}

/** Changes what is written of another group. */
export const ChangeOtherGroupForm = ({ otherGroup, onClose }: ChangeOtherGroupFormProps) => {
  const form = useForm('otherGroups.change', {
    draft: `other-group.${otherGroup.id}`,
    start: typedOtherGroup(otherGroup),
    toInput: (values) => ({ otherGroupId: otherGroup.id, ...otherGroupInput(values) }),
    putRight: otherGroupPutRight(),
    says: ({ name }) => <Said what="otherGroups.says.changed" values={{ name: name.trim() }} />,
    onDone: onClose,
  });
  const leave = () => {
    form.clear();
    onClose();
  };
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <OtherGroupFields form={form} />
      <Row space={16}>
        <Buttons>
          <Button type="submit">{t('otherGroups.page.save')}</Button>
          <Button kind="quiet" onPress={leave}>
            {t('otherGroups.page.leaveAsIs')}
          </Button>
        </Buttons>
      </Row>
    </form>
  );
};
