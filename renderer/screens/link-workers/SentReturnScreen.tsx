import { Mistake } from './Mistake.tsx';
import { NextReturn } from './NextReturn.tsx';
import { ReturnPaper } from './ReturnPaper.tsx';
import { TheirYeses } from './TheirYeses.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { clockTime, longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { ReturnId } from '#shared/domain/ids.ts';

/** A return as it left: it does not change, whatever has changed since. */
export const SentReturnScreen = ({ returnId }: { returnId: ReturnId }) => {
  const today = useToday();
  const asked = useCall('returns.get', { returnId });
  if (!asked.data) return <Waiting on={asked} />;
  const { sent, linkWorker, columns, cells, under, next } = asked.data;
  const title = t('returns.sent.title', { name: linkWorker.name });
  const { how, text, head, fileName } = sent;
  return (
    <Page title={title} back={{ words: linkWorker.name, href: `#/link-workers/${linkWorker.id}` }}>
      <PageTitle
        actions={<PrintButton />}
        side={t(`returns.sent.${how}On`, {
          day: longDay(sent.savedOn, today),
          time: clockTime(sent.savedAt),
        })}
      >
        {title}
      </PageTitle>
      <Card margin={t('returns.sent.left')} label={t('returns.sent.asItLeft')}>
        <ReturnPaper
          fileName={fileName}
          columns={columns}
          cells={cells}
          head={head}
          mail={text === undefined ? undefined : { subject: fileName, text }}
        />
      </Card>
      <div data-paper="off">
        <Row space={24}>
          <p>{t('returns.sent.unchanged')}</p>
          {sent.hasPassword && <p>{t('returns.sent.hasPassword')}</p>}
        </Row>
        <TheirYeses under={under} linkWorker={linkWorker} />
        {next && <NextReturn next={next} />}
        <Mistake sent={sent} linkWorker={linkWorker} />
      </div>
    </Page>
  );
};
