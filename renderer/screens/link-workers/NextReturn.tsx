import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

type Next = NonNullable<OutputOf<'returns.get'>['next']>;

const Difference = ({ difference }: { difference: Next['differences'][number] }) => {
  const { person, what } = difference;
  if (what === 'state') {
    return (
      <Said
        what="returns.next.state"
        values={{
          person,
          before: t(`referrals.state.${difference.before}`),
          after: t(`referrals.state.${difference.after}`),
        }}
      />
    );
  }
  if (what === 'put-right') {
    return <Said what="returns.next.putRight" values={{ person, count: difference.putRight.length }} />;
  }
  return <Said what={`returns.next.${what}`} values={{ person }} />;
};

/** The return that came after this one, and what it said otherwise. */
export const NextReturn = ({ next }: { next: Next }) => {
  const today = useToday();
  return (
    <Section
      heading={t('returns.next.heading')}
      action={
        <TextLink href={`#/returns/${next.returnId}`}>
          {t('returns.next.see', { day: longDay(next.savedOn, today) })}
        </TextLink>
      }
    >
      {next.differences.length === 0 ? (
        <Row>
          <p>{t('returns.next.same')}</p>
        </Row>
      ) : (
        <List>
          {next.differences.map((difference, at) => (
            <ListRow key={at} height="close">
              <Difference difference={difference} />
            </ListRow>
          ))}
        </List>
      )}
    </Section>
  );
};
