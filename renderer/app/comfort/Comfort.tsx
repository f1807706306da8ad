import { ComfortForm } from './ComfortForm.tsx';
import { useToday } from '#renderer/app/status.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { t } from '#renderer/words/words.ts';
import { asAgreed } from '#shared/domain/mayKeep.ts';
import type { Person } from '#shared/domain/people.ts';

/** What makes coming easier for somebody, to read; changed behind Change. For the leader's eyes. */
export const Comfort = ({ person }: { person: Person }) => {
  const { isOpen, toggle, close, opener } = useUnfolding('comfort');
  const agreed = asAgreed(person, useToday());
  const { preferredName: name, pronunciation, goodTimes, accessNeeds = [], accessNote } = agreed;
  const needs = [
    ...accessNeeds.map((need) => t(`comfort.need.${need}`)),
    ...(accessNote ? [accessNote] : []),
  ];
  const emergency = [agreed.emergencyName, agreed.emergencyTelephone].filter(Boolean).join(', ');
  const facts = [
    { id: 'said', term: t('comfort.pronunciation'), value: pronunciation },
    { id: 'times', term: t('comfort.goodTimes'), value: goodTimes },
    { id: 'needs', term: t('comfort.needs'), value: needs.length > 0 ? needs.join('. ') : undefined },
    { id: 'emergency', term: t('comfort.emergency'), value: emergency === '' ? undefined : emergency },
  ].filter((fact) => fact.value !== undefined);
  return (
    <Section
      heading={t('comfort.heading', { name })}
      action={
        <Button
          ref={opener}
          kind="quiet"
          isExpanded={isOpen}
          fullName={t('comfort.changeOf', { name })}
          onPress={toggle}
        >
          {t('comfort.change')}
        </Button>
      }
    >
      {isOpen ? (
        <ComfortForm person={person} onClose={close} />
      ) : (
        <Row>
          {facts.length === 0 ? (
            <p>{agreed === person ? t('comfort.nothing') : t('comfort.notShown', { name })}</p>
          ) : (
            <SummaryList facts={facts} />
          )}
        </Row>
      )}
    </Section>
  );
};
