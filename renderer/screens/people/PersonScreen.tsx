import { Redirect } from 'wouter';
import { Attendance } from './Attendance.tsx';
import { Away } from './Away.tsx';
import { Belongings } from './Belongings.tsx';
import { Details } from './Details.tsx';
import { HasDied, SayDied } from './Died.tsx';
import { HowThingsAre } from './HowThingsAre.tsx';
import { QuietCalls } from './QuietCalls.tsx';
import { Stories } from './Stories.tsx';
import { WorriedButton } from './WorriedButton.tsx';
import { LeftInPeace } from './LeftInPeace.tsx';
import { Comfort } from '#renderer/app/comfort/Comfort.tsx';
import { StillKept } from './StillKept.tsx';
import { Consents } from '#renderer/app/consents/Consents.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Columns } from '#renderer/ui/Columns.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { plainDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { isPausedOn } from '#shared/domain/people.ts';

/** Everything about one person: how to reach them, their groups, their stories, what they agreed to, when they came. */
export const PersonScreen = ({ personId }: { personId: PersonId }) => {
  const today = useToday();
  const asked = useCall('people.get', { personId });
  const groups = useCall('groups.list', {});
  if (!asked.data) return <Waiting on={asked} />;
  if (!groups.data) return <Waiting on={groups} />;
  const { person, name, regularAt, referrals, consents, own, leftInPeaceBy, attendance } = asked.data;
  const { stillKept } = asked.data;
  const called = person.preferredName;
  // Nothing is left to look at, and nothing to write down.
  if (person.erasedOn !== undefined) return <Redirect to={`/people/${personId}/held`} replace />;
  const isNotRung = own.some(
    ({ purpose, answer }) => purpose === 'ring-me' && ['refused', 'withdrawn'].includes(answer),
  );
  const isAwaited = person.diedOn === undefined && !isPausedOn(person, today);
  return (
    <Page title={name} isLeadersOwn back={{ words: t('people.title'), href: '#/people' }}>
      <PageTitle side={t('people.page.knownSince', { day: plainDay(person.addedOn, today) })}>
        {name}
      </PageTitle>
      <HasDied person={person} />
      {person.isToFinish && (
        <Notice kind="know" title={t('people.page.toFinish', { name: called })}>
          {t('people.page.toFinishText')}
        </Notice>
      )}
      <StillKept personId={personId} name={called} stillKept={stillKept} />
      <Columns
        beside={
          <>
            <Belongings
              person={person}
              regularAt={regularAt}
              groups={groups.data.map(({ group }) => group)}
            />
            {person.diedOn === undefined && <Away person={person} />}
            <LeftInPeace person={person} groups={leftInPeaceBy} />
            <Consents personId={personId} name={called} consents={consents} own={own} />
            <Comfort person={person} />
          </>
        }
      >
        <Details person={person} startsOpen={person.isToFinish} />
        {referrals.length > 0 && <Stories name={called} referrals={referrals} />}
        <HowThingsAre person={person} />
        <Attendance name={called} attendance={attendance} isAwaited={isAwaited} isNotRung={isNotRung} />
        <QuietCalls person={person} groups={groups.data.map(({ group }) => group)} />
      </Columns>
      <Row space={24}>
        <Buttons>
          <LinkButton href={`#/people/${personId}/held`}>{t('holding.open', { name: called })}</LinkButton>
          <WorriedButton name={called} fullName={name} />
        </Buttons>
      </Row>
      {person.diedOn === undefined && <SayDied person={person} />}
    </Page>
  );
};
