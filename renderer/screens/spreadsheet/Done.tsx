import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { CountLine } from '#renderer/ui/CountLine.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

export interface DoneProps {
  /** "118 people added", the most important first. */
  counts: readonly string[];
  next: { words: string; href: string };
  onAnother: () => void;
}

/** What was taken in, and that it can be taken back. */
export const Done = ({ counts, next, onAnother }: DoneProps) => (
  <>
    <CountLine parts={counts.map((words, at) => ({ words, isOpen: at === 0 }))} />
    <Row space={16}>
      <p>{t('spreadsheets.done.undo')}</p>
    </Row>
    <Row space={16}>
      <Buttons>
        <LinkButton kind="main" href={next.href}>
          {next.words}
        </LinkButton>
        <Button kind="quiet" onPress={onAnother}>
          {t('spreadsheets.done.another')}
        </Button>
      </Buttons>
    </Row>
  </>
);
