import { useToday } from '#renderer/app/status.ts';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { shortDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { Person } from '#shared/domain/people.ts';

/** Older ones stand on the page of the group's kind word. */
const mostShown = 6;

/** What came of calls when they had not been seen, the latest first. Silent where nobody rang. */
export const QuietCalls = ({ person, groups }: { person: Person; groups: readonly Group[] }) => {
  const today = useToday();
  const calls = (person.quietCalls ?? []).toReversed().slice(0, mostShown);
  if (calls.length === 0) return null;
  return (
    <Section heading={t('people.page.quietCalls')}>
      <List>
        {calls.map(({ groupId, on, answer }, at) => (
          // oxlint-disable-next-line no-array-index-key -- several may be alike, and none ever changes its place
          <ListRow key={at} height="close" margin={shortDay(on, today)}>
            {`${t(`quiet.was.${answer}`)} `}
            <TextLink href={`#/quiet/${groupId}/${person.id}`}>
              {groups.find(({ id }) => id === groupId)?.name ?? ''}
            </TextLink>
          </ListRow>
        ))}
      </List>
    </Section>
  );
};
