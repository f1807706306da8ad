import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { PersonRow } from '#renderer/ui/PersonRow.tsx';
import { plainDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { foundLetters } from '#shared/domain/foundLetters.ts';

export interface PersonLineProps {
  person: OutputOf<'people.find'>['people'][number];
  /** What was looked for. */
  text: string;
}

/** Somebody in the list of people: found letters, the tie to our groups, and when they last came. */
export const PersonLine = ({ person, text }: PersonLineProps) => {
  const today = useToday();
  const { regularAt, lastCameOn, isToFinish, alsoKnownAs, hasDied } = person;
  const also = alsoKnownAs && t('people.also', { name: alsoKnownAs });
  const second = [also, secondFactWords(person.secondFact, today)].filter(Boolean).join(', ');
  const tie = () => {
    if (hasDied) return t('people.hasDied');
    if (isToFinish) return t('people.walkedIn');
    return regularAt.length === 0
      ? ''
      : t('people.regularAt', { groups: regularAt.map((group) => group.name).join(', ') });
  };
  return (
    <PersonRow
      name={person.name}
      href={`#/people/${person.personId}`}
      found={foundLetters(person.name, text)}
      secondFact={second || undefined}
      lastVisit={lastCameOn && t('people.came', { day: plainDay(lastCameOn, today) })}
    >
      {tie()}
    </PersonRow>
  );
};
