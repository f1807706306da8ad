import { use } from 'react';
import { Page, type PageProps } from './Page.tsx';
import { PlainPage, type PlainPageProps } from './PlainPage.tsx';
import { StandingContext } from './status.ts';

export type PageForHelpersProps = PlainPageProps & Pick<PageProps, 'paperFoot'>;

/**
 * A page that whoever minds the laptop sees too, and so does who cannot open the folder: for them without the rooms round it,
 * since they can go to none.
 */
export const PageForHelpers = ({ paperFoot, help, children, ...frame }: PageForHelpersProps) => {
  const standing = use(StandingContext);
  if (standing && !standing.status.isHelping)
    return (
      <Page {...frame} paperFoot={paperFoot}>
        {children}
      </Page>
    );
  return (
    <PlainPage {...frame} {...(help && { help })}>
      {children}
    </PlainPage>
  );
};
