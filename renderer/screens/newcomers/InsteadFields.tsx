import { useCall } from '#renderer/app/queries.ts';
import { CheckGroup } from '#renderer/ui/CheckGroup.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { GroupId, OtherGroupId } from '#shared/domain/ids.ts';

export interface Chosen {
  groupIds: GroupId[];
  otherGroupIds: OtherGroupId[];
}

export interface InsteadFieldsProps {
  /** The group that it is not to be. */
  exceptGroupId: GroupId;
  chosen: Chosen;
  onChange: (chosen: Partial<Chosen>) => void;
}

/** Other groups that may be worth a try: of the address book, and our own. */
export const InsteadFields = ({ exceptGroupId, chosen, onChange }: InsteadFieldsProps) => {
  const others = useCall('otherGroups.list', {}).data ?? [];
  const ours = (useCall('groups.list', {}).data ?? []).filter(({ group }) => group.id !== exceptGroupId);
  return (
    <>
      {others.length === 0 ? (
        <Row>
          <p>{t('tellings.instead.none')}</p>
        </Row>
      ) : (
        <FieldRow>
          <CheckGroup
            id="instead-others"
            label={t('tellings.instead.others')}
            options={others.map(({ otherGroup: { id, name } }) => ({ value: id, words: name }))}
            values={chosen.otherGroupIds}
            onChange={(otherGroupIds) => onChange({ otherGroupIds })}
          />
        </FieldRow>
      )}
      {ours.length > 0 && (
        <FieldRow>
          <CheckGroup
            id="instead-ours"
            label={t('tellings.instead.ours')}
            options={ours.map(({ group: { id, name } }) => ({ value: id, words: name }))}
            values={chosen.groupIds}
            onChange={(groupIds) => onChange({ groupIds })}
          />
        </FieldRow>
      )}
    </>
  );
};
