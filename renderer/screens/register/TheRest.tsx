import type { Row } from './rows.ts';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useAnswerAtHand } from '#renderer/app/useAnswerAtHand.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { t } from '#renderer/words/words.ts';
import type { MarkWord } from '#shared/domain/register.ts';
import type { SessionId, SessionState } from '#shared/domain/sessions.ts';

/** Marks many in one press, which one undo takes back. They show as marked as soon as they are on the disk. */
export const useMarkMany = (sessionId: SessionId) => {
  const changeAtHand = useAnswerAtHand('register.get', { sessionId });
  const { run, problem } = useCommand('register.markMany', ({ marks }) => {
    const marked = new Map<string, MarkWord | null>(marks.map(({ personId, mark }) => [personId, mark]));
    return changeAtHand((last) => ({
      ...last,
      rows: last.rows.map((row) => ({ ...row, mark: marked.get(row.personId) ?? row.mark })),
    }));
  });
  const markMany = (rows: readonly Row[], mark: 'here' | 'did-not-come') => {
    const marks = rows.map(({ personId }) => ({ personId, mark }));
    const says = <Said what={`register.rest.says.${mark}`} values={{ count: rows.length }} />;
    void run({ sessionId, marks, walkIns: [] }, says);
  };
  return { markMany, problem };
};

export interface TheRestProps {
  rows: readonly Row[];
  state: SessionState;
  onMark: ReturnType<typeof useMarkMany>['markMany'];
}

/** Fewer than these are marked as quickly one by one. */
const fewest = 2;

/** Everybody who is expected and still blank: one press for all of them. */
export const TheRest = ({ rows, state, onMark }: TheRestProps) => {
  const blank = rows.filter((row) => row.isExpected && row.mark === null);
  if (blank.length < fewest || state === 'planned') return null;
  return (
    <>
      <Button size="row" onPress={() => onMark(blank, 'here')}>
        {t(state === 'done' ? 'register.rest.wereHere' : 'register.rest.areHere')}
      </Button>
      {state === 'done' && (
        <Button size="row" onPress={() => onMark(blank, 'did-not-come')}>
          {t('register.rest.didNotCome')}
        </Button>
      )}
    </>
  );
};
