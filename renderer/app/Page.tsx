import type { ReactNode } from 'react';
import { Board } from './Board.tsx';
import { useIsFirstRun } from './firstRun.ts';
import { Frame } from './Frame.tsx';
import { LeadersOwn } from './LeadersOwn.tsx';
import { PageNotices } from './PageNotices.tsx';
import { useArriving } from './arriving.ts';
import { usePaper } from './paper.ts';
import { Saved } from './Saved.tsx';
import { useStanding } from './status.ts';
import { TopBar } from './TopBar.tsx';
import { useTopActions } from './useTopActions.ts';
import { FootLine } from './undo/FootLine.tsx';
import { ComesIntoSight } from '#renderer/ui/comesIntoSight.ts';
import { fullDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';

export interface PageProps {
  /** The name of the page in the window's title; its h1 is the screen's own PageTitle. */
  title: string;
  /** The way back to where this page belongs. */
  back?: { words: string; href: string };
  /** Where the leader is, when there is no way back. */
  place?: string | undefined;
  /** FormProblems: it comes before everything else. */
  first?: ReactNode;
  /** What the page offers at its foot, beside the undo line. */
  footActions?: ReactNode;
  /** What stands at the foot of every sheet when it is printed; the title and today's date when left out. */
  paperFoot?: string | undefined;
  /** It tells of referrals: when it is printed, the sheet says that it is for the leader only. */
  isLeadersOwn?: boolean;
  /** Nothing is here yet, so the focus has nowhere to go. */
  isWaiting?: boolean;
  children?: ReactNode;
}

/** The frame of every screen: the board, the top bar, notices, the page, and the line that undoes the last change. */
export const Page = ({
  title,
  back,
  place,
  first,
  footActions,
  paperFoot,
  isLeadersOwn = false,
  isWaiting = false,
  children,
}: PageProps) => {
  const { status } = useStanding();
  const actions = useTopActions();
  const isFirstRun = useIsFirstRun();
  useArriving(title, isWaiting);
  usePaper(paperFoot ?? t('app.paper.foot', { page: title, day: fullDay(status.today) }));
  return (
    <Frame
      skipWords={t('app.skip')}
      navigation={<Board actions={actions} />}
      topBar={<TopBar back={back} place={place} saved={!isFirstRun && <Saved />} actions={actions} />}
      foot={<FootLine actions={footActions} />}
    >
      <ComesIntoSight value>{first}</ComesIntoSight>
      <PageNotices />
      {isLeadersOwn && <LeadersOwn />}
      {children}
    </Frame>
  );
};
