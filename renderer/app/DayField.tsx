import { DateField, type DateFieldProps } from '#renderer/ui/DateField.tsx';
import { t } from '#renderer/words/words.ts';

export type DayFieldProps = Omit<DateFieldProps, 'words'>;

/** A DateField with the words over its three boxes. */
export const DayField = (props: DayFieldProps) => (
  <DateField {...props} words={{ day: t('dates.day'), month: t('dates.month'), year: t('dates.year') }} />
);
