import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { withoutStop } from '#renderer/words/sentences.ts';
import { t } from '#renderer/words/words.ts';
import type { OtherGroup } from '#shared/domain/otherGroups.ts';

const sentences = ({ kind, what, when, place }: OtherGroup): string => {
  const said = [what ?? (kind === 'other' ? undefined : t(`kinds.${kind}`)), when, place];
  const words = said.flatMap((each) =>
    each === undefined ? [] : t('otherGroups.line', { what: withoutStop(each) }),
  );
  return words.join(' ') || t('otherGroups.noDetails');
};

/** The address book: what else is near, for "try instead", "what next?" and whoever asks. */
export const OtherGroupsScreen = () => {
  const asked = useCall('otherGroups.list', {});
  if (!asked.data) return <Waiting on={asked} />;
  const count = asked.data.length;
  const toCheck = asked.data.filter(({ isToCheck }) => isToCheck).length;
  return (
    <Page title={t('otherGroups.title')} back={{ words: t('groups.title'), href: '#/groups' }}>
      <PageTitle
        side={count > 0 ? t('otherGroups.count', { count }) : undefined}
        actions={
          <LinkButton kind="main" icon="plus" href="#/other-groups/add">
            {t('otherGroups.add')}
          </LinkButton>
        }
      >
        {t('otherGroups.title')}
      </PageTitle>
      {count === 0 && <EmptyState>{t('otherGroups.empty')}</EmptyState>}
      {toCheck > 0 && (
        <Row space={8}>
          <p>
            <Said what="otherGroups.toCheck" values={{ count: toCheck }} />
          </p>
        </Row>
      )}
      <List label={t('otherGroups.title')}>
        {asked.data.map(({ otherGroup, isToCheck }) => (
          <ListRow
            key={otherGroup.id}
            nameOf="group"
            margin={isToCheck ? t('otherGroups.checkAgain') : undefined}
            name={
              <TextLink tone="ink" href={`#/other-groups/${otherGroup.id}`}>
                {otherGroup.name}
              </TextLink>
            }
          >
            {sentences(otherGroup)}
          </ListRow>
        ))}
      </List>
      <Actions>
        <LinkButton href="#/other-groups/sheet">{t('otherGroups.makeSheet')}</LinkButton>
      </Actions>
    </Page>
  );
};
