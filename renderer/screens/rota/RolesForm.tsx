import { useRef } from 'react';
import { holderOf, nameChoices, valueOf } from './choices.ts';
import { HolderField } from './HolderField.tsx';
import { useForm, written } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { doesWords, roleWords } from '#renderer/app/rota/rotaWords.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { isKnownRole, knownRoles, type RoleId } from '#shared/domain/rota.ts';

type RotaOfGroup = OutputOf<'rota.get'>;

export interface RolesFormProps {
  rota: RotaOfGroup;
  /** Left out while there is no rota to go back to. */
  onClose?: () => void;
}

/** What most groups have to do, ticked before anything was said. */
const usualAtFirst: ReadonlySet<string> = new Set(['opens', 'greets', 'tea']);
const spareRows = ['new1', 'new2'];
const yes = 'yes';

const fields = {
  isOn: (row: string) => `on/${row}`,
  words: (row: string) => `words/${row}`,
  usual: (row: string) => `usual/${row}`,
  elseName: (row: string) => `else/${row}`,
};

/** The rows of the form: the roles that most groups have, those of its own, and two empty ones. */
const rowsOf = ({ roles }: RotaOfGroup): { row: string; roleId?: RoleId }[] => [
  ...knownRoles.map((roleId) => ({ row: roleId, roleId })),
  ...roles.filter(({ roleId }) => !isKnownRole(roleId)).map(({ roleId }) => ({ row: roleId, roleId })),
  ...spareRows.map((row) => ({ row })),
];

const startOf = (rota: RotaOfGroup): Record<string, string> =>
  Object.fromEntries(
    rowsOf(rota).flatMap(({ row, roleId }) => {
      const role = rota.roles.find((each) => each.roleId === roleId);
      const isOn = role !== undefined || (rota.roles.length === 0 && usualAtFirst.has(row));
      return [
        [fields.isOn(row), isOn ? yes : ''],
        [fields.words(row), role?.words ?? ''],
        [fields.usual(row), valueOf(role?.usually)],
        [fields.elseName(row), ''],
      ];
    }),
  );

/** Says what there is to do at the sessions of a group, and who usually does it. */
export const RolesForm = ({ rota, onClose }: RolesFormProps) => {
  const today = useToday();
  const rows = rowsOf(rota);
  /** The rows in the order in which they were sent last. */
  const sent = useRef<readonly string[]>([]);
  const { groupId, name } = rota.group;
  const isKnown = (row: string) => (knownRoles as readonly string[]).includes(row);
  const form = useForm<'rota.setRoles', Record<string, string>>('rota.setRoles', {
    draft: `roles-${groupId}`,
    start: startOf(rota),
    toInput: (values) => {
      const told = rows.filter(({ row }) =>
        isKnown(row)
          ? values[fields.isOn(row)] === yes
          : written(values[fields.words(row)] ?? '') !== undefined,
      );
      sent.current = told.map(({ row }) => row);
      return {
        groupId,
        roles: told.map(({ row, roleId }) => ({
          roleId,
          ...(!isKnown(row) && { words: values[fields.words(row)] }),
          usually: holderOf(values[fields.usual(row)] ?? '', values[fields.elseName(row)] ?? '') ?? undefined,
        })),
      };
    },
    putRight: Object.fromEntries(
      rows.flatMap(({ row }) => [
        [fields.words(row), t('rota.roles.putRight.words')],
        [fields.elseName(row), t('rota.putRight.name')],
      ]),
    ),
    fieldOf: ([, place, what]) => {
      const row = sent.current[Number(place)];
      return row && fields[what === 'words' ? 'words' : 'elseName'](row);
    },
    says: () => <Said what="rota.says.roles" values={{ group: name }} />,
    onDone: () => onClose?.(),
  });
  const choices = [{ value: '', words: t('rota.roles.nobody') }, ...nameChoices(rota, today)];
  const usually = (row: string, label: string, elseLabel: string) => (
    <HolderField
      label={label}
      chosen={form.text(fields.usual(row))}
      elseName={form.text(fields.elseName(row))}
      elseLabel={elseLabel}
      choices={choices}
    />
  );
  const known = knownRoles.map((roleId) => {
    const isOn = form.values[fields.isOn(roleId)] === yes;
    const does = doesWords({ roleId });
    return (
      <FieldRow key={roleId}>
        <CheckField
          id={`${groupId}-${roleId}`}
          label={roleWords({ roleId })}
          checked={isOn}
          onChange={(event) => form.change({ [fields.isOn(roleId)]: event.target.checked ? yes : '' })}
        />
        {isOn && usually(roleId, t('rota.roles.usually', { does }), t('rota.roles.elseUsually', { does }))}
      </FieldRow>
    );
  });
  const own = rows.filter(({ row }) => !isKnown(row));
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      {known}
      {own.map(({ row }, place) => {
        const words = written(form.values[fields.words(row)] ?? '');
        return (
          <FieldRow key={row}>
            <TextField
              {...form.text(fields.words(row))}
              label={place === 0 ? t('rota.roles.own') : t('rota.roles.ownNumber', { number: place + 1 })}
              hint={place === 0 ? t('rota.roles.ownHint') : undefined}
              width="medium"
            />
            {words !== undefined &&
              usually(
                row,
                t('rota.roles.usuallyOwn', { words }),
                t('rota.roles.elseUsually', { does: words }),
              )}
          </FieldRow>
        );
      })}
      <Actions>
        <Button kind="main" type="submit">
          {t('rota.roles.save')}
        </Button>
        {onClose && (
          <Button kind="quiet" onPress={onClose}>
            {t('rota.roles.leave')}
          </Button>
        )}
      </Actions>
    </form>
  );
};
