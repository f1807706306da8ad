import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Row } from '#renderer/ui/Row.tsx';
import { marginDay } from '#renderer/words/dates.ts';
import { listed } from '#renderer/words/lists.ts';
import { usualTimesWords } from '#renderer/words/usualTimes.ts';
import { t } from '#renderer/words/words.ts';
import { api, type AskedWith, type OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';

export interface UsualTimesPreviewProps {
  asked: AskedWith<'groups.tryTimes'>;
}

/** `Tue 24 Nov`, with the hour where the dates differ in it. */
const datesWords = (next: OutputOf<'groups.tryTimes'>['next'], today: Day): string => {
  const hasOneHour = new Set(next.map(({ startsAt }) => startsAt)).size === 1;
  return listed(
    next.map(({ day, startsAt }) =>
      hasOneHour ? marginDay(day, today) : `${marginDay(day, today)} ${startsAt}`,
    ),
  )
    .map(({ value }) => value)
    .join('');
};

/** Reads back what is being typed, and says the next dates, as soon as it makes sense. */
export const UsualTimesPreview = ({ asked }: UsualTimesPreviewProps) => {
  const today = useToday();
  const makesSense = asked.times.length > 0 && api['groups.tryTimes'].input.safeParse(asked).success;
  const { data, problem } = useCall('groups.tryTimes', asked, { isAsked: makesSense, keepsLast: true });
  return (
    <div role="status">
      {makesSense && problem && (
        <Row space={12}>
          <p>{t('usualTimes.ask.noNext')}</p>
        </Row>
      )}
      {makesSense && !problem && data && (
        <Row space={12} margin={t('usualTimes.ask.reads')}>
          <p>
            <b>{usualTimesWords([data.usual], today)}</b>
          </p>
          <p>{t('usualTimes.ask.next', { dates: datesWords(data.next, today) })}</p>
        </Row>
      )}
    </div>
  );
};
