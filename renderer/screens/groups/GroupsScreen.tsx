import { GroupLine } from './GroupLine.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { List } from '#renderer/ui/List.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';

/** What we offer, and when. */
export const GroupsScreen = () => {
  const asked = useCall('groups.list', {});
  const groups = asked.data;
  if (!groups) return <Waiting on={asked} />;
  const add = (
    <LinkButton kind="main" icon="plus" href="#/groups/add">
      {t('groups.add')}
    </LinkButton>
  );
  const others = <LinkButton href="#/other-groups">{t('otherGroups.title')}</LinkButton>;
  if (groups.length === 0) {
    return (
      <Page title={t('groups.title')}>
        <PageTitle>{t('groups.title')}</PageTitle>
        <EmptyState action={add}>{t('groups.empty')}</EmptyState>
        <Actions>{others}</Actions>
      </Page>
    );
  }
  return (
    <Page title={t('groups.title')}>
      <PageTitle side={t('groups.side', { count: groups.length })} actions={add}>
        {t('groups.title')}
      </PageTitle>
      <List>
        {groups.map((each) => (
          <GroupLine key={each.group.id} {...each} />
        ))}
      </List>
      <Actions>{others}</Actions>
    </Page>
  );
};
