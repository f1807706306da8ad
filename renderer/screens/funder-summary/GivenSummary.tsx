import { SummaryCard } from './SummaryCard.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { clockTime, longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { SummaryId } from '#shared/domain/ids.ts';

export type Given = OutputOf<'summaries.preview'>['given'][number];

export interface GivenSummaryProps {
  summaryId: SummaryId;
  onLeave: () => void;
}

/** A summary as it left. */
export const GivenSummary = ({ summaryId, onLeave }: GivenSummaryProps) => {
  const today = useToday();
  const asked = useCall('summaries.get', { summaryId });
  if (!asked.data) return <Waiting on={asked} />;
  const { paper, given } = asked.data;
  const title = t('summaries.given.title');
  return (
    <Page title={title} back={{ words: t('summaries.back'), href: '#/how-we-are-doing' }}>
      <PageTitle
        actions={<PrintButton />}
        side={t('summaries.given.saved', {
          day: longDay(given.savedOn, today),
          time: clockTime(given.savedAt),
        })}
      >
        {title}
      </PageTitle>
      <SummaryCard paper={paper} margin={t('summaries.given.left')} label={title} />
      <Row space={24}>
        <Buttons>
          <Button kind="main" onPress={onLeave}>
            {t('summaries.given.close')}
          </Button>
        </Buttons>
      </Row>
    </Page>
  );
};
