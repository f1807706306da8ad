import { use } from 'react';
import { Page, type PageProps } from '#renderer/app/Page.tsx';
import { PlainPage } from '#renderer/app/PlainPage.tsx';
import { StandingContext } from '#renderer/app/status.ts';

/** A page of the guide. It opens also when the data folder does not, because then it is wanted most. */
export const GuideFrame = ({ title, back, children }: Pick<PageProps, 'title' | 'back' | 'children'>) => {
  const standing = use(StandingContext);
  // Whoever minds the laptop has no rooms to go to.
  const Frame = standing && !standing.status.isHelping ? Page : PlainPage;
  return (
    <Frame title={title} {...(back && { back })}>
      {children}
    </Frame>
  );
};
