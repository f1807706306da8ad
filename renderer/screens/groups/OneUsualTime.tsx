import { MoreAboutTime } from './MoreAboutTime.tsx';
import { RhythmFields } from './RhythmFields.tsx';
import { TimeFields } from '#renderer/app/groups/TimeFields.tsx';
import { emptyTime, type TimeForm } from '#renderer/app/groups/timeForm.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

export interface OneUsualTimeProps {
  form: TimeForm;
  /** Which of several it is, 1 being the first; undefined while it is the only one. */
  number?: number | undefined;
}

const otherDays = () => [
  { value: 'several', words: t('usualTimes.ask.several') },
  { value: 'place', words: t('usualTimes.ask.place') },
  { value: 'date', words: t('usualTimes.ask.date') },
];

const isMoreSaid = ({ values }: TimeForm): boolean =>
  (['ends', 'notInMonths', 'notOn'] as const).some(
    (field) => JSON.stringify(values[field]) !== JSON.stringify(emptyTime[field]),
  );

/** One usual time: a day of every week in one row, and behind a button what few groups need. */
export const OneUsualTime = ({ form, number }: OneUsualTimeProps) => {
  const { isOpen, toggle, opener } = useUnfolding(`more-about-time-${number}`, isMoreSaid(form));
  return (
    <>
      <TimeFields form={form} otherDays={otherDays()} />
      {form.values.day !== '' && (
        <>
          <RhythmFields form={form} />
          <Row space={8}>
            <Button
              ref={opener}
              kind="quiet"
              isExpanded={isOpen}
              fullName={
                number === undefined
                  ? undefined
                  : t('usualTimes.ask.moreOf', { which: t('usualTimes.ask.time', { number }) })
              }
              onPress={toggle}
            >
              {t('usualTimes.ask.more')}
            </Button>
          </Row>
          {isOpen && <MoreAboutTime form={form} />}
        </>
      )}
    </>
  );
};
