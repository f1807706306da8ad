import { useState } from 'react';
import { monthOf, weeksOf } from './monthSheet.ts';
import { useToday } from './status.ts';
import { dayFromTyped, typedFromDay } from './typedDay.ts';
import { useUnfolding } from './unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Calendar } from '#renderer/ui/Calendar.tsx';
import { DateField, type DateFieldProps, type TypedDate } from '#renderer/ui/DateField.tsx';
import { dayOfMonth, fullDay, monthName, weekdayName } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import { addMonths, Day, weekdayOf, yearOf } from '#shared/domain/dates.ts';

export type DayFieldProps = Omit<DateFieldProps, 'label' | 'words' | 'beside' | 'below'> & { label: string };

/** A day that is typed, or chosen from a calendar by who would rather look. */
export const DayField = (props: DayFieldProps) => {
  const { label, value, onChange } = props;
  const { isOpen, toggle, close, opener } = useUnfolding(props.id);
  const pick = (typed: TypedDate) => {
    onChange(typed);
    close();
  };
  return (
    <DateField
      {...props}
      words={{ day: t('dates.day'), month: t('dates.month'), year: t('dates.year') }}
      beside={
        <Button
          ref={opener}
          kind="quiet"
          fullName={t('dates.calendar.openFor', { label })}
          isExpanded={isOpen}
          onPress={toggle}
        >
          {t('dates.calendar.open')}
        </Button>
      }
      below={isOpen && <DaySheet value={value} onPick={pick} onClose={close} />}
    />
  );
};

interface DaySheetProps {
  value: TypedDate;
  onPick: (typed: TypedDate) => void;
  onClose: () => void;
}

/** The month of what was typed, or of today when that is no day. */
const DaySheet = ({ value, onPick, onClose }: DaySheetProps) => {
  const today = useToday();
  const typed = Day.safeParse(dayFromTyped(value)).data;
  const [month, setMonth] = useState(monthOf(typed ?? today));
  const weeks = weeksOf(month);
  const weekdays = weeks[1]?.flatMap((day) => (day === undefined ? [] : weekdayName(weekdayOf(day)))) ?? [];
  return (
    <Calendar
      title={`${monthName(month)} ${yearOf(month)}`}
      weekdays={weekdays.map((full) => ({ full, short: full.slice(0, 2) }))}
      weeks={weeks.map((week) =>
        week.map(
          (day) =>
            day && {
              id: day,
              number: dayOfMonth(day),
              fullName: `${weekdayName(weekdayOf(day))} ${fullDay(day)}`,
            },
        ),
      )}
      chosenId={typed}
      todayId={today}
      words={{ earlier: t('dates.calendar.earlier'), later: t('dates.calendar.later') }}
      onEarlier={() => setMonth(addMonths(month, -1))}
      onLater={() => setMonth(addMonths(month, 1))}
      onPick={(id) => onPick(typedFromDay(id as Day))}
      onClose={onClose}
    />
  );
};
