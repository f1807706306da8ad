import { SessionLine } from './SessionLine.tsx';
import type { ListedSession } from './useSessions.ts';
import { List } from '#renderer/ui/List.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

export interface AroundProps {
  before: ListedSession | undefined;
  after: ListedSession | undefined;
}

/** The sessions of the group before and after this one. */
export const Around = ({ before, after }: AroundProps) => {
  const around = [before, after].filter((each) => each !== undefined);
  if (around.length === 0) return null;
  return (
    <div data-paper="off">
      <Section heading={t('sessions.page.around')} size="stage">
        <List>
          {around.map((session) => (
            <SessionLine key={session.sessionId} session={session} />
          ))}
        </List>
      </Section>
    </div>
  );
};
