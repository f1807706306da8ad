import { useEffect, useRef } from 'react';
import { useKept } from '#renderer/app/drafts.ts';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { CountLine } from '#renderer/ui/CountLine.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { withoutStop } from '#renderer/words/sentences.ts';
import { t } from '#renderer/words/words.ts';
import { fitsOtherGroup, type OtherGroup } from '#shared/domain/otherGroups.ts';

/** A shorter book is in sight at once. */
const fewestToFind = 5;

const sentences = ({ kind, what, when, place }: OtherGroup): string => {
  const said = [what ?? (kind === 'other' ? undefined : t(`kinds.${kind}`)), when, place];
  const words = said.flatMap((each) =>
    each === undefined ? [] : t('otherGroups.line', { what: withoutStop(each) }),
  );
  return words.join(' ') || t('otherGroups.noDetails');
};

/** The address book: what else is near, for "try instead", "what next?" and whoever asks. */
export const OtherGroupsScreen = () => {
  const [text, setText] = useKept('find', '');
  const field = useRef<HTMLInputElement>(null);
  const asked = useCall('otherGroups.list', {});
  const isLong = (asked.data?.length ?? 0) >= fewestToFind;
  useEffect(() => field.current?.focus(), [isLong]);
  if (!asked.data) return <Waiting on={asked} />;
  const count = asked.data.length;
  const found = asked.data.filter(({ otherGroup }) =>
    fitsOtherGroup(text, otherGroup, t(`kinds.${otherGroup.kind}`)),
  );
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
      {isLong && (
        <>
          <Row space={16}>
            <SearchField ref={field} label={t('otherGroups.find')} value={text} onChange={setText} />
          </Row>
          {text.trim() !== '' && (
            <CountLine parts={[{ words: t('otherGroups.found', { count: found.length }) }]} />
          )}
        </>
      )}
      <List label={t('otherGroups.title')}>
        {found.map(({ otherGroup, isToCheck }) => (
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
