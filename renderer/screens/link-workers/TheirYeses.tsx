import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { marginDay } from '#renderer/words/dates.ts';
import { calledName } from '#renderer/words/names.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export type TheirYesesProps = Pick<OutputOf<'returns.get'>, 'under' | 'linkWorker'>;

/** For the leader alone: when each of those a return told of had agreed to it, as it stood on that day. */
export const TheirYeses = ({ under, linkWorker }: TheirYesesProps) => {
  const today = useToday();
  if (under.length === 0) return null;
  return (
    <Section heading={t('returns.sent.yes.heading')}>
      <List>
        {under.map(({ person, on, how }) => {
          const fact = secondFactWords(person.secondFact, today);
          return (
            <ListRow
              key={person.personId}
              height="close"
              margin={marginDay(on, today)}
              name={
                <TextLink tone="ink" href={`#/people/${person.personId}`}>
                  {fact ? `${person.name}, ${fact}` : person.name}
                </TextLink>
              }
            >
              {t(`returns.sent.yes.${how}`, { linkWorker: calledName(linkWorker.name) })}
            </ListRow>
          );
        })}
      </List>
    </Section>
  );
};
