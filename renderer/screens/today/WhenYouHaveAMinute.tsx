import { MinuteRow } from './MinuteRow.tsx';
import { waitRow } from './waitRow.ts';
import { Said } from '#renderer/app/Said.tsx';
import { List } from '#renderer/ui/List.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export interface WhenYouHaveAMinuteProps {
  waiting: OutputOf<'today.getWaits'>;
}

/** What can wait for a quiet minute, in order of time. Nothing is shown when nothing waits. */
export const WhenYouHaveAMinute = ({ waiting: { today, waits } }: WhenYouHaveAMinuteProps) => {
  if (waits.length === 0) return null;
  return (
    <Section heading={t('today.minute')} hasRule>
      <List>
        {waits.map((wait) => {
          const { key, said, after, ...row } = waitRow(wait, today);
          return (
            <MinuteRow key={key} {...row}>
              <Said {...said} /> {after}
            </MinuteRow>
          );
        })}
      </List>
    </Section>
  );
};
