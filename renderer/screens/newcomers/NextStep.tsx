import { useState } from 'react';
import { FirstVisit } from './FirstVisit.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** What the story waits for from the leader: an answer, or a day for the first visit. Nothing when it waits for nothing. */
export const NextStep = ({ newcomer }: { newcomer: OutputOf<'referrals.get'> }) => {
  const today = useToday();
  const [isRearranging, setIsRearranging] = useState(false);
  const { referral, maySay } = newcomer;
  const { state, person, group, firstVisitOn } = referral;
  const canArrange = maySay.includes('first-visit-arranged');
  if (!canArrange || (referral.visits > 0 && !maySay.includes('accepted'))) return null;

  const isArranged = state === 'first-visit-arranged' && firstVisitOn !== undefined;
  if (isArranged && firstVisitOn >= today && !isRearranging) {
    return (
      <Row space={16}>
        <Buttons>
          <Button onPress={() => setIsRearranging(true)}>{t('newcomers.arrangeAgain')}</Button>
        </Buttons>
      </Row>
    );
  }
  const heading = () => {
    if (maySay.includes('accepted')) {
      return t('newcomers.page.answerHeading', { name: person.preferredName, group: group.name });
    }
    return isArranged
      ? t('newcomers.page.arrangeAgainHeading')
      : t('newcomers.page.arrangeHeading', { name: person.preferredName });
  };
  return (
    <Section heading={heading()}>
      <FirstVisit newcomer={newcomer} {...(isRearranging && { onDone: () => setIsRearranging(false) })} />
    </Section>
  );
};
