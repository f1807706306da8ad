import { typedFromDay, dayFromTyped } from '#renderer/app/typedDay.ts';
import { timeFromTyped } from '#renderer/app/typedTime.ts';
import { written } from '#renderer/app/form.ts';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { t } from '#renderer/words/words.ts';
import type { Day, Time } from '#shared/domain/dates.ts';

export interface WhenValues {
  day: TypedDate;
  startsAt: string;
  endsAt: string;
  place: string;
}

export const whenValues = (when: {
  day: Day;
  startsAt: string;
  endsAt: string;
  place?: string | undefined;
}): WhenValues => ({ ...when, day: typedFromDay(when.day), place: when.place ?? '' });

/** The day, the times and the place as a call wants them; what is missing is refused by its schema. */
export const whenInput = ({ day, startsAt, endsAt, place }: WhenValues) => ({
  day: dayFromTyped(day) ?? ('' as Day),
  startsAt: timeFromTyped(startsAt) ?? ('' as Time),
  endsAt: timeFromTyped(endsAt) ?? ('' as Time),
  place: written(place),
});

export const whenPutRight = () => ({
  day: t('sessions.whenForm.putRight.day'),
  startsAt: t('sessions.whenForm.putRight.startsAt'),
  endsAt: t('sessions.whenForm.putRight.endsAt'),
  place: t('sessions.whenForm.putRight.place'),
});
