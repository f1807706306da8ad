import { StepNumber } from './StepNumber.tsx';
import { FolderSafety } from '#renderer/app/FolderSafety.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { useStanding } from '#renderer/app/status.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

/** What protects the data and what does not, and a passphrase or not, before anybody is written down. */
export const SafetyStep = () => {
  const { status } = useStanding();
  const { run, problem } = useCommand('settings.change');
  return (
    <Page title={t('firstRun.safety.title')}>
      {problem && <ProblemNotice problem={problem} />}
      <PageTitle margin={<StepNumber number={3} />}>{t('firstRun.safety.title')}</PageTitle>
      <Row space={16}>
        <FolderSafety />
      </Row>
      <Actions>
        {!status.isSealed && (
          <LinkButton kind="main" size="big" href="#/settings/passphrase">
            {t('firstRun.safety.choose')}
          </LinkButton>
        )}
        <Button
          kind={status.isSealed ? 'main' : 'other'}
          size="big"
          onPress={() => void run({ isWelcomed: true })}
        >
          {t(status.isSealed ? 'firstRun.safety.start' : 'firstRun.safety.startWithout')}
        </Button>
        <LinkButton kind="quiet" href="#/help/data">
          {t('firstRun.safety.guide')}
        </LinkButton>
      </Actions>
    </Page>
  );
};
