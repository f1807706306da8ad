import { Supporters } from './Supporters.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { NewFaces } from '#renderer/app/people/NewFaces.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { placesWords } from '#renderer/app/groups/placesWords.ts';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { longDay, timeSpan } from '#renderer/words/dates.ts';
import { listed } from '#renderer/words/lists.ts';
import { t } from '#renderer/words/words.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

/** What of a session is for the leader's eyes and never on the register: who is new, and who came along with whom. */
export const OwnViewScreen = ({ sessionId }: { sessionId: SessionId }) => {
  const today = useToday();
  const asked = useCall('register.getOwn', { sessionId });
  if (!asked.data) return <Waiting on={asked} />;
  const { session, arrivals, supporters, here, noPhotos, places } = asked.data;
  return (
    <Page
      title={t('register.own.titled', { group: session.group.name })}
      back={{ words: t('register.own.back'), href: `#/register/${sessionId}` }}
      isLeadersOwn
    >
      <PageTitle
        side={`${longDay(session.day, today)}, ${timeSpan(session.startsAt, session.endsAt)}. ${t('register.own.side')}`}
      >
        {t('register.own.titled', { group: session.group.name })}
      </PageTitle>
      <Section heading={t('register.own.new')}>
        {arrivals.length === 0 && (
          <Row>
            <p>{t('register.own.nobodyNew')}</p>
          </Row>
        )}
        <NewFaces arrivals={arrivals} sign={t('register.own.newFace')} />
        <Row space={8}>
          <p>{placesWords(places)}</p>
        </Row>
      </Section>
      {noPhotos.length > 0 && (
        <Section heading={t('register.own.noPhotos', { count: noPhotos.length })}>
          <Row>
            <p>
              {t('register.own.noPhotosOf', {
                names: listed(noPhotos.map(({ name }) => name))
                  .map(({ value }) => value)
                  .join(''),
              })}
            </p>
          </Row>
        </Section>
      )}
      <Supporters sessionId={sessionId} supporters={supporters} here={here} />
    </Page>
  );
};
