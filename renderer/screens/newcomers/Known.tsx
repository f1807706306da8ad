import { KnownForm } from './KnownForm.tsx';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { referenceWords } from './referenceWords.ts';
import { t } from '#renderer/words/words.ts';
import { plainDay } from '#renderer/words/dates.ts';
import { useToday } from '#renderer/app/status.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { Limit } from '#shared/domain/limits.ts';

/** `2 of 6 sessions, until 31 May` */
const limitFact = ({ sessions, untilOn }: Limit, visits: number, today: Day): string =>
  [
    ...(sessions === undefined
      ? []
      : [t('newcomers.know.limitSessions', { used: Math.min(visits, sessions), count: sessions })]),
    ...(untilOn === undefined ? [] : [t('newcomers.know.limitUntil', { day: plainDay(untilOn, today) })]),
  ].join(', ');

/** What is good to know, for the leader's eyes; changed behind Change. */
export const Known = ({ newcomer }: { newcomer: OutputOf<'referrals.get'> }) => {
  const { isOpen, toggle, close, opener } = useUnfolding('known');
  const today = useToday();
  const { referral, reference, goodToKnow, wouldSuit, limit, comesAlong, greeter, buddy } = newcomer;
  const stillAlong = newcomer.comesAlongStill;
  const name = referral.person.preferredName;
  const facts = [
    { id: 'good', term: t('newcomers.page.goodToKnow'), value: goodToKnow },
    { id: 'suits', term: t('newcomers.know.wouldSuit'), value: wouldSuit },
    { id: 'greeter', term: t('newcomers.know.greeter'), value: greeter },
    {
      id: 'along',
      term: t('newcomers.know.along'),
      value: comesAlong && t('newcomers.know.alongLeft', { who: comesAlong.who, count: stillAlong }),
    },
    { id: 'buddy', term: t('newcomers.know.buddy'), value: buddy },
    {
      id: 'limit',
      term: t('newcomers.know.limit'),
      value: limit && limitFact(limit, referral.visits, today),
    },
    {
      id: 'reference',
      term: referenceWords(referral),
      value: reference,
    },
  ].filter((fact) => fact.value !== undefined);
  return (
    <Section
      heading={t('newcomers.page.know')}
      action={
        <Button
          ref={opener}
          kind="quiet"
          isExpanded={isOpen}
          fullName={t('newcomers.page.changeKnown', { name })}
          onPress={toggle}
        >
          {t('newcomers.page.change')}
        </Button>
      }
    >
      {isOpen ? (
        <KnownForm newcomer={newcomer} onClose={close} />
      ) : (
        <Row>
          {facts.length === 0 ? <p>{t('newcomers.page.nothingKnown')}</p> : <SummaryList facts={facts} />}
        </Row>
      )}
    </Section>
  );
};
