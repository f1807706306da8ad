import { Closing } from './Closing.tsx';
import { Known } from './Known.tsx';
import { NextStep } from './NextStep.tsx';
import { NotToldYet } from './NotToldYet.tsx';
import { OriginalText } from './OriginalText.tsx';
import { Others } from './Others.tsx';
import { reachWords } from './reachWords.ts';
import { Reopen } from './Reopen.tsx';
import { Story } from './Story.tsx';
import { WelcomeList } from './WelcomeList.tsx';
import { Comfort } from '#renderer/app/comfort/Comfort.tsx';
import { Consents } from '#renderer/app/consents/Consents.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { Visits } from '#renderer/app/people/Visits.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Columns } from '#renderer/ui/Columns.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { ReferralId } from '#shared/domain/ids.ts';
import { asAgreed } from '#shared/domain/mayKeep.ts';
import type { ReferralState } from '#shared/domain/storyMoves.ts';

/** One story: what it waits for, how it went, what is known and agreed. */
export const NewcomerScreen = ({ referralId }: { referralId: ReferralId }) => {
  const newcomer = useCall('referrals.get', { referralId });
  const personId = newcomer.data?.referral.person.personId;
  const person = useCall('people.get', { personId: personId ?? '' }, { isAsked: personId !== undefined });
  if (!newcomer.data) return <Waiting on={newcomer} />;
  if (!person.data) return <Waiting on={person} />;
  return <Newcomer key={referralId} newcomer={newcomer.data} known={person.data} />;
};

/** While these go on, the welcome is not over. */
const welcomed: ReadonlySet<ReferralState> = new Set([
  'accepted',
  'first-visit-arranged',
  'arrived',
  'settling-in',
]);

interface NewcomerProps {
  newcomer: OutputOf<'referrals.get'>;
  known: OutputOf<'people.get'>;
}

const Newcomer = ({ newcomer, known }: NewcomerProps) => {
  const today = useToday();
  const { person, group, linkWorker, receivedOn } = newcomer.referral;
  const fact = secondFactWords(person.secondFact, today);
  const shows = { welcome: welcomed.has(newcomer.referral.state) };
  return (
    <Page title={person.name} isLeadersOwn back={{ words: t('newcomers.title'), href: '#/newcomers' }}>
      <PageTitle
        side={[fact && `${fact}.`, reachWords(asAgreed(known.person, today), linkWorker?.name)]
          .filter(Boolean)
          .join(' ')}
        actions={
          <LinkButton href={`#/people/${person.personId}`}>
            {t('newcomers.page.person', { name: person.preferredName })}
          </LinkButton>
        }
      >
        {person.name}
      </PageTitle>
      <NextStep newcomer={newcomer} />
      <Columns
        beside={
          <>
            <Known newcomer={newcomer} />
            <OriginalText newcomer={newcomer} />
            {shows.welcome && <WelcomeList newcomer={newcomer} />}
            <Comfort person={known.person} />
            <Consents
              personId={person.personId}
              name={person.preferredName}
              own={known.own.filter(({ purpose }) => purpose === 'ring-me')}
              consents={known.consents.filter(
                (each) => each.linkWorker.linkWorkerId === linkWorker?.linkWorkerId,
              )}
            />
          </>
        }
      >
        <Story newcomer={newcomer} />
        <NotToldYet newcomer={newcomer} />
        <Visits
          name={person.preferredName}
          visits={known.visits.filter(
            (visit) => visit.group.groupId === group.groupId && visit.day >= receivedOn,
          )}
        />
      </Columns>
      <Others others={newcomer.others} name={person.preferredName} />
      <div data-paper="off">
        <Closing newcomer={newcomer} />
        <Reopen newcomer={newcomer} />
      </div>
    </Page>
  );
};
