import { StepNumber } from './StepNumber.tsx';
import { useOpenFolder } from '#renderer/app/folders.ts';
import { LanguageOptions } from '#renderer/app/LanguageOptions.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { TextSizeOptions } from '#renderer/app/TextSizeOptions.tsx';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { languages } from '#renderer/words/languages.ts';
import { t } from '#renderer/words/words.ts';

const offered = [100, 150, 200] as const;

/** The first page of all: how everything looks and speaks, or a look round first. */
export const LookStep = () => {
  const asked = useCall('settings.get', {});
  const settings = useCommand('settings.change');
  const practice = useOpenFolder();
  const problem = practice.problem ?? settings.problem;
  if (!asked.data) return <Waiting on={asked} />;
  return (
    <Page title={t('firstRun.look.title')}>
      {problem && <ProblemNotice problem={problem} />}
      <PageTitle margin={<StepNumber number={1} />} lead={t('firstRun.look.lead')}>
        {t('firstRun.look.title')}
      </PageTitle>
      {languages.length > 1 && <LanguageOptions isHeading />}
      <FieldRow space={24}>
        <TextSizeOptions
          isHeading
          sizes={offered}
          value={asked.data.textSize}
          onChange={(textSize) => void settings.run({ textSize })}
        />
      </FieldRow>
      <Actions>
        <LinkButton kind="main" size="big" href="#/welcome/group">
          {t('firstRun.look.next')}
        </LinkButton>
        <Button kind="quiet" onPress={() => void settings.run({ isWelcomed: true })}>
          {t('firstRun.look.skip')}
        </Button>
      </Actions>
      <Row
        space={40}
        rule="hair"
        margin={t('firstRun.look.first')}
        aside={<Button onPress={() => void practice.open('practice')}>{t('firstRun.look.practice')}</Button>}
      >
        <p>
          <b>{t('firstRun.look.practiceTitle')}</b> {t('firstRun.look.practiceText')}
        </p>
      </Row>
      <Row space={24} aside={<LinkButton href="#/backups">{t('firstRun.look.backup')}</LinkButton>}>
        <p>{t('firstRun.look.backupText')}</p>
      </Row>
    </Page>
  );
};
