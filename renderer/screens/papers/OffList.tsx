import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

type Off = OutputOf<'papers.contacts'>['mailing']['off'];

/** Who of the group is not on a list, and why: for the leader, who may ask them. It stays here. */
export const OffList = ({ off, question }: { off: Off; question: string }) => {
  const today = useToday();
  if (off.length === 0) return null;
  return (
    <div data-paper="off">
      <Section
        heading={t('papers.off.heading', { count: off.length })}
        side={t('papers.off.side', { question })}
      >
        <List>
          {off.map(({ person, because }) => (
            <ListRow
              key={person.personId}
              height="close"
              name={
                <TextLink tone="ink" href={`#/people/${person.personId}`}>
                  {person.name}
                </TextLink>
              }
            >
              {[t(`papers.off.${because}`), secondFactWords(person.secondFact, today)]
                .filter(Boolean)
                .join(' ')}
            </ListRow>
          ))}
        </List>
      </Section>
    </div>
  );
};
