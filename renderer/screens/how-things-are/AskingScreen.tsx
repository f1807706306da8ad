import { useState } from 'react';
import { Asking } from './Asking.tsx';
import { GiveBack } from './GiveBack.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';

/** Somebody says how things are, on this screen: nothing else of anybody can be seen, until the computer is given back. */
export const AskingScreen = ({ groupId, personId }: { groupId: GroupId; personId: PersonId }) => {
  const asked = useCall('wellbeing.get', { personId });
  const [done, setDone] = useState<{ isKept: boolean }>();
  if (!asked.data) return <Waiting on={asked} />;
  const { person, asks } = asked.data;
  if (done) return <GiveBack personId={personId} isKept={done.isKept} />;
  if (!asks) {
    return (
      <Page title={t('wellbeing.title')} back={{ words: person.name, href: `#/people/${personId}` }}>
        <PageTitle>{t('wellbeing.title')}</PageTitle>
        <EmptyState action={<LinkButton href="#/settings">{t('settings.title')}</LinkButton>}>
          {t('wellbeing.asking.off')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Asking
      name={person.preferredName}
      personId={personId}
      groupId={groupId}
      sets={asks.sets}
      onDone={(isKept) => setDone({ isKept })}
    />
  );
};
