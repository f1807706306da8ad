import { Row } from '#renderer/ui/Row.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { headcountKinds } from '#shared/domain/sessions.ts';

export interface DateFactsProps {
  date: OutputOf<'sessions.get'>;
}

/** When and where, how many are expected or came, and who else was counted. */
export const DateFacts = ({ date: { session, expected, apologies, headcount } }: DateFactsProps) => {
  const counted = headcountKinds
    .filter((kind) => (headcount[kind] ?? 0) > 0)
    .map((kind) => t('sessions.page.counted', { kind: t(`register.${kind}`), count: headcount[kind] ?? 0 }))
    .join(', ');
  const came = session.wasTaken
    ? t('sessions.page.here', { count: session.here })
    : session.state === 'done' && t('sessions.page.notTaken');
  const isToCome = session.state !== 'done' && !session.wasTaken;
  const who = [
    came,
    isToCome && t('sessions.page.expected', { count: expected }),
    apologies > 0 && t('sessions.page.apologies', { count: apologies }),
  ]
    .filter(Boolean)
    .join('. ');
  const facts = [
    {
      id: 'place',
      term: t('sessions.page.facts.place'),
      value: session.place ?? t('sessions.page.noPlace'),
    },
    ...(session.state === 'cancelled' ? [] : [{ id: 'who', term: t('sessions.page.facts.who'), value: who }]),
    ...(counted ? [{ id: 'counted', term: t('sessions.page.facts.counted'), value: counted }] : []),
  ];
  return (
    <Row space={8}>
      <SummaryList facts={facts} />
    </Row>
  );
};
