import { type ReactNode, useState } from 'react';
import { PaperBlocks } from '#renderer/app/papers/PaperBlocks.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { PrintField } from '#renderer/app/saving/PrintField.tsx';
import { useSavedPaper } from '#renderer/app/saving/useSavedPaper.tsx';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';
import type { PaperAsked } from '#shared/contract/papers.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { Print } from '#shared/domain/paper.ts';

export interface PaperPageProps {
  group: Group;
  title: string;
  side: string;
  /** Which paper, in letters of that size. */
  asked: (print: Print) => PaperAsked;
  /** How it is to be. */
  children?: ReactNode;
  /** What stands under the paper and is not on it. */
  below?: ReactNode;
}

/** One paper of a group: how it is to be, exactly what stands on it, and the ways to have it. */
export const PaperPage = ({ group, title, side, asked, children, below }: PaperPageProps) => {
  const [print, setPrint] = useState<Print>('normal');
  const { save, notices } = useSavedPaper('papers.save');
  const paper = useCall('papers.get', asked(print), { keepsLast: true });
  if (!paper.data) return <Waiting on={paper} />;
  const { pages = 1 } = paper.data;
  return (
    <Page title={title} back={{ words: group.name, href: `#/groups/${group.id}` }} paperFoot={group.name}>
      <div data-paper="off">
        {notices}
        <PageTitle side={side}>{title}</PageTitle>
        {children}
        <PrintField value={print} onChange={setPrint} />
        {pages > 1 && (
          <Notice kind="know" title={t('papers.poster.pages', { count: pages })}>
            {t('papers.poster.pagesHint')}
          </Notice>
        )}
        <Actions>
          <Button kind="main" onPress={() => void save(asked(print))}>
            {t('papers.save')}
          </Button>
          <PrintButton />
        </Actions>
      </div>
      <PaperBlocks paper={paper.data} print={print} />
      {below}
    </Page>
  );
};
