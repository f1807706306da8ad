import { countWords } from './countWords.ts';
import { kindOf, type Previewed } from './Differences.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { t } from '#renderer/words/words.ts';

const parts = ['onlyThen', 'different', 'onlyNow'] as const;

/** How many records differ: of a desk that comes back, what the other leader did. */
export const Changes = ({ preview }: { preview: Previewed }) => {
  const { changes, handOver, about } = preview;
  if (changes === null) return null;
  const words = handOver?.state === 'back' ? 'back' : kindOf(about.why);
  const facts = parts.flatMap((part) =>
    Object.keys(changes[part]).length === 0
      ? []
      : { id: part, term: t(`backups.changes.${words}.${part}`), value: countWords(changes[part]) },
  );
  return (
    <Section heading={t(`backups.changes.${words}.heading`, { who: handOver?.who ?? '' })} size="stage">
      {facts.length === 0 ? (
        <Row>
          <p>{t('backups.changes.none')}</p>
        </Row>
      ) : (
        <Row width="full">
          <SummaryList facts={facts} />
        </Row>
      )}
    </Section>
  );
};
