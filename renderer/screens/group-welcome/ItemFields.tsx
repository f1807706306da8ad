import { isKnown, type ItemValues } from './welcomeForm.ts';
import { welcomeItemWords } from '#renderer/app/welcome/welcomeItemWords.ts';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import { visitOf, type WelcomeItemId } from '#shared/domain/welcome.ts';

export interface ItemFieldsProps {
  about: { id: string; problem: string | undefined };
  items: readonly ItemValues[];
  onChange: (items: ItemValues[]) => void;
}

/** The things to think of: those most groups have to tick, some of the group's own, and when each is done. */
export const ItemFields = ({ about, items, onChange }: ItemFieldsProps) => {
  const change = (row: string, next: Partial<ItemValues>) =>
    onChange(items.map((item) => (item.row === row ? { ...item, ...next } : item)));
  return items.map((item, place) => {
    const { row, isOn, words, days, isBefore } = item;
    const id = place === 0 ? about.id : `${about.id}-${row}`;
    const label = isKnown(row)
      ? welcomeItemWords({ itemId: row as WelcomeItemId }, { name: t('groupWelcome.them') })
      : t('groupWelcome.ask.own');
    const isAsked = isKnown(row) ? isOn : words.trim() !== '';
    return (
      <FieldRow key={row}>
        {isKnown(row) ? (
          <CheckField
            id={id}
            label={label}
            checked={isOn}
            onChange={(event) => change(row, { isOn: event.target.checked })}
          />
        ) : (
          <TextField
            id={id}
            label={label}
            value={words}
            onChange={(event) => change(row, { words: event.target.value })}
          />
        )}
        {isAsked && visitOf(row as WelcomeItemId) === undefined && (
          <>
            <TextField
              id={`${id}-days`}
              label={t('groupWelcome.ask.days')}
              problem={about.problem}
              value={days}
              width="short"
              inputMode="numeric"
              onChange={(event) => change(row, { days: event.target.value })}
            />
            <ChoiceField
              id={`${id}-when`}
              label={t('groupWelcome.ask.when')}
              width="medium"
              value={isBefore ? 'before' : 'after'}
              onChange={(event) => change(row, { isBefore: event.target.value === 'before' })}
              choices={(['before', 'after'] as const).map((value) => ({
                value,
                words: t(`groupWelcome.when.${value}`),
              }))}
            />
          </>
        )}
      </FieldRow>
    );
  });
};
