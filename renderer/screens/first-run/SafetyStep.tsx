import { StepNumber } from './StepNumber.tsx';
import { FolderSafety } from '#renderer/app/FolderSafety.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

/** What protects the data today and what does not, said plainly before anybody is written down. */
export const SafetyStep = () => {
  const { run, problem } = useCommand('settings.change');
  return (
    <Page title={t('firstRun.safety.title')}>
      {problem && <ProblemNotice problem={problem} />}
      <PageTitle margin={<StepNumber number={3} />}>{t('firstRun.safety.title')}</PageTitle>
      <Row space={16}>
        <FolderSafety />
      </Row>
      <Actions>
        <Button kind="main" size="big" onPress={() => void run({ isWelcomed: true })}>
          {t('firstRun.safety.start')}
        </Button>
        <LinkButton kind="quiet" href="#/help/data">
          {t('firstRun.safety.guide')}
        </LinkButton>
      </Actions>
    </Page>
  );
};
