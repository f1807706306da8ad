import { type ReactNode, use } from 'react';
import { Page } from './Page.tsx';
import { PlainPage } from './PlainPage.tsx';
import { StandingContext } from './status.ts';
import type { GuidePageId } from '#renderer/words/guidePages.ts';

export interface AnyTimePageProps {
  title: string;
  /** The page of the guide that belongs to it. */
  help: GuidePageId;
  back?: { words: string; href: string };
  children: ReactNode;
}

/**
 * A page that is there also where the folder will not open, when a backup or a newer version is wanted most: as every
 * other, or without the rooms.
 */
export const AnyTimePage = ({ title, help, back, children }: AnyTimePageProps) =>
  use(StandingContext) ? (
    <Page title={title} {...(back && { back })}>
      {children}
    </Page>
  ) : (
    <PlainPage title={title} help={help} {...(back && { back })}>
      {children}
    </PlainPage>
  );
