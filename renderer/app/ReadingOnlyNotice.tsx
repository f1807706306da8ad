import { useOpening } from './folders.ts';
import type { Status } from './status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';

export interface ReadingOnlyNoticeProps {
  why: NonNullable<Status['readingOnly']>;
}

/** On every page while the folder can only be looked at, so that nobody takes a register in vain. */
export const ReadingOnlyNotice = ({ why }: ReadingOnlyNoticeProps) => {
  const again = useOpening('app.tryAgain');
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
