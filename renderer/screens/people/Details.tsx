import { DetailsForm } from './DetailsForm.tsx';
import { useToday } from '#renderer/app/status.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { t } from '#renderer/words/words.ts';
import { asAgreed } from '#shared/domain/mayKeep.ts';
import type { Person } from '#shared/domain/people.ts';

export interface DetailsProps {
  person: Person;
  /** Somebody who came in with a first name only is shown with the form open. */
  startsOpen: boolean;
}

/** How to reach somebody; changed behind Change. */
export const Details = ({ person, startsOpen }: DetailsProps) => {
  const { isOpen, toggle, close, opener } = useUnfolding('details', startsOpen);
  const today = useToday();
  const { preferredName: name, isReachedThroughLinkWorker } = person;
  const agreed = asAgreed(person, today);
  const facts = (['surname', 'alsoKnownAs', 'place', 'telephone', 'email'] as const).flatMap((field) =>
    agreed[field] === undefined ? [] : [{ id: field, term: t(`people.page.${field}`), value: agreed[field] }],
  );
  const through = isReachedThroughLinkWorker
    ? [{ id: 'through', term: t('people.page.reach'), value: t('people.page.throughLinkWorker') }]
    : [];
  return (
    <Section
      heading={t('people.page.details', { name })}
      action={
        <Button
          ref={opener}
          kind="quiet"
          isExpanded={isOpen}
          fullName={t('people.page.changeDetails', { name })}
          onPress={toggle}
        >
          {t('people.page.change')}
        </Button>
      }
    >
      {isOpen ? (
        <DetailsForm person={person} onClose={close} />
      ) : (
        <Row>
          {facts.length + through.length === 0 ? (
            <p>{t('people.page.noDetails')}</p>
          ) : (
            <SummaryList facts={[...facts, ...through]} />
          )}
        </Row>
      )}
    </Section>
  );
};
