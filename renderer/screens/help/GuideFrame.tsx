import { PageForHelpers, type PageForHelpersProps } from '#renderer/app/PageForHelpers.tsx';

/** A page of the guide. It opens also when the data folder does not, because then it is wanted most. */
export const GuideFrame = (props: Pick<PageForHelpersProps, 'title' | 'back' | 'children'>) => (
  <PageForHelpers {...props} />
);
