import { SaidForm } from './SaidForm.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said as SaidWords } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import type { Said } from '#renderer/app/wellbeing/saidForm.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Sentence } from '#renderer/ui/Sentence.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { longDay, marginDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import {
  answerWords,
  attribution,
  isScale,
  lonelinessScore,
  questionsOf,
  questionSets,
  questionWords,
} from '#shared/domain/wellbeing.ts';

export interface SaidOnceProps {
  name: string;
  said: Said;
  /** The first of several. */
  isFirst: boolean;
  groups: OutputOf<'wellbeing.get'>['groups'];
}

const factsOf = ({ answers }: Said) => {
  return questionsOf(questionSets).flatMap((question) => {
    const answer = answers[question];
    if (answer === undefined) return [];
    const words = answerWords(question, answer);
    const value = isScale(question) ? t('wellbeing.person.outOf', { answer: words }) : words;
    return [{ id: question, term: questionWords[question], value }];
  });
};

/** What somebody said on one day, in words; it can be put right, and taken out. */
export const SaidOnce = ({ name, said, isFirst, groups }: SaidOnceProps) => {
  const today = useToday();
  const { wellbeingId, on, group, how, ownWords, answers } = said;
  const { isOpen, toggle, close, opener } = useUnfolding(`said-${wellbeingId}`);
  const { run, problem } = useCommand('wellbeing.remove');
  const day = longDay(on, today);
  const score = lonelinessScore(answers);
  const facts = factsOf(said);
  const about = t('wellbeing.person.about', { group: group.name, how: t(`wellbeing.person.${how}`) });
  if (isOpen) return <SaidForm name={name} said={said} sets={questionSets} groups={groups} onClose={close} />;
  return (
    <>
      <Row space={16} margin={marginDay(on, today)}>
        <b>{isFirst ? `${t('wellbeing.person.first')}: ${about}` : about}</b>
      </Row>
      {problem && <ProblemNotice problem={problem} />}
      {ownWords && (
        <Row>
          <Sentence>{`“${ownWords.text}”`}</Sentence>
          <Sentence tone="soft" size="small">
            {t(`wellbeing.person.${ownWords.mayBeQuoted ? 'mayBeQuoted' : 'mayNotBeQuoted'}`)}
          </Sentence>
        </Row>
      )}
      {facts.length > 0 && (
        <Row>
          <SummaryList facts={facts} />
          {score !== undefined && <Sentence>{t('wellbeing.person.score', { score })}</Sentence>}
          <Sentence tone="soft" size="small">
            {t('wellbeing.settings.from', { owner: attribution })}
          </Sentence>
        </Row>
      )}
      <Row space={8}>
        <Buttons>
          <Button
            ref={opener}
            kind="quiet"
            isExpanded={isOpen}
            fullName={t('wellbeing.person.changeOf', { day })}
            onPress={toggle}
          >
            {t('wellbeing.person.change')}
          </Button>
          <Button
            kind="quiet"
            fullName={t('wellbeing.person.removeOf', { day })}
            onPress={() =>
              void run({ wellbeingId }, <SaidWords what="wellbeing.says.removed" values={{ name }} />)
            }
          >
            {t('wellbeing.person.remove')}
          </Button>
        </Buttons>
      </Row>
    </>
  );
};
