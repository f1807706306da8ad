import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Checklist } from '#renderer/ui/Checklist.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { marginDay, shortDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import { welcomeItemWords } from '#renderer/app/welcome/welcomeItemWords.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';

type Task = OutputOf<'referrals.get'>['welcome'][number];

const sideOf = ({ doneOn, dueOn }: Task, today: Day): string | undefined => {
  if (doneOn) return t('newcomers.welcome.done', { day: shortDay(doneOn, today) });
  return dueOn && marginDay(dueOn, today);
};

/** What a kind welcome is made of, each with its day; one press says that it is done. */
export const WelcomeList = ({ newcomer }: { newcomer: OutputOf<'referrals.get'> }) => {
  const today = useToday();
  const command = useCommand('referrals.tickWelcome');
  const { referral, welcome, greeter, buddy, comesAlong } = newcomer;
  const { referralId, person, group } = referral;
  const name = person.preferredName;
  const press = (itemId: string) => {
    const isDone = welcome.find((task) => task.itemId === itemId)?.doneOn === undefined;
    const what = isDone ? 'newcomers.welcome.saysDone' : 'newcomers.welcome.saysNotDone';
    void command.run({ referralId, itemId, isDone }, <Said what={what} values={{ name: person.name }} />);
  };
  const done = welcome.filter(({ doneOn }) => doneOn).length;
  return (
    <Section
      heading={t('newcomers.welcome.heading', { name })}
      side={t('newcomers.welcome.count', { done, of: welcome.length })}
      action={
        <LinkButton
          kind="quiet"
          href={`#/groups/${group.groupId}/welcome`}
          fullName={t('newcomers.welcome.textsOf', { group: group.name })}
        >
          {t('newcomers.welcome.texts')}
        </LinkButton>
      }
    >
      {command.problem && <ProblemNotice problem={command.problem} />}
      <Row>
        <Checklist
          label={t('newcomers.welcome.heading', { name })}
          tasks={welcome.map((task) => ({
            id: task.itemId,
            words: welcomeItemWords(task, { name, greeter, buddy, along: comesAlong?.who }),
            isDone: task.doneOn !== undefined,
            side: sideOf(task, today),
          }))}
          onPress={press}
        />
      </Row>
    </Section>
  );
};
