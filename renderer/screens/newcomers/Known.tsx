import { KnownForm } from './KnownForm.tsx';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { referenceWords } from './referenceWords.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** What is good to know, for the leader's eyes; changed behind Change. */
export const Known = ({ newcomer }: { newcomer: OutputOf<'referrals.get'> }) => {
  const { isOpen, toggle, close, opener } = useUnfolding();
  const { referral, reference, goodToKnow } = newcomer;
  const name = referral.person.preferredName;
  const facts = [
    { id: 'good', term: t('newcomers.page.goodToKnow'), value: goodToKnow },
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
