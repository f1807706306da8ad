import type { AddBelowProps } from './AddBelow.tsx';
import { Working } from '#renderer/app/backups/Working.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { TypedWord } from '#renderer/app/TypedWord.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** How it went in the backups. */
export type Deleted = OutputOf<'concerns.delete'>['backups'];

export interface DeleteConcernProps extends AddBelowProps {
  onDeleted: (backups: Deleted) => void;
}

/** Deletes a concern for good: no undo brings it back, so that a word has to be typed. */
export const DeleteConcern = ({ ticket, concernId, onDeleted }: DeleteConcernProps) => {
  const { run, isRunning, problem } = useCommand('concerns.delete');
  const confirmed = async () => {
    const answer = await run({ ticket, concernId });
    if (answer) onDeleted(answer.backups);
  };
  return (
    <Section heading={t('concerns.delete.heading')}>
      <Row space={8}>
        <p>{t('concerns.delete.text')}</p>
      </Row>
      {problem && <ProblemNotice problem={problem} />}
      {isRunning && <Working />}
      <TypedWord
        id="concern-delete-word"
        word={t('concerns.delete.word')}
        button={t('concerns.delete.button')}
        onConfirmed={() => void confirmed()}
      />
    </Section>
  );
};

export const DeletedNotice = ({ backups: { left, secondPlace } }: { backups: Deleted }) => (
  <Notice kind="done" title={t('concerns.delete.done')}>
    {secondPlace === 'not-there' && t('concerns.delete.secondPlace')}
    {left.length > 0 && ` ${t('concerns.delete.left', { count: left.length, files: left.join(', ') })}`}
  </Notice>
);
