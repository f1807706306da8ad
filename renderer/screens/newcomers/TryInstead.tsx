import { useCall } from '#renderer/app/queries.ts';
import { ChoiceField, type ChoiceFieldProps } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { t } from '#renderer/words/words.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';

export interface TryInsteadProps {
  form: { text(field: 'tryInstead'): Pick<ChoiceFieldProps, 'id' | 'problem' | 'value' | 'onChange'> };
  referral: ReferralBrief;
}

/** Another of our groups that may fit better: the story begins there anew. Silent where there is only one group. */
export const TryInstead = ({ form, referral: { person, group } }: TryInsteadProps) => {
  const groups = useCall('groups.list', {});
  const others = (groups.data ?? []).filter((each) => each.group.id !== group.groupId);
  if (others.length === 0) return null;
  return (
    <FieldRow>
      <ChoiceField
        {...form.text('tryInstead')}
        label={t('newcomers.page.tryInstead', { name: person.preferredName })}
        hint={t('newcomers.page.tryInsteadHint', { name: person.preferredName })}
        choices={[
          { value: '', words: t('newcomers.page.tryNone') },
          ...others.map((each) => ({ value: each.group.id, words: each.group.name })),
        ]}
      />
    </FieldRow>
  );
};
