import { ChangeForm } from '#renderer/app/ChangeForm.tsx';
import { DayField } from '#renderer/app/DayField.tsx';
import { useForm } from '#renderer/app/form.ts';
import {
  detailsFieldOf,
  detailsInput,
  detailsPutRight,
  detailsValues,
  type DetailsValues,
} from '#renderer/app/groups/detailsForm.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';

export interface DetailsFormProps {
  group: Group;
  onClose: () => void;
}

/** Says anew what posters and directories tell of a group. */
export const DetailsForm = ({ group, onClose }: DetailsFormProps) => {
  const today = useToday();
  const form = useForm<'groups.setDetails', DetailsValues>('groups.setDetails', {
    draft: `group-details-${group.id}`,
    start: detailsValues(group.details ?? {}, today),
    toInput: (values) => detailsInput(group.id, values),
    putRight: detailsPutRight(),
    fieldOf: detailsFieldOf,
    says: () => <Said what="groupDetails.says" values={{ group: group.name }} />,
    onDone: onClose,
  });
  return (
    <ChangeForm form={form} onClose={onClose}>
      <FieldRow>
        <TextField
          {...form.text('cost')}
          label={t('groupDetails.form.cost')}
          hint={t('groupDetails.form.costHint')}
          width="medium"
          inputMode="decimal"
        />
        <TextField
          {...form.text('costWords')}
          label={t('groupDetails.form.costWords')}
          hint={t('groupDetails.form.costWordsHint')}
        />
      </FieldRow>
      <FieldRow>
        <TextArea
          {...form.text('access')}
          label={t('groupDetails.form.access')}
          hint={t('groupDetails.form.accessHint')}
          width="full"
        />
      </FieldRow>
      <FieldRow>
        <TextField {...form.text('street')} label={t('groupDetails.form.street')} />
        <TextField {...form.text('town')} label={t('groupDetails.form.town')} width="medium" />
      </FieldRow>
      <FieldRow>
        <TextField {...form.text('county')} label={t('groupDetails.form.county')} width="medium" />
        <TextField {...form.text('postcode')} label={t('groupDetails.form.postcode')} width="medium" />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.text('webPage')}
          label={t('groupDetails.form.webPage')}
          hint={t('groupDetails.form.webPageHint')}
        />
        <TextField
          {...form.text('email')}
          label={t('groupDetails.form.email')}
          hint={t('groupDetails.form.emailHint')}
        />
      </FieldRow>
      <FieldRow>
        <DayField
          {...form.about('checkedOn')}
          label={t('groupDetails.form.checkedOn')}
          value={form.values.checkedOn}
          onChange={(checkedOn) => form.change({ checkedOn })}
        />
      </FieldRow>
    </ChangeForm>
  );
};
