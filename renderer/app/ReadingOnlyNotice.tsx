import { useOpening } from './folders.ts';
import type { Status } from './status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { dayOfInstant, nearDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';

export interface ReadingOnlyNoticeProps {
  why: NonNullable<Status['readingOnly']>;
  status: Pick<Status, 'handOver' | 'today'>;
}

/** On every page while the folder can only be looked at, so that nobody takes a register in vain. */
export const ReadingOnlyNotice = ({ why, status: { handOver, today } }: ReadingOnlyNoticeProps) => {
  const again = useOpening('app.tryAgain');
  if (why === 'handed-over' && handOver)
    return (
      <Notice
        kind="know"
        sign={t('app.readingOnly.sign')}
        title={t('app.handedOver.title', {
          who: handOver.who,
          when: nearDay(dayOfInstant(handOver.at), today),
        })}
        actions={
          <LinkButton size="row" href="#/hand-over">
            {t('handOver.title')}
          </LinkButton>
        }
      >
        {t('app.handedOver.text')}
      </Notice>
    );
  return (
    <Notice
      kind="know"
      sign={t('app.readingOnly.sign')}
      title={t('app.readingOnly.title')}
      actions={
        <Button size="row" onPress={() => void again.run()}>
          {t('app.tryAgain')}
        </Button>
      }
    >
      {t(`app.readingOnly.${why}`)}
    </Notice>
  );
};
