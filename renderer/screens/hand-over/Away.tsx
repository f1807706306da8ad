import { useConcernsAlong } from './ConcernsAlong.tsx';
import type { Saving } from './HandOverScreen.tsx';
import { BringFile } from '#renderer/app/backups/BringFile.tsx';
import { Working } from '#renderer/app/backups/Working.tsx';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { PassphraseField } from '#renderer/app/safety/PassphraseField.tsx';
import { Refusal } from '#renderer/app/safety/Refusal.tsx';
import { useSecretForm } from '#renderer/app/safety/secretForm.ts';
import { TypedWord } from '#renderer/app/TypedWord.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

export interface AwayProps {
  /** Who has it. */
  who: string;
  onAnswer: (answer: Saving) => void;
}

/** While another leader works in it: how it comes back, the file once more, and the way without it. */
export const Away = ({ who, onAnswer }: AwayProps) => {
  const without = useCommand('handOver.takeBackWithout');
  return (
    <>
      <Section heading={t('handOver.back.heading', { who })} side={t('handOver.back.text')} hasRule>
        <BringFile />
      </Section>
      <Section heading={t('handOver.again.heading')} side={t('handOver.again.text')} hasRule>
        <SaveAgain onAnswer={onAnswer} />
      </Section>
      <Section heading={t('handOver.without.heading')} hasRule>
        {without.problem && <ProblemNotice problem={without.problem} />}
        <Row space={8}>
          <p>
            <Said what="handOver.without.text" values={{ who }} />
          </p>
        </Row>
        <TypedWord
          id="take-back-word"
          word={t('handOver.without.word')}
          button={t('handOver.without.button')}
          onConfirmed={() => void without.run({ isUnderstood: true })}
        />
      </Section>
    </>
  );
};

const SaveAgain = ({ onAnswer }: Pick<AwayProps, 'onAnswer'>) => {
  const { run, problem } = useCommand('handOver.saveAgain');
  const along = useConcernsAlong('hand-over-concerns-again');
  const passphrase = { id: 'hand-over-passphrase-again', words: t('handOver.form.passphrasePutRight') };
  const form = useSecretForm(
    ['passphrase'],
    (typed) =>
      along.sending(async (ticket) => {
        const answer = await run({ ...typed, ...ticket });
        if (answer) onAnswer(answer);
        return answer;
      }),
    {},
    { passphrase },
  );
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={{ toPutRight: form.toPutRight, refusal: problem ?? along.problem }} />
      {form.refused && <Refusal refused={form.refused} />}
      <PassphraseField
        id={passphrase.id}
        label={t('handOver.form.passphrase')}
        isNew
        {...form.field('passphrase', passphrase.words)}
      />
      {along.fields}
      {form.isSending && <Working />}
      <Actions>
        <Button type="submit">{t('handOver.again.button')}</Button>
      </Actions>
    </form>
  );
};
