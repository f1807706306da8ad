import { useState } from 'react';
import { BringFile } from '#renderer/app/backups/BringFile.tsx';
import { Working } from '#renderer/app/backups/Working.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { SavedNotice } from '#renderer/app/saving/SavedNotice.tsx';
import { TypedWord } from '#renderer/app/TypedWord.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

type Saved = Extract<OutputOf<'takeAway.save'>, { outcome: 'saved' }>;

/** Everything in one readable file, for another program or another day, and the way back in. */
export const TakeAwayScreen = () => {
  const save = useCommand('takeAway.save');
  const [saved, setSaved] = useState<Saved>();
  const [wasStopped, setWasStopped] = useState(false);
  const saveIt = async () => {
    setSaved(undefined);
    const answer = await save.run({ isUnderstood: true });
    setWasStopped(answer?.outcome === 'stopped');
    if (answer?.outcome === 'saved') setSaved(answer);
  };
  return (
    <Page title={t('takeAway.title')} back={{ words: t('settings.title'), href: '#/settings' }}>
      <PageTitle side={t('takeAway.lead')}>{t('takeAway.title')}</PageTitle>
      {save.problem && <ProblemNotice problem={save.problem} />}
      {wasStopped && <Notice kind="know" title={t('takeAway.stopped')} />}
      {saved && (
        <SavedNotice
          key={saved.file.ticket}
          file={saved.file}
          fileName={saved.fileName}
          lostText={t('takeAway.lost')}
        />
      )}
      <Row space={16}>
        <p>
          <Said what="takeAway.holds" />
        </p>
      </Row>
      <Row space={8}>
        <p>
          <Said what="takeAway.open" />
        </p>
      </Row>
      {save.isRunning && <Working />}
      <TypedWord
        id="take-away-word"
        word={t('takeAway.word')}
        button={t('takeAway.save')}
        isMain
        onConfirmed={() => void saveIt()}
      />
      <Section heading={t('takeAway.back.heading')} side={t('takeAway.back.text')} hasRule>
        <BringFile />
      </Section>
    </Page>
  );
};
