import styles from './HelperScreen.module.css';
import { OpenRegister } from './OpenRegister.tsx';
import { PlainPage } from '#renderer/app/PlainPage.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { useAskAnew } from '#renderer/app/safety/askAnew.ts';
import { WithPassphrase } from '#renderer/app/safety/WithPassphrase.tsx';
import { useStanding } from '#renderer/app/status.ts';
import { useAddress } from '#renderer/app/useAddress.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

/** The register of one session, with nothing round it. */
const HelperRegister = ({ sessionId }: { sessionId: SessionId }) => {
  const asked = useCall('register.get', { sessionId });
  if (asked.problem) return <ProblemNotice problem={asked.problem} />;
  return (
    <div className={styles.register}>
      {asked.data && <OpenRegister sessionId={sessionId} register={asked.data} />}
    </div>
  );
};

/** The way back to all the rooms, which asks for the passphrase where there is one. */
const Leave = () => {
  const { status } = useStanding();
  const askAnew = useAskAnew();
  const { run, problem } = useCommand('helperMode.leave');
  const leave = async (passphrase?: string) => {
    const answer = await run(passphrase === undefined ? {} : { passphrase });
    if (answer?.outcome === 'done') await askAnew();
    return answer;
  };
  if (status.isSealed)
    return (
      <WithPassphrase
        id="leave-helper-mode"
        heading={t('helperMode.leave.heading')}
        text={t('helperMode.leave.passphrase')}
        does={t('helperMode.leave.button')}
        problem={problem}
        run={leave}
      />
    );
  return (
    <Section heading={t('helperMode.leave.heading')} hasRule>
      {problem && <ProblemNotice problem={problem} />}
      <Row space={8} aside={<Button onPress={() => void leave()}>{t('helperMode.leave.button')}</Button>}>
        <p>{t('helperMode.leave.open')}</p>
      </Row>
    </Section>
  );
};

/** The only page while somebody else minds the laptop: the registers of today, and the way out. */
export const HelperScreen = () => {
  const { today } = useStanding().status;
  const asked = useCall('sessions.list', { fromOn: today, toOn: today });
  const here = useAddress();
  const chosen = here?.address === '/register/:sessionId' ? here.params['sessionId'] : undefined;
  const sessions = (asked.data ?? []).filter(({ state }) => state !== 'cancelled');
  const [only] = sessions;
  const open =
    sessions.find(({ sessionId }) => sessionId === chosen) ?? (sessions.length === 1 ? only : undefined);
  return (
    <PlainPage title={t('helperMode.title')} help="register">
      <PageTitle side={t('helperMode.lead')}>{open ? open.group.name : t('helperMode.title')}</PageTitle>
      {asked.problem && <ProblemNotice problem={asked.problem} />}
      {asked.data && sessions.length === 0 && (
        <EmptyState action={undefined}>{t('helperMode.none')}</EmptyState>
      )}
      {sessions.length > 1 && (
        <List label={t('helperMode.choose')}>
          {sessions.map(({ sessionId, group, startsAt }) => (
            <ListRow
              key={sessionId}
              margin={startsAt}
              action={
                <Button
                  size="row"
                  fullName={t('helperMode.openOf', { group: group.name })}
                  onPress={() => (window.location.hash = `#/register/${sessionId}`)}
                >
                  {t('helperMode.open')}
                </Button>
              }
            >
              <b>{group.name}</b>
            </ListRow>
          ))}
        </List>
      )}
      {open && <HelperRegister key={open.sessionId} sessionId={open.sessionId} />}
      <Row space={24}>
        <LinkButton href="#/concerns">{t('concerns.link')}</LinkButton>
      </Row>
      <Leave />
    </PlainPage>
  );
};
