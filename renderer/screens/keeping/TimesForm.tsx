import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useForm } from '#renderer/app/form.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { t } from '#renderer/words/words.ts';
import { keepingChoices, type KeepingTimes } from '#shared/domain/keepingTimes.ts';

type Which = keyof KeepingTimes;
const which = ['notes', 'neverArrived', 'names'] as const satisfies readonly Which[];

const monthsWords = (months: number): string =>
  months % 12 === 0
    ? t('keeping.times.forYears', { count: months / 12 })
    : t('keeping.times.for', { count: months });

/** After how long the leader is asked. */
export const TimesForm = ({ times }: { times: KeepingTimes }) => {
  const form = useForm<'settings.change', Record<Which, string>>('settings.change', {
    draft: 'keeping-times',
    start: {
      notes: String(times.notes),
      neverArrived: String(times.neverArrived),
      names: String(times.names),
    },
    toInput: ({ notes, neverArrived, names }) => ({
      keeping: {
        notes: Number(notes),
        neverArrived: Number(neverArrived),
        names: Number(names),
      } as KeepingTimes,
    }),
    putRight: {},
    says: () => t('keeping.times.says'),
    onDone: () => undefined,
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      {which.map((each) => (
        <FieldRow key={each}>
          <ChoiceField
            {...form.text(each)}
            label={t(`keeping.times.${each}`)}
            width="medium"
            choices={keepingChoices[each].map((months) => ({
              value: String(months),
              words: monthsWords(months),
            }))}
          />
        </FieldRow>
      ))}
      <Actions>
        <Button type="submit">{t('keeping.times.save')}</Button>
      </Actions>
    </form>
  );
};
