import type { SyntheticEvent } from 'react';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { PeriodFields } from '#renderer/app/period/PeriodFields.tsx';
import { type Period, useTypedPeriod } from '#renderer/app/period/useTypedPeriod.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

export interface PeriodFormProps {
  linkWorker: LinkWorker;
  period: Period;
  onChange: (period: Period) => void;
  onLeave: () => void;
}

/** Other days for a return. */
export const PeriodForm = ({ linkWorker, period, onChange, onLeave }: PeriodFormProps) => {
  const typed = useTypedPeriod('return', period);
  const show = (event: SyntheticEvent) => {
    event.preventDefault();
    const read = typed.read();
    if (read) onChange(read);
  };
  return (
    <Page
      title={t('returns.whichDays')}
      back={{ words: linkWorker.name, href: `#/link-workers/${linkWorker.id}` }}
      first={<FormProblems form={{ toPutRight: typed.toPutRight, refusal: undefined }} />}
    >
      <PageTitle side={t('returns.whichDaysText', { name: linkWorker.name })}>
        {t('returns.whichDays')}
      </PageTitle>
      <form onSubmit={show} noValidate>
        <PeriodFields period={typed} />
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
