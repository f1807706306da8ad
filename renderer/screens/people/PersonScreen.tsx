import { Belongings } from './Belongings.tsx';
import { Details } from './Details.tsx';
import { Stories } from './Stories.tsx';
import { Consents } from '#renderer/app/consents/Consents.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { Visits } from '#renderer/app/people/Visits.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Columns } from '#renderer/ui/Columns.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { plainDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { PersonId } from '#shared/domain/ids.ts';

/** Everything about one person: how to reach them, their groups, their stories, what they agreed to, when they came. */
export const PersonScreen = ({ personId }: { personId: PersonId }) => {
  const today = useToday();
  const asked = useCall('people.get', { personId });
  const groups = useCall('groups.list', {});
  if (!asked.data) return <Waiting on={asked} />;
  if (!groups.data) return <Waiting on={groups} />;
  const { person, name, regularAt, referrals, consents, visits } = asked.data;
  const called = person.preferredName;
  return (
    <Page title={name} isLeadersOwn back={{ words: t('people.title'), href: '#/people' }}>
      <PageTitle side={t('people.page.knownSince', { day: plainDay(person.addedOn, today) })}>
        {name}
      </PageTitle>
      {person.isToFinish && (
        <Notice kind="know" title={t('people.page.toFinish', { name: called })}>
          {t('people.page.toFinishText')}
        </Notice>
      )}
      <Columns
        beside={
          <>
            <Belongings
              person={person}
              regularAt={regularAt}
              groups={groups.data.map(({ group }) => group)}
            />
            {consents.length > 0 && <Consents personId={personId} name={called} consents={consents} />}
          </>
        }
      >
        <Details person={person} startsOpen={person.isToFinish} />
        {referrals.length > 0 && <Stories name={called} referrals={referrals} />}
        <Visits name={called} visits={visits} />
      </Columns>
    </Page>
  );
};
