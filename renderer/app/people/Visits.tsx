import { useToday } from '#renderer/app/status.ts';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { marginDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export interface VisitsProps {
  /** What the person likes to be called. */
  name: string;
  visits: OutputOf<'people.get'>['visits'];
}

/** What somebody came to, the latest first, as the registers say it. */
export const Visits = ({ name, visits }: VisitsProps) => {
  const today = useToday();
  return (
    <Section heading={t('people.visits.heading', { name })}>
      {visits.length === 0 ? (
        <Row>
          <p>{t('people.visits.none')}</p>
        </Row>
      ) : (
        <List>
          {visits.map(({ sessionId, group, day, mark }) => (
            <ListRow key={sessionId} height="close" margin={marginDay(day, today)}>
              {t(`people.visits.${mark}`, { group: group.name })}
            </ListRow>
          ))}
        </List>
      )}
    </Section>
  );
};
