import { type SyntheticEvent } from 'react';
import { useKept } from '#renderer/app/drafts.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { PeriodFields } from '#renderer/app/period/PeriodFields.tsx';
import { type Period, useTypedPeriod } from '#renderer/app/period/useTypedPeriod.ts';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import { longestDays } from '#shared/domain/attendance.ts';
import { daysBetween } from '#shared/domain/dates.ts';
import { type SummaryPeriodName, summaryPeriod, summaryPeriodNames } from '#shared/domain/summaryPeriods.ts';

export interface WhichDaysProps {
  period: Period;
  onChange: (period: Period) => void;
}

/** The days that funders ask about most often, or any others that are over. */
export const WhichDays = ({ period, onChange }: WhichDaysProps) => {
  const today = useToday();
  const [name, setName] = useKept<SummaryPeriodName | 'chosen'>('summary-days', 'quarter');
  const typed = useTypedPeriod('summary', period, ({ fromOn, toOn }) => {
    if (toOn >= today) return t('summaries.notOver');
    return daysBetween(fromOn, toOn) > longestDays ? t('summaries.tooLong') : undefined;
  });
  const show = (event: SyntheticEvent) => {
    event.preventDefault();
    const read = typed.read();
    if (read) onChange(read);
  };
  return (
    <>
      <FieldRow>
        <ChoiceField
          id="summary-days"
          label={t('summaries.days')}
          value={name}
          onChange={(event) => {
            const chosen = event.target.value as SummaryPeriodName | 'chosen';
            setName(chosen);
            if (chosen !== 'chosen') onChange(summaryPeriod(chosen, today));
          }}
          choices={[
            ...summaryPeriodNames.map((each) => ({ value: each, words: t(`summaries.${each}`) })),
            { value: 'chosen', words: t('summaries.chosen') },
          ]}
        />
      </FieldRow>
      {name === 'chosen' && (
        <form onSubmit={show} noValidate>
          <FormProblems form={{ toPutRight: typed.toPutRight, refusal: undefined }} />
          <PeriodFields period={typed} />
          <Row space={12}>
            <Button type="submit">{t('summaries.show')}</Button>
          </Row>
        </form>
      )}
    </>
  );
};
