import type { ReactNode } from 'react';
import { Page } from '#renderer/app/Page.tsx';
import { PlainPage } from '#renderer/app/PlainPage.tsx';
import { useStanding } from '#renderer/app/status.ts';
import { t } from '#renderer/words/words.ts';

/** The page with its rooms round it; for whoever minds the laptop there is only the way back to the register. */
export const ConcernsFrame = ({ children }: { children: ReactNode }) => {
  const { isHelping } = useStanding().status;
  const title = t('concerns.title');
  return isHelping ? (
    <PlainPage title={title} back={{ words: t('concerns.back'), href: '#/register' }} help="worried">
      {children}
    </PlainPage>
  ) : (
    <Page title={title} paperFoot={t('concerns.paperFoot')}>
      {children}
    </Page>
  );
};
