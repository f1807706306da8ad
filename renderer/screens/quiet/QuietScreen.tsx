import { Calls } from './Calls.tsx';
import { focusTitle } from '#renderer/app/focusTitle.ts';
import { Page } from '#renderer/app/Page.tsx';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { inWords } from '#renderer/words/numbers.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import { quietAnswers, type QuietAnswer } from '#shared/domain/quiet.ts';

export interface QuietScreenProps {
  groupId: GroupId;
  personId: PersonId;
}

type Quiet = OutputOf<'today.getQuiet'>;

const missedWords = ({ missed, person, groupName }: Quiet): string =>
  missed === 0
    ? t('quiet.notMissed', { name: person.preferredName, group: groupName })
    : t('quiet.missed', {
        count: missed,
        number: inWords(missed),
        name: person.preferredName,
        group: groupName,
      });

/** What to say to somebody who has not been seen, and what came of it. Nobody is chased, and no answer is a fine answer. */
export const QuietScreen = ({ groupId, personId }: QuietScreenProps) => {
  const today = useToday();
  const asked = useCall('today.getQuiet', { groupId, personId });
  const command = useCommand('people.answerQuiet');
  if (!asked.data) return <Waiting on={asked} />;
  const { person, groupName, leaderName, telephone, goodTimes, mayRing, lastCameOn, calls, isLeftInPeace } =
    asked.data;
  const name = person.preferredName;
  const fact = secondFactWords(person.secondFact, today);
  const answer = async (said: QuietAnswer | null) => {
    const says = <Said what={`quiet.says.${said ?? 'again'}`} values={{ name: person.name }} />;
    if (await command.run({ groupId, personId, answer: said }, says)) focusTitle();
  };
  return (
    <Page title={t('quiet.title', { name })} isLeadersOwn back={{ words: t('today.title'), href: '#/today' }}>
      <PageTitle side={fact && `${fact}.`}>{t('quiet.title', { name: person.name })}</PageTitle>
      {command.problem && <ProblemNotice problem={command.problem} />}
      <Row space={8}>
        <p>
          {missedWords(asked.data)}{' '}
          {lastCameOn && t('quiet.lastCame', { name, day: longDay(lastCameOn, today) })}
        </p>
      </Row>
      {mayRing === 'yes' && !isLeftInPeace ? (
        <Section heading={t('quiet.call', { telephone: telephone ?? '' })} side={goodTimes}>
          <Row>
            <p>
              {t(leaderName ? 'quiet.words' : 'quiet.wordsUnnamed', {
                name,
                leader: leaderName ?? '',
                group: groupName,
              })}
            </p>
            <p>{t('quiet.wordsThen', { name })}</p>
          </Row>
        </Section>
      ) : (
        <Section heading={t('quiet.withoutCall')}>
          <Row>
            <p>
              {t(`quiet.mayNot.${isLeftInPeace || mayRing === 'yes' ? 'leftInPeace' : mayRing}`, { name })}
            </p>
          </Row>
        </Section>
      )}
      <Section heading={t('quiet.answer')}>
        <Row space={8}>
          <Buttons>
            {isLeftInPeace ? (
              <Button onPress={() => void answer(null)}>{t('quiet.again', { name })}</Button>
            ) : (
              quietAnswers.map((each) => (
                <Button key={each} onPress={() => void answer(each)}>
                  {t(`quiet.answers.${each}`, { name })}
                </Button>
              ))
            )}
          </Buttons>
        </Row>
        <Row space={16}>
          <Buttons>
            <LinkButton kind="quiet" href={`#/people/${personId}`}>
              {t('quiet.page', { name })}
            </LinkButton>
          </Buttons>
        </Row>
      </Section>
      {calls.length > 0 && <Calls calls={calls} />}
    </Page>
  );
};
