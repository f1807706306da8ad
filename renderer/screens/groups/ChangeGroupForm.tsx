import { GroupFields } from './GroupFields.tsx';
import { DayField } from '#renderer/app/DayField.tsx';
import { useForm } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { groupInput, groupPutRight, groupValues } from '#renderer/app/groups/groupForm.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { typedFromDay } from '#renderer/app/typedDay.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';

export interface ChangeGroupFormProps {
  group: Group;
  onClose: () => void;
}

/** Says a group anew. A new usual time begins on a day; sessions before it stay as they were. */
export const ChangeGroupForm = ({ group, onClose }: ChangeGroupFormProps) => {
  const today = useToday();
  const start = { ...groupValues(group), fromOn: typedFromDay(today) };
  const isSameTime = (values: typeof start) =>
    (['weekday', 'startsAt', 'endsAt'] as const).every((field) => values[field] === start[field]);
  const form = useForm<'groups.change', typeof start>('groups.change', {
    draft: `change-group-${group.id}`,
    start,
    toInput: (values) => ({
      ...groupInput(values),
      groupId: group.id,
      ...(isSameTime(values) && { times: undefined, fromOn: undefined }),
    }),
    putRight: groupPutRight(),
    says: (values) => <Said what="groups.says.changed" values={{ group: values.name.trim() }} />,
    onDone: onClose,
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <GroupFields form={form} />
      {!isSameTime(form.values) && form.values.weekday !== '' && (
        <FieldRow>
          <DayField
            {...form.about('fromOn')}
            label={t('groups.form.fromOn')}
            hint={t('groups.form.fromOnHint')}
            value={form.values.fromOn}
            onChange={(fromOn) => form.change({ fromOn })}
          />
        </FieldRow>
      )}
      <Actions>
        <Button kind="main" type="submit">
          {t('groups.form.saveChange')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('groups.form.leave')}
        </Button>
      </Actions>
    </form>
  );
};
