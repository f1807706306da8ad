import { LanguageOptions } from '#renderer/app/LanguageOptions.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { languageOf, languages } from '#renderer/words/languages.ts';
import { spokenCode, t } from '#renderer/words/words.ts';

/** Which language everything is in. While there is only one, the page says so and asks nothing. */
export const LanguageScreen = () => {
  const isChoice = languages.length > 1;
  return (
    <Page title={t('language.title')}>
      <PageTitle side={isChoice ? t('language.side') : undefined}>{t('language.title')}</PageTitle>
      {isChoice ? (
        <LanguageOptions />
      ) : (
        <Row space={16}>
          <p>{t('language.only', { name: languageOf(spokenCode()).name })}</p>
          <p>{t('language.more')}</p>
        </Row>
      )}
      <Actions>
        <Button kind="main" onPress={() => window.history.back()}>
          {t('language.back')}
        </Button>
      </Actions>
    </Page>
  );
};
