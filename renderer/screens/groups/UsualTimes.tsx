import { OneUsualTime } from './OneUsualTime.tsx';
import { UsualTimesPreview } from './UsualTimesPreview.tsx';
import type { GroupForm } from './GroupFields.tsx';
import { askedTimes, emptyTime, timeForm } from '#renderer/app/groups/timeForm.ts';
import { dayFromTyped } from '#renderer/app/typedDay.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import { usualTimesAtOnce } from '#shared/domain/usualTimes.ts';

export interface UsualTimesProps {
  form: GroupForm;
}

/** When the group meets: one usual time as a rule, several where it has more. */
export const UsualTimes = ({ form }: UsualTimesProps) => {
  const { times, fromOn } = form.values;
  const add = () =>
    form.change({ times: [...times, { ...emptyTime, id: Math.max(...times.map(({ id }) => id)) + 1 }] });
  const takeAway = (id: number) => form.change({ times: times.filter((each) => each.id !== id) });
  return (
    <>
      {times.map(({ id }, place) => {
        const number = place + 1;
        const one = timeForm(form, place);
        return times.length === 1 ? (
          <OneUsualTime key={id} form={one} />
        ) : (
          <Section
            key={id}
            size="stage"
            heading={t('usualTimes.ask.time', { number })}
            action={
              <Button
                kind="quiet"
                fullName={t('usualTimes.ask.takeAwayOf', { number })}
                onPress={() => takeAway(id)}
              >
                {t('usualTimes.ask.takeAway')}
              </Button>
            }
          >
            <OneUsualTime form={one} number={number} />
          </Section>
        );
      })}
      {times.every(({ day }) => day !== '') && times.length < usualTimesAtOnce && (
        <Row space={12}>
          <Button onPress={add}>{t('usualTimes.ask.another')}</Button>
        </Row>
      )}
      <UsualTimesPreview asked={{ times: askedTimes(times), fromOn: dayFromTyped(fromOn) }} />
    </>
  );
};
