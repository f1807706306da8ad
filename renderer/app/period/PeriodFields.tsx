import type { useTypedPeriod } from './useTypedPeriod.ts';
import { DayField } from '../DayField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { t } from '#renderer/words/words.ts';

export interface PeriodFieldsProps {
  period: ReturnType<typeof useTypedPeriod>;
}

/** The first and the last day of something. */
export const PeriodFields = ({ period: { field } }: PeriodFieldsProps) => (
  <FieldRow>
    <DayField {...field('fromOn')} label={t('dates.period.fromOn')} />
    <DayField {...field('toOn')} label={t('dates.period.toOn')} />
  </FieldRow>
);
