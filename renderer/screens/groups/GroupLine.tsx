import { useToday } from '#renderer/app/status.ts';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { marginDay } from '#renderer/words/dates.ts';
import { usualTimesWords } from '#renderer/words/usualTimes.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export type GroupLineProps = OutputOf<'groups.list'>[number];

/** A group in the list: when it meets next, what it is called, its usual time and how many belong to it. */
export const GroupLine = ({ group, usual, regulars, nextSession }: GroupLineProps) => {
  const today = useToday();
  return (
    <ListRow
      margin={nextSession && marginDay(nextSession.day, today)}
      nameOf="group"
      name={
        <TextLink tone="ink" href={`#/groups/${group.id}`}>
          <b>{group.name}</b>
        </TextLink>
      }
    >
      {usualTimesWords(usual, today)} {group.place && `${group.place}. `}
      {t('groups.regulars', { count: regulars })}
    </ListRow>
  );
};
