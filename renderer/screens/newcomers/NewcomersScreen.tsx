import { useState } from 'react';
import { NewcomerRow } from './NewcomerRow.tsx';
import { byStage, openPeople, type Stage, stages } from './stages.ts';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { List } from '#renderer/ui/List.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

const openStages = stages.filter((stage) => stage !== 'closed');

/** Everybody's story by where it stands; what waits for an answer first. */
export const NewcomersScreen = () => {
  const referrals = useCall('referrals.list', {});
  const [showsClosed, setShowsClosed] = useState(false);
  if (!referrals.data) return <Waiting on={referrals} />;

  const count = openPeople(referrals.data);
  const found = byStage(referrals.data);
  const section = (stage: Stage) =>
    found[stage].length > 0 && (
      <Section key={stage} heading={t(`newcomers.stage.${stage}`)} size="stage">
        <List>
          {found[stage].map((referral) => (
            <NewcomerRow key={referral.referralId} referral={referral} stage={stage} />
          ))}
        </List>
      </Section>
    );
  return (
    <Page title={t('newcomers.title')} isLeadersOwn>
      <PageTitle
        side={count > 0 ? t('newcomers.count', { count }) : undefined}
        actions={
          <>
            {count > 0 && <PrintButton />}
            <LinkButton href="#/newcomers/message">{t('message.open')}</LinkButton>
            <LinkButton kind="main" icon="plus" href="#/newcomers/add">
              {t('newcomers.add')}
            </LinkButton>
          </>
        }
      >
        {t('newcomers.title')}
      </PageTitle>
      {count === 0 && <EmptyState>{t('newcomers.empty')}</EmptyState>}
      {openStages.map(section)}
      {found.closed.length > 0 && (
        <Row space={24}>
          <Buttons>
            <Button kind="quiet" isExpanded={showsClosed} onPress={() => setShowsClosed(!showsClosed)}>
              {showsClosed
                ? t('newcomers.hideClosed')
                : t('newcomers.showClosed', { count: found.closed.length })}
            </Button>
          </Buttons>
        </Row>
      )}
      {showsClosed && section('closed')}
    </Page>
  );
};
