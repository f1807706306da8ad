import { useToday } from '#renderer/app/status.ts';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { marginDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** What came of it before, the latest first. */
export const Calls = ({ calls }: Pick<OutputOf<'today.getQuiet'>, 'calls'>) => {
  const today = useToday();
  return (
    <Section heading={t('quiet.before')}>
      <List>
        {calls.map(({ on, answer }, place) => (
          // Answers are only ever added in front, and two of one day may read the same.
          <ListRow key={calls.length - place} height="close" margin={marginDay(on, today)}>
            {t(`quiet.was.${answer}`)}
          </ListRow>
        ))}
      </List>
    </Section>
  );
};
