import { useState } from 'react';
import { focusTitle } from '#renderer/app/focusTitle.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { Rich } from '#renderer/app/Rich.tsx';
import type { OutputOf } from '#shared/contract/api.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { listed } from '#renderer/words/lists.ts';
import { t } from '#renderer/words/words.ts';

type Standing = OutputOf<'updates.get'>['standing'];
type Act = 'updates.check' | 'updates.fetch' | 'updates.install';

export type UpdateProps = Pick<OutputOf<'updates.get'>, 'standing' | 'meetToday'>;

/** What a press leads to, where something can be pressed, in the words of its button. */
const nextAct = (standing: Standing): { act: Act; words: string } | undefined => {
  switch (standing.state) {
    case 'not-asked':
      return { act: 'updates.check', words: t('about.update.look') };
    case 'newest':
    case 'failed':
      return { act: 'updates.check', words: t('about.update.lookAgain') };
    case 'found':
      return { act: 'updates.fetch', words: t('about.update.fetch', { version: standing.version }) };
    case 'ready':
      return { act: 'updates.install', words: t('about.update.install') };
    case 'by-hand':
    case 'asking':
    case 'fetching':
      return undefined;
  }
};

const askEveryMs = 500;

/** How far fetching is, asked again and again while it goes on by itself. */
const Fetching = ({
  standing,
  stop,
}: {
  standing: Extract<Standing, { state: 'fetching' }>;
  stop: () => void;
}) => {
  useCall('updates.get', {}, { everyMs: askEveryMs });
  return (
    <Progress
      label={t('about.update.fetching', standing)}
      done={standing.percent}
      total={100}
      countWords={t('about.update.percent', standing)}
      stop={{ words: t('about.update.stop'), onPress: stop }}
    />
  );
};

const Doing = ({ words }: { words: string }) => (
  <Row space={8}>
    <p role="status">{words}</p>
  </Row>
);

/** How far it is, in a sentence. */
const Standing = ({ standing, stop }: { standing: Standing; stop: () => void }) => {
  switch (standing.state) {
    case 'by-hand':
      return (
        <Row space={8}>
          <p>
            <Rich words={t('about.update.byHand')} />
          </p>
        </Row>
      );
    case 'not-asked':
      return (
        <Row space={8}>
          <p>{t('about.update.never')}</p>
        </Row>
      );
    case 'asking':
      return <Doing words={t('about.update.looking')} />;
    case 'newest':
      return <Notice kind="done" title={t('about.update.newest')} />;
    case 'found':
      return (
        <Notice kind="know" title={t('about.update.found', standing)}>
          {t('about.update.foundText')}
        </Notice>
      );
    case 'fetching':
      return <Fetching standing={standing} stop={stop} />;
    case 'ready':
      return (
        <Notice kind="done" title={t('about.update.ready', standing)}>
          {t('about.update.readyText')}
        </Notice>
      );
    case 'failed':
      return standing.because === 'refused' ? (
        <Notice kind="put-right" title={t('about.update.refused')}>
          {t('about.update.refusedText')}
        </Notice>
      ) : (
        <Notice kind="put-right" title={t('about.update.noAnswer')}>
          {t('about.update.noAnswerText')}
        </Notice>
      );
  }
};

/** Asked before anything is done on a day with a session, or on a day that nobody can know of. */
const SessionDay = ({ meetToday }: Pick<UpdateProps, 'meetToday'>) =>
  meetToday === null ? (
    <Notice kind="know" title={t('about.update.unknown')}>
      {t('about.update.unknownText')}
    </Notice>
  ) : (
    <Notice
      kind="know"
      title={t('about.update.meetsToday', {
        count: meetToday.length,
        groups: listed(meetToday)
          .map(({ value }) => value)
          .join(''),
      })}
    >
      {t('about.update.meetsTodayText')}
    </Notice>
  );

/** Whether there is a newer version, and the one press that leads on. */
export const Update = ({ standing, meetToday }: UpdateProps) => {
  const check = useCommand('updates.check');
  const fetch = useCommand('updates.fetch');
  const install = useCommand('updates.install');
  const stop = useCommand('updates.stop');
  /** For which press the leader has been told that a group meets today. */
  const [told, setTold] = useState<Act>();
  const commands = { 'updates.check': check, 'updates.fetch': fetch, 'updates.install': install };
  const next = nextAct(standing);
  const isTold = next !== undefined && told === next.act;

  const press = async (act: Act) => {
    const answer = await commands[act].run({ alsoOnSessionDay: isTold });
    setTold(answer?.outcome === 'session-day' ? act : undefined);
    // The button goes, and would take the focus along.
    if (act === 'updates.fetch' && answer?.outcome === 'done') focusTitle();
  };
  const stopFetching = async () => {
    await stop.run({});
    focusTitle();
  };
  const problem = check.problem ?? fetch.problem ?? install.problem ?? stop.problem;
  return (
    <Section heading={t('about.update.heading')}>
      <Standing
        standing={check.isRunning ? { state: 'asking' } : standing}
        stop={() => void stopFetching()}
      />
      {problem && <ProblemNotice problem={problem} />}
      {isTold && <SessionDay meetToday={meetToday} />}
      {install.isRunning && <Doing words={t('about.update.installing')} />}
      {next && (
        <Actions>
          <Button kind="main" size="tall" onPress={() => void press(next.act)}>
            {isTold ? t('about.update.allTheSame', { act: next.words }) : next.words}
          </Button>
        </Actions>
      )}
    </Section>
  );
};
