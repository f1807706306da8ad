import { type ReactNode, useState } from 'react';
import { ProblemNotice } from '../ProblemNotice.tsx';
import { useCommand } from '../queries.ts';
import { SavedNotice } from '../saving/SavedNotice.tsx';
import { Button, type ButtonProps } from '#renderer/ui/Button.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { GroupId } from '#shared/domain/ids.ts';

type Saved = Extract<OutputOf<'groups.saveCalendar'>, { outcome: 'saved' }>;

/** The button that saves the sessions of one group, or of all, as a calendar file, and what came of it. */
export const useCalendarFile = (
  groupId?: GroupId,
  look: Pick<ButtonProps, 'kind' | 'size'> = {},
): { button: ReactNode; notice: ReactNode } => {
  const { run, problem } = useCommand('groups.saveCalendar');
  const [saved, setSaved] = useState<Saved>();
  const save = async () => {
    const answer = await run(groupId === undefined ? {} : { groupId });
    setSaved(answer?.outcome === 'saved' ? answer : undefined);
  };
  return {
    button: (
      <Button {...look} onPress={() => void save()}>
        {t('groups.calendarFile')}
      </Button>
    ),
    notice: (
      <>
        {problem && <ProblemNotice problem={problem} />}
        {saved && (
          <SavedNotice
            key={saved.file.ticket}
            file={saved.file}
            fileName={saved.fileName}
            lostText={t('groups.calendarLost')}
          />
        )}
      </>
    ),
  };
};
