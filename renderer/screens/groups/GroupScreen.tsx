import { ChangeGroupForm } from './ChangeGroupForm.tsx';
import { PrintAndShare } from './PrintAndShare.tsx';
import { useKept } from '#renderer/app/drafts.ts';
import { courseEndsOn } from '#renderer/app/groups/courseEnd.ts';
import { WhatNext } from '#renderer/app/groups/WhatNext.tsx';
import { placesWords } from '#renderer/app/groups/placesWords.ts';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { longDay, timeSpan } from '#renderer/words/dates.ts';
import { usualTimesWords } from '#renderer/words/usualTimes.ts';
import { t } from '#renderer/words/words.ts';
import { addDays } from '#shared/domain/dates.ts';
import type { GroupId } from '#shared/domain/ids.ts';

/** From so long before its end, people in a course may like to know what else there is. */
const daysBeforeEnd = 28;

export interface GroupScreenProps {
  groupId: GroupId;
}

/** One group: when and where, how many belong, and the way to its next register. */
export const GroupScreen = ({ groupId }: GroupScreenProps) => {
  const today = useToday();
  const asked = useCall('groups.get', { groupId });
  const [isChanging, setIsChanging] = useKept('changing', false);
  if (!asked.data) return <Waiting on={asked} />;
  const { group, usual, regulars, nextSession, places } = asked.data;
  const endsOn = courseEndsOn(usual);
  const facts = [
    { id: 'kind', term: t('groups.page.kind'), value: t(`kinds.${group.kind}`) },
    { id: 'time', term: t('groups.page.usualTime'), value: usualTimesWords(usual, today) },
    { id: 'place', term: t('groups.page.place'), value: group.place ?? t('groups.page.noPlace') },
    { id: 'regulars', term: t('groups.page.regulars'), value: String(regulars) },
    { id: 'places', term: t('groups.page.places'), value: placesWords(places) },
    {
      id: 'next',
      term: t('groups.page.nextSession'),
      value: nextSession
        ? `${longDay(nextSession.day, today)}, ${timeSpan(nextSession.startsAt, nextSession.endsAt)}`
        : t('groups.page.addTime'),
    },
  ];
  return (
    <Page title={group.name} back={{ words: t('groups.title'), href: '#/groups' }} isLeadersOwn>
      <PageTitle
        actions={
          !isChanging && <Button onPress={() => setIsChanging(true)}>{t('groups.page.change')}</Button>
        }
      >
        {isChanging ? t('groups.form.changeTitle', { group: group.name }) : group.name}
      </PageTitle>
      {isChanging ? (
        <ChangeGroupForm known={asked.data} onClose={() => setIsChanging(false)} />
      ) : (
        <>
          <Row space={8}>
            <SummaryList facts={facts} />
          </Row>
          <Actions>
            {nextSession && (
              <LinkButton kind="main" href={`#/register/${nextSession.sessionId}`}>
                {t('groups.page.openRegister')}
              </LinkButton>
            )}
            <LinkButton href={`#/sessions/of/${group.id}`}>{t('groups.page.sessions')}</LinkButton>
            <LinkButton href={`#/groups/${group.id}/welcome`}>{t('groups.page.welcome')}</LinkButton>
          </Actions>
          {endsOn !== undefined && endsOn <= addDays(today, daysBeforeEnd) && (
            <WhatNext
              words={t(endsOn < today ? 'otherGroups.whatNext.ended' : 'otherGroups.whatNext.ends', {
                day: longDay(endsOn, today),
              })}
            />
          )}
          <PrintAndShare groupId={groupId} />
        </>
      )}
    </Page>
  );
};
