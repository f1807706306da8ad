import { deletedRecords } from './deletedRecords.ts';
import { type DueRecord, keyOf, whyWords } from './dueWords.ts';
import { Working } from '#renderer/app/backups/Working.tsx';
import { forgetDrafts } from '#renderer/app/drafts.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { TypedWord } from '#renderer/app/TypedWord.tsx';
import { useChanges } from '#renderer/app/undo/changes.ts';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

export interface DeleteRecordsProps {
  ticked: readonly DueRecord[];
  onDone: () => void;
}

/** Asks once more before anything goes: it cannot be undone, so a word has to be typed. */
export const DeleteRecords = ({ ticked, onDone }: DeleteRecordsProps) => {
  const today = useToday();
  const { run, isRunning, problem } = useCommand('erasing.erase');
  const changes = useChanges();
  const count = ticked.length;
  const erase = async () => {
    const answer = await run({ erasures: ticked.map(({ target }) => target) });
    if (!answer) return;
    deletedRecords.keep({ count, backups: answer.backups });
    // What was typed and what could be undone may hold the name.
    forgetDrafts();
    changes.forget();
    onDone();
  };
  return (
    <Section heading={t('keeping.delete.heading', { count })} hasRule>
      <List>
        {ticked.map((each) => (
          <ListRow key={keyOf(each)} height="close">
            <Said {...whyWords(each, today)} />
          </ListRow>
        ))}
      </List>
      <Row space={16}>
        <p>{t('keeping.delete.what', { count })}</p>
      </Row>
      <Row space={8}>
        <p>{t('keeping.delete.sent')}</p>
      </Row>
      {problem && <ProblemNotice problem={problem} />}
      {isRunning && <Working />}
      <TypedWord
        id="delete-word"
        word={t('keeping.delete.word')}
        button={t('keeping.delete.button', { count })}
        onConfirmed={() => void erase()}
      />
    </Section>
  );
};
