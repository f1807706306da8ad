import { useState } from 'react';
import { CopyText } from './CopyText.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';
import type { Problem } from '#shared/contract/result.ts';

export interface MailTextProps {
  subject: string;
  text: string;
  problem: Problem | undefined;
  /** Whether opening it is what the page is for. */
  isMain?: boolean;
  /** It may be put in other words first. */
  onChange?: (own: { subject?: string; text?: string }) => void;
  /** Answers undefined when the mail program could not be opened; `problem` then says why. */
  onOpen: () => Promise<unknown>;
}

/** What the leader can do instead, when the mail program could not be opened. */
const insteadOf = ({ code }: Problem): string | undefined => {
  if (code === 'too-large') return t('sessions.round.tooMany');
  return code === 'not-found' ? t('sessions.round.noProgram') : undefined;
};

/** An e-mail, exactly as it leaves: to copy, or to open in the mail program. Never sent from here. */
export const MailText = ({ subject, text, problem, isMain = false, onChange, onOpen }: MailTextProps) => {
  const [isOpened, setIsOpened] = useState(false);
  const instead = problem && insteadOf(problem);
  const open = async () => setIsOpened((await onOpen()) !== undefined);
  return (
    <>
      <CopyText
        label={t('sessions.round.subject')}
        text={subject}
        rows={1}
        {...(onChange && { onChange: (subject: string) => onChange({ subject }) })}
      />
      <CopyText
        label={t('sessions.round.text')}
        text={text}
        rows={onChange ? 10 : 5}
        {...(onChange && { onChange: (text: string) => onChange({ text }) })}
      />
      {instead && <Notice kind="put-right" title={instead} />}
      {problem && !instead && <ProblemNotice problem={problem} />}
      {isOpened && !problem && <Notice kind="done" title={t('sessions.round.opened')} />}
      <Actions>
        <Button kind={isMain ? 'main' : 'other'} onPress={() => void open()}>
          {t('sessions.round.open')}
        </Button>
      </Actions>
    </>
  );
};
