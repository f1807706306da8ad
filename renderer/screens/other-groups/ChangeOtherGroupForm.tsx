import { OtherGroupFields } from './OtherGroupFields.tsx';
import { otherGroupInput, otherGroupPutRight, typedOtherGroup } from './otherGroupForm.ts';
import { ChangeForm } from '#renderer/app/ChangeForm.tsx';
import { useForm } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
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
  return (
    <ChangeForm form={form} onClose={onClose}>
      <OtherGroupFields form={form} />
    </ChangeForm>
  );
};
