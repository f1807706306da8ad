import { useState } from 'react';
import { DayField } from '#renderer/app/DayField.tsx';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { fullDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { Day } from '#shared/domain/dates.ts';

type GridDate = OutputOf<'spreadsheets.getRegisters'>['dates'][number];

export interface DateLineProps {
  date: GridDate;
  /** Null leaves the date out. */
  onDay: (day: Day | null) => void;
}

/** One date of the grid, what becomes of it, and the way to say which day it is. */
export const DateLine = ({ date, onDay }: DateLineProps) => {
  const [typed, setTyped] = useState<TypedDate>();
  const [isWrong, setIsWrong] = useState(false);
  const words = date.day ? fullDay(date.day) : t('oldRegisters.dates.quoted', { text: date.heading });
  const say = (day: Day | null) => {
    setTyped(undefined);
    setIsWrong(false);
    onDay(day);
  };
  const take = () => {
    const day = Day.safeParse(typed && dayFromTyped(typed)).data;
    if (day === undefined) setIsWrong(true);
    else say(day);
  };
  const start = date.day ? typedFromDay(date.day) : { day: '', month: '', year: '' };
  return (
    <>
      <ListRow
        height="close"
        margin={date.heading.length <= 10 ? date.heading : undefined}
        action={
          typed === undefined && (
            <Button
              kind="quiet"
              size="row"
              fullName={t('oldRegisters.dates.setOf', { date: words })}
              onPress={() => setTyped(start)}
            >
              {t('oldRegisters.dates.set')}
            </Button>
          )
        }
      >
        <b>{words}</b> {t(`oldRegisters.dates.${date.becomes}`, { count: date.marks })}
        {date.kept > 0 && ` ${t('oldRegisters.dates.kept', { count: date.kept })}`}
      </ListRow>
      {typed !== undefined && (
        <li>
          <FieldRow>
            <DayField
              id={`date-${date.column}`}
              label={t('oldRegisters.dates.which', { date: date.heading })}
              problem={isWrong ? t('oldRegisters.dates.putRight') : undefined}
              value={typed}
              onChange={setTyped}
            />
          </FieldRow>
          <Row space={8}>
            <Buttons>
              <Button size="row" onPress={take}>
                {t('oldRegisters.dates.done')}
              </Button>
              <Button kind="quiet" size="row" onPress={() => say(null)}>
                {t('oldRegisters.dates.out')}
              </Button>
            </Buttons>
          </Row>
        </li>
      )}
    </>
  );
};
