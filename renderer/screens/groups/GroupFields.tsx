import { UsualTimes } from './UsualTimes.tsx';
import type { useForm } from '#renderer/app/form.ts';
import type { GroupValues } from '#renderer/app/groups/groupForm.ts';
import { KindField } from '#renderer/app/groups/KindField.tsx';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

export type GroupForm = ReturnType<typeof useForm<'groups.add' | 'groups.change', GroupValues>>;

export interface GroupFieldsProps {
  form: GroupForm;
}

/** The questions about a group. */
export const GroupFields = ({ form }: GroupFieldsProps) => (
  <>
    <FieldRow>
      <TextField {...form.text('name')} label={t('groups.form.name')} />
      <KindField form={form} />
    </FieldRow>
    <FieldRow>
      <TextField
        {...form.text('place')}
        label={t('groups.form.place')}
        hint={t('groups.form.placeHint')}
        width="full"
      />
    </FieldRow>
    <FieldRow>
      <TextField
        {...form.text('capacity')}
        label={t('groups.form.capacity')}
        hint={t('groups.form.capacityHint')}
        width="medium"
        inputMode="numeric"
      />
    </FieldRow>
    <Row space={16}>
      <CheckField
        id={form.about('countsHeads').id}
        label={t('groups.form.countsHeads')}
        hint={t('groups.form.countsHeadsHint')}
        checked={form.values.countsHeads ?? form.values.kind === 'walking'}
        onChange={(event) => form.change({ countsHeads: event.target.checked })}
      />
    </Row>
    <FieldRow>
      <TextArea
        {...form.text('offers')}
        label={t('groups.form.offers')}
        hint={t('groups.form.offersHint')}
        width="full"
      />
    </FieldRow>
    <FieldRow>
      <TextArea
        {...form.text('cannotOffer')}
        label={t('groups.form.cannotOffer')}
        hint={t('groups.form.cannotOfferHint')}
        width="full"
      />
    </FieldRow>
    <UsualTimes form={form} />
  </>
);
