import type { Given } from './GivenSummary.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { marginDay, plainDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { SummaryId } from '#shared/domain/ids.ts';

export interface GivenSummariesProps {
  given: readonly Given[];
  onOpen: (summaryId: SummaryId) => void;
}

/** What was given out before, the latest first. */
export const GivenSummaries = ({ given, onOpen }: GivenSummariesProps) => {
  const today = useToday();
  return (
    <Section heading={t('summaries.given.heading')}>
      {given.length === 0 ? (
        <Row>
          <p>{t('summaries.given.none')}</p>
        </Row>
      ) : (
        <List>
          {given.map(({ summaryId, savedOn, fromOn, toOn, groups, how }) => {
            const words = t('summaries.given.one', {
              from: plainDay(fromOn, today),
              to: plainDay(toOn, today),
              groups: groups.join(', '),
              how: t(`summaries.given.${how}`),
            });
            return (
              <ListRow
                key={summaryId}
                margin={marginDay(savedOn, today)}
                action={
                  <Button
                    size="row"
                    fullName={`${t('summaries.given.open')}: ${words}`}
                    onPress={() => onOpen(summaryId)}
                  >
                    {t('summaries.given.open')}
                  </Button>
                }
              >
                {words}
              </ListRow>
            );
          })}
        </List>
      )}
    </Section>
  );
};
