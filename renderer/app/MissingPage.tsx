import { Page } from './Page.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

/** For an address that leads nowhere. */
export const MissingPage = () => (
  <Page title={t('app.missing.title')}>
    <PageTitle lead={t('app.missing.text')}>{t('app.missing.title')}</PageTitle>
    <Row space={24}>
      <LinkButton kind="main" href="#/today">
        {t('app.missing.today')}
      </LinkButton>
    </Row>
  </Page>
);
