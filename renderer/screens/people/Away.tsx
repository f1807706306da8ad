import { AwayForm } from './AwayForm.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { plainDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { Day } from '#shared/domain/dates.ts';
import { type Pause, pauseAhead, type Person } from '#shared/domain/people.ts';

/** "Away since 3 November. Expected again from 8 December. Nothing counts as missed." */
const pauseWords = ({ fromOn, untilOn }: Pause, today: Day): string =>
  [
    t(fromOn > today ? 'people.away.from' : 'people.away.since', { day: plainDay(fromOn, today) }),
    untilOn ? t('people.away.until', { day: plainDay(untilOn, today) }) : t('people.away.untilBack'),
    t('people.away.nothingMissed'),
  ].join(' ');

/** Somebody who stays away for a while is not expected, and misses nothing. Coming again ends it by itself. */
export const Away = ({ person }: { person: Person }) => {
  const today = useToday();
  const { isOpen, toggle, close, opener } = useUnfolding('away');
  const { run, problem } = useCommand('people.setPause');
  const { id: personId, preferredName: name } = person;
  const pause = pauseAhead(person, today);
  const isBack = () =>
    void run({ personId, pause: null }, <Said what="people.says.back" values={{ name }} />);
  return (
    <Section heading={t('people.away.heading', { name })}>
      {problem && <ProblemNotice problem={problem} />}
      <Row>
        <p>{pause ? pauseWords(pause, today) : t('people.away.text')}</p>
      </Row>
      {isOpen ? (
        <AwayForm person={person} pause={pause} onClose={close} />
      ) : (
        <Row space={8}>
          <Buttons>
            {pause && <Button onPress={isBack}>{t('people.away.back', { name })}</Button>}
            <Button ref={opener} kind={pause ? 'quiet' : 'other'} isExpanded={isOpen} onPress={toggle}>
              {t(pause ? 'people.away.change' : 'people.away.say', { name })}
            </Button>
          </Buttons>
        </Row>
      )}
    </Section>
  );
};
