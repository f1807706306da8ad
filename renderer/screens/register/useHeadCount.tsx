import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useAnswerAtHand } from '#renderer/app/useAnswerAtHand.ts';
import type { RegisterRow } from '#shared/contract/register.ts';
import type { HeadCheck } from '#shared/domain/register.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

const withCheck = (row: RegisterRow, check: HeadCheck, isSeen: boolean): RegisterRow => {
  const others = (row.seenAt ?? []).filter((each) => each !== check);
  return { ...row, seenAt: isSeen ? [...others, check] : others };
};

/** Says that people were seen at a head count, or were not after all. It shows as soon as it is on the disk. */
export const useHeadCount = (sessionId: SessionId, check: HeadCheck) => {
  const changeAtHand = useAnswerAtHand('register.get', { sessionId });
  const { run, problem } = useCommand('register.countHeads', ({ personIds, isSeen }) => {
    const those = new Set<string>(personIds);
    return changeAtHand((last) => ({
      ...last,
      rows: last.rows.map((row) => (those.has(row.personId) ? withCheck(row, check, isSeen) : row)),
    }));
  });
  const count = (rows: readonly RegisterRow[], isSeen: boolean) => {
    const [first] = rows;
    if (!first) return;
    const says = (
      <Said
        what={isSeen ? 'register.heads.says.seen' : 'register.heads.says.notSeen'}
        values={{ count: rows.length, name: first.name }}
      />
    );
    void run({ sessionId, check, personIds: rows.map(({ personId }) => personId), isSeen }, says);
  };
  return { count, problem };
};
