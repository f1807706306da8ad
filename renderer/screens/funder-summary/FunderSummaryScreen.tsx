import { useState } from 'react';
import { ChosenSummary } from './ChosenSummary.tsx';
import { GivenSummary } from './GivenSummary.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';
import type { SummaryId } from '#shared/domain/ids.ts';

/** A summary for whoever gives money: numbers without names, exactly as they will leave. */
export const FunderSummaryScreen = () => {
  const groups = useCall('groups.list', {});
  const [open, setOpen] = useState<SummaryId>();
  if (!groups.data) return <Waiting on={groups} />;
  if (groups.data.length === 0) {
    return (
      <Page title={t('summaries.title')} back={{ words: t('summaries.back'), href: '#/how-we-are-doing' }}>
        <PageTitle>{t('summaries.title')}</PageTitle>
        <EmptyState
          action={
            <LinkButton kind="main" href="#/groups/add">
              {t('groups.add')}
            </LinkButton>
          }
        >
          {t('progress.empty')}
        </EmptyState>
      </Page>
    );
  }
  if (open !== undefined) return <GivenSummary summaryId={open} onLeave={() => setOpen(undefined)} />;
  return <ChosenSummary groups={groups.data.map((each) => each.group)} onOpen={setOpen} />;
};
