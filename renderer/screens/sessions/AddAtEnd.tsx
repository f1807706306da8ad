import { useCall, useCommand } from '#renderer/app/queries.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { SessionBrief } from '#shared/contract/parts.ts';

export interface AddAtEndProps {
  session: SessionBrief;
}

/** For a session of a course that was called off: one press, and the course meets once more at its end. */
export const AddAtEnd = ({ session: { sessionId, group } }: AddAtEndProps) => {
  const today = useToday();
  const when = useCall('sessions.inItsPlace', { sessionId }).data?.when;
  const add = useCommand('sessions.add');
  if (!when) return null;
  const day = longDay(when.day, today);
  const press = () =>
    void add.run(
      { groupId: group.groupId, ...when },
      <Said what="sessions.says.added" values={{ group: group.name, day }} />,
    );
  return (
    <>
      <Button size="row" onPress={press}>
        {t('sessions.page.addAtEnd', { day })}
      </Button>
      {add.problem && <ProblemNotice problem={add.problem} />}
    </>
  );
};
