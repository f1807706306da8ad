import { LookFields } from './LookFields.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';

/** How large the words are, light or dark, and how much contrast: every choice is seen and saved at once. */
export const TextSizeScreen = () => {
  const asked = useCall('settings.get', {});
  const { run, problem } = useCommand('settings.change');
  if (!asked.data) return <Waiting on={asked} />;
  return (
    <Page title={t('textSize.title')}>
      <PageTitle side={t('textSize.side')}>{t('textSize.title')}</PageTitle>
      {problem && <ProblemNotice problem={problem} />}
      <LookFields settings={asked.data} onChange={(change) => void run(change, t('textSize.says'))} />
      <Actions>
        <Button kind="main" onPress={() => window.history.back()}>
          {t('textSize.back')}
        </Button>
      </Actions>
    </Page>
  );
};
