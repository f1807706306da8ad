import { type SyntheticEvent, useState } from 'react';
import { DayField } from '#renderer/app/DayField.tsx';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import type { ProblemLink } from '#renderer/ui/ErrorSummary.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { Day } from '#shared/domain/dates.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

export type Period = OutputOf<'returns.usualPeriod'>;

export interface PeriodFormProps {
  linkWorker: LinkWorker;
  period: Period;
  onChange: (period: Period) => void;
  onLeave: () => void;
}

/** Other days for a return. */
export const PeriodForm = ({ linkWorker, period, onChange, onLeave }: PeriodFormProps) => {
  const [typed, setTyped] = useState({
    fromOn: typedFromDay(period.fromOn),
    toOn: typedFromDay(period.toOn),
  });
  const [toPutRight, setToPutRight] = useState<readonly ProblemLink[]>([]);
  const show = (event: SyntheticEvent) => {
    event.preventDefault();
    const fromOn = Day.safeParse(dayFromTyped(typed.fromOn));
    const toOn = Day.safeParse(dayFromTyped(typed.toOn));
    const isBackwards = fromOn.success && toOn.success && fromOn.data > toOn.data;
    setToPutRight([
      ...(fromOn.success ? [] : [{ fieldId: 'return-from', words: t('returns.problem.fromOn') }]),
      ...(toOn.success ? [] : [{ fieldId: 'return-to', words: t('returns.problem.toOn') }]),
      ...(isBackwards ? [{ fieldId: 'return-to', words: t('returns.problem.order') }] : []),
    ]);
    if (fromOn.success && toOn.success && !isBackwards) onChange({ fromOn: fromOn.data, toOn: toOn.data });
  };
  const about = (id: string) => ({ id, problem: toPutRight.find((each) => each.fieldId === id)?.words });
  return (
    <Page
      title={t('returns.whichDays')}
      back={{ words: linkWorker.name, href: `#/link-workers/${linkWorker.id}` }}
      first={<FormProblems form={{ toPutRight, refusal: undefined }} />}
    >
      <PageTitle side={t('returns.whichDaysText', { name: linkWorker.name })}>
        {t('returns.whichDays')}
      </PageTitle>
      <form onSubmit={show} noValidate>
        <FieldRow>
          <DayField
            {...about('return-from')}
            label={t('returns.fromOn')}
            value={typed.fromOn}
            onChange={(fromOn) => setTyped({ ...typed, fromOn })}
          />
          <DayField
            {...about('return-to')}
            label={t('returns.toOn')}
            value={typed.toOn}
            onChange={(toOn) => setTyped({ ...typed, toOn })}
          />
        </FieldRow>
        <Row space={24}>
          <Buttons>
            <Button kind="main" type="submit">
              {t('returns.showDays')}
            </Button>
            <Button kind="quiet" onPress={onLeave}>
              {t('returns.leaveDays')}
            </Button>
          </Buttons>
        </Row>
      </form>
    </Page>
  );
};
