import { GroupFields } from './GroupFields.tsx';
import { DayField } from '#renderer/app/DayField.tsx';
import { useForm } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { groupFieldOf, groupInput, groupPutRight, groupValues } from '#renderer/app/groups/groupForm.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { typedFromDay } from '#renderer/app/typedDay.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';

export interface ChangeGroupFormProps {
  known: OutputOf<'groups.get'>;
  onClose: () => void;
}

/** From when new times would hold: from the next session on, or from when the last ones that are kept begin. */
const beginsOn = ({ usual, nextSession }: ChangeGroupFormProps['known'], today: Day): Day => {
  const last = usual.at(-1)?.fromOn;
  return last !== undefined && last > today ? last : (nextSession?.day ?? today);
};

/** Says a group anew. A new usual time begins on a day; sessions before it stay as they were. */
export const ChangeGroupForm = ({ known, onClose }: ChangeGroupFormProps) => {
  const today = useToday();
  const { group } = known;
  const start = { ...groupValues(known, today), fromOn: typedFromDay(beginsOn(known, today)) };
  const isSameTime = (values: typeof start) => JSON.stringify(values.times) === JSON.stringify(start.times);
  const form = useForm<'groups.change', typeof start>('groups.change', {
    draft: `change-group-${group.id}`,
    start,
    toInput: (values) => ({
      ...groupInput(values),
      groupId: group.id,
      ...(isSameTime(values) && { times: undefined, fromOn: undefined }),
    }),
    putRight: groupPutRight(),
    fieldOf: groupFieldOf,
    says: (values) => <Said what="groups.says.changed" values={{ group: values.name.trim() }} />,
    onDone: onClose,
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <GroupFields form={form} />
      {!isSameTime(form.values) && (
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
