import { useSecretForm } from '#renderer/app/safety/secretForm.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { PassphraseField } from '#renderer/app/safety/PassphraseField.tsx';
import { Refusal } from '#renderer/app/safety/Refusal.tsx';
import { Sealing } from '#renderer/app/safety/Sealing.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { Problem } from '#shared/contract/result.ts';

export interface WithPassphraseProps {
  id: string;
  heading: string;
  text: string;
  /** The words on the button. */
  does: string;
  problem: Problem | undefined;
  run: (passphrase: string) => Promise<{ outcome: string } | undefined>;
}

/** Something that only who knows the passphrase may do. */
export const WithPassphrase = ({ id, heading, text, does, problem, run }: WithPassphraseProps) => {
  const form = useSecretForm(['passphrase'], ({ passphrase }) => run(passphrase));
  return (
    <Section heading={heading} hasRule>
      <Row space={8}>
        <p>{text}</p>
      </Row>
      {problem && <ProblemNotice problem={problem} />}
      {form.refused && <Refusal refused={form.refused} />}
      <form onSubmit={form.submit} noValidate>
        <PassphraseField
          id={id}
          label={t('safety.locked.passphrase')}
          {...form.field('passphrase', t('safety.locked.passphrasePutRight'))}
        />
        {form.isSending && <Sealing />}
        <Row space={16}>
          <Button type="submit">{does}</Button>
        </Row>
      </form>
    </Section>
  );
};
