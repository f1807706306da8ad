import { useQueryClient } from '@tanstack/react-query';
import { useLink } from './link.ts';
import { isInOtherPage, problemWords } from './problems.ts';
import type { Problem } from '#shared/contract/result.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';

/** The program can no longer be asked by this page: it has stopped, or the leader has gone on in another tab. */
export const LostNotice = ({ lost }: { lost: Problem }) => {
  const client = useQueryClient();
  const { goOnHere } = useLink();
  const isElsewhere = isInOtherPage(lost);
  const again = () => {
    if (isElsewhere) goOnHere();
    void client.invalidateQueries();
  };
  const { title, text } = problemWords(lost);
  return (
    <Notice
      kind="put-right"
      title={title}
      actions={
        <Button size="row" onPress={again}>
          {t(isElsewhere ? 'app.otherPage.goOn' : 'app.tryAgain')}
        </Button>
      }
    >
      {text}
    </Notice>
  );
};
