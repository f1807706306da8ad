import { DayField } from '#renderer/app/DayField.tsx';
import { useForm } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { Pause, Person } from '#shared/domain/people.ts';

export interface AwayFormProps {
  person: Person;
  pause: Pause | undefined;
  onClose: () => void;
}

const noDay: TypedDate = { day: '', month: '', year: '' };

/** From when somebody stays away and, if that is known, until when. Why is nobody's business. */
export const AwayForm = ({
  person: { id: personId, preferredName: name },
  pause,
  onClose,
}: AwayFormProps) => {
  const today = useToday();
  const form = useForm<'people.setPause', { fromOn: TypedDate; untilOn: TypedDate }>('people.setPause', {
    draft: `away.${personId}`,
    start: {
      fromOn: typedFromDay(pause?.fromOn ?? today),
      untilOn: pause?.untilOn ? typedFromDay(pause.untilOn) : noDay,
    },
    toInput: ({ fromOn, untilOn }) => ({
      personId,
      pause: { fromOn: dayFromTyped(fromOn) ?? '', untilOn: dayFromTyped(untilOn) },
    }),
    putRight: { fromOn: t('people.away.putRightFrom'), untilOn: t('people.away.putRightUntil') },
    says: () => <Said what="people.says.away" values={{ name }} />,
    onDone: onClose,
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <FieldRow>
        <DayField
          {...form.about('fromOn')}
          label={t('people.away.fromOn')}
          value={form.values.fromOn}
          onChange={(fromOn) => form.change({ fromOn })}
        />
      </FieldRow>
      <FieldRow>
        <DayField
          {...form.about('untilOn')}
          label={t('people.away.untilOn')}
          hint={t('people.away.untilOnHint')}
          value={form.values.untilOn}
          onChange={(untilOn) => form.change({ untilOn })}
        />
      </FieldRow>
      <Row space={16}>
        <Buttons>
          <Button kind="main" type="submit">
            {t('people.away.save')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('app.changeForm.leave')}
          </Button>
        </Buttons>
      </Row>
    </form>
  );
};
