import { DayField } from '#renderer/app/DayField.tsx';
import type { LeftOutValues, TimeForm } from '#renderer/app/groups/timeForm.ts';
import { dayFromTyped } from '#renderer/app/typedDay.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { fullDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import { Day } from '#shared/domain/dates.ts';

export interface DaysLeftOutProps {
  form: TimeForm;
}

/** The days on which the group does not meet, each with a reason if one likes. */
export const DaysLeftOut = ({ form }: DaysLeftOutProps) => {
  const { notOn } = form.values;
  const { id, problem } = form.about('notOn');
  const dayOf = ({ on }: LeftOutValues) => Day.safeParse(dayFromTyped(on)).data;
  const firstWrong = notOn.find((each) => dayOf(each) === undefined)?.id;
  const changeOne = (one: number, changed: Partial<LeftOutValues>) =>
    form.change({ notOn: notOn.map((each) => (each.id === one ? { ...each, ...changed } : each)) });
  const leaveOut = () =>
    form.change({
      notOn: [
        ...notOn,
        {
          id: Math.max(-1, ...notOn.map((each) => each.id)) + 1,
          on: { day: '', month: '', year: '' },
          because: '',
        },
      ],
    });
  const putBackWords = (each: LeftOutValues) => {
    const day = dayOf(each);
    return day === undefined
      ? t('usualTimes.ask.putBack')
      : t('usualTimes.ask.putBackOf', { day: fullDay(day) });
  };
  return (
    <>
      {notOn.map((each) => (
        <FieldRow key={each.id}>
          <DayField
            id={each.id === firstWrong ? id : `${id}-${each.id}`}
            problem={dayOf(each) === undefined ? problem : undefined}
            label={t('usualTimes.ask.leftOut')}
            value={each.on}
            onChange={(on) => changeOne(each.id, { on })}
          />
          <TextField
            id={`${id}-${each.id}-because`}
            label={t('usualTimes.ask.because')}
            hint={t('usualTimes.ask.becauseHint')}
            value={each.because}
            onChange={({ target }) => changeOne(each.id, { because: target.value })}
          />
          <Button
            kind="quiet"
            fullName={putBackWords(each)}
            onPress={() => form.change({ notOn: notOn.filter((other) => other.id !== each.id) })}
          >
            {t('usualTimes.ask.putBack')}
          </Button>
        </FieldRow>
      ))}
      <Row space={12}>
        <Button onPress={leaveOut}>{t('usualTimes.ask.leaveOut')}</Button>
      </Row>
    </>
  );
};
