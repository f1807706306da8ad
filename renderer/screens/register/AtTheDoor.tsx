import type { useDoor } from './useDoor.tsx';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { tidyName } from '#renderer/words/names.ts';
import { t } from '#renderer/words/words.ts';

export interface AtTheDoorProps {
  door: ReturnType<typeof useDoor>;
}

const foundWords = ({ text, count, isGuess }: AtTheDoorProps['door']): string => {
  if (isGuess) return t('register.found.guess', { text: text.trim() });
  if (count === 0) return t('register.found.nobody', { text: text.trim() });
  return count === 1 ? t('register.found.one') : t('register.found.many', { count });
};

/** Who else it could be: people we know who are not on this register, and the way to add somebody new. Names only. */
export const AtTheDoor = ({ door }: AtTheDoorProps) => {
  const today = useToday();
  const { others, isGuess, count, text } = door;
  if (!others) return null;
  return (
    <>
      <Row space={8}>
        <p role="status">{foundWords(door)}</p>
      </Row>
      {others.length > 0 && (
        <Section heading={t(isGuess ? 'register.found.didYouMean' : 'register.found.known')} size="stage">
          <List>
            {others.map((person) => (
              <ListRow
                key={person.personId}
                name={<b>{person.name}</b>}
                action={
                  <Button
                    size="row"
                    fullName={t('register.found.yesOf', { name: person.name })}
                    onPress={() => door.markKnown(person)}
                  >
                    {t('register.found.yes')}
                  </Button>
                }
              >
                {secondFactWords(person.secondFact, today)}
              </ListRow>
            ))}
          </List>
        </Section>
      )}
      <Row space={16} margin={<Icon name="plus" />} align="middle">
        {(count > 0 || isGuess) && `${t('register.found.notHere')} `}
        <Button onPress={door.addNew}>{t('register.found.add', { name: tidyName(text) })}</Button>
      </Row>
    </>
  );
};
