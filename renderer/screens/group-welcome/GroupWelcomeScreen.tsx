import { Texts } from './Texts.tsx';
import { WelcomeForm } from './WelcomeForm.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { welcomeItemWords } from '#renderer/app/welcome/welcomeItemWords.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { usualTimesWords } from '#renderer/words/usualTimes.ts';
import { t } from '#renderer/words/words.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { welcomeOf } from '#shared/domain/welcome.ts';
import { whenWords } from './whenWords.ts';

/** How one group welcomes people: the texts to send or to print, what is thought of, and when somebody is asked after. */
export const GroupWelcomeScreen = ({ groupId }: { groupId: GroupId }) => {
  const today = useToday();
  const asked = useCall('groups.get', { groupId });
  const { isOpen, toggle, close, opener } = useUnfolding('welcome');
  if (!asked.data) return <Waiting on={asked} />;
  const { group, usual } = asked.data;
  const { checklist, quiet, settledAfter, firstVisitTries, newFacesPerSession } = welcomeOf(group);
  const title = t('groupWelcome.title', { group: group.name });
  return (
    <Page title={title} back={{ words: group.name, href: `#/groups/${groupId}` }}>
      <PageTitle
        actions={
          <>
            {!isOpen && <PrintButton />}
            <Button ref={opener} isExpanded={isOpen} onPress={toggle}>
              {t('groupWelcome.change')}
            </Button>
          </>
        }
      >
        {title}
      </PageTitle>
      {isOpen ? (
        <WelcomeForm group={group} onClose={close} />
      ) : (
        <>
          <Texts group={group} time={usualTimesWords(usual, today)} />
          <div data-paper="off">
            <Section heading={t('groupWelcome.checklist')}>
              <List>
                {checklist.map((item) => (
                  <ListRow key={item.itemId} height="close" margin={whenWords(item)}>
                    {welcomeItemWords(item, { name: t('groupWelcome.them') })}
                  </ListRow>
                ))}
              </List>
            </Section>
            <Section heading={t('groupWelcome.rules')}>
              <Row>
                <p>
                  {newFacesPerSession === undefined
                    ? t('groupWelcome.facesAny')
                    : t('groupWelcome.faces', { count: newFacesPerSession })}{' '}
                  {t('groupWelcome.tries', { count: firstVisitTries })}{' '}
                  {t('groupWelcome.settled', { visits: settledAfter.visits, weeks: settledAfter.weeks })}{' '}
                  {quiet ? t('groupWelcome.quiet', quiet) : t('groupWelcome.quietOff')}
                </p>
              </Row>
            </Section>
          </div>
        </>
      )}
    </Page>
  );
};
