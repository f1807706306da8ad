import { useEffect } from 'react';
import { Sealing } from './Sealing.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { useCall } from '../queries.ts';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';

const askEveryMs = 500;

/** The page while a task works on the whole folder: how far it is, and by itself what comes after. */
export const WorkingScreen = () => {
  const { askAgain } = useCall('app.status', {});
  useEffect(() => {
    const timer = setInterval(askAgain, askEveryMs);
    return () => clearInterval(timer);
  });
  return (
    <PlainPage title={t('safety.working.title')} help="passphrase">
      <PageTitle lead={t('safety.working.text')}>{t('safety.working.title')}</PageTitle>
      <Sealing />
    </PlainPage>
  );
};
