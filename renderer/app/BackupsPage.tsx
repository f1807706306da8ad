import { type ReactNode, use } from 'react';
import { Page } from './Page.tsx';
import { PlainPage } from './PlainPage.tsx';
import { StandingContext } from './status.ts';

export interface BackupsPageProps {
  title: string;
  back?: { words: string; href: string };
  children: ReactNode;
}

/** A page about backups: as every other, or, where the folder will not open and a backup is wanted most, without the rooms. */
export const BackupsPage = ({ title, back, children }: BackupsPageProps) =>
  use(StandingContext) ? (
    <Page title={title} {...(back && { back })}>
      {children}
    </Page>
  ) : (
    <PlainPage title={title} help="backups" {...(back && { back })}>
      {children}
    </PlainPage>
  );
