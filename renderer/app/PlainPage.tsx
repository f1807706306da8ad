import type { ReactNode } from 'react';
import { useArriving } from './arriving.ts';
import { BareFrame } from './BareFrame.tsx';
import { TopBar } from './TopBar.tsx';
import { useHelpAction } from './useTopActions.ts';
import type { GuidePageId } from '#renderer/words/guidePages.ts';

export interface PlainPageProps {
  title: string;
  back?: { words: string; href: string };
  /** The page of the guide about what stands in the way. */
  help?: GuidePageId;
  children: ReactNode;
}

/** A page while no folder is open: what stands in the way of opening it, and the guide. */
export const PlainPage = ({ title, back, help, children }: PlainPageProps) => {
  useArriving(title, false);
  return <BareFrame topBar={<TopBar back={back} actions={[useHelpAction(help)]} />}>{children}</BareFrame>;
};
