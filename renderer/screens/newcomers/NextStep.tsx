import { FeelingAtHome } from './FeelingAtHome.tsx';
import { FirstVisit } from './FirstVisit.tsx';
import { WaitingList } from './WaitingList.tsx';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** What the story waits for from the leader: an answer, or a day for the first visit. Nothing when it waits for nothing. */
export const NextStep = ({ newcomer }: { newcomer: OutputOf<'referrals.get'> }) => {
  const { isOpen, toggle, close, opener } = useUnfolding('next-step');
  const { referral, maySay } = newcomer;
  const { state, person, group, firstVisitStanding } = referral;
  if (maySay.includes('settled')) return <FeelingAtHome newcomer={newcomer} />;
  if (!maySay.includes('first-visit-arranged')) return null;

  if (state === 'first-visit-arranged' && (firstVisitStanding ?? 'ahead') === 'ahead') {
    return (
      <>
        <Row space={16}>
          <Buttons>
            <Button ref={opener} isExpanded={isOpen} onPress={toggle}>
              {t('newcomers.arrangeAgain')}
            </Button>
          </Buttons>
        </Row>
        {isOpen && <FirstVisit newcomer={newcomer} onClose={close} />}
      </>
    );
  }
  const heading = () => {
    const values = { name: person.preferredName, group: group.name };
    if (state === 'waiting-list') return t('newcomers.page.placeHeading', values);
    if (state === 'received') return t('newcomers.page.answerHeading', values);
    return state === 'accepted'
      ? t('newcomers.page.arrangeHeading', values)
      : t('newcomers.page.arrangeAgainHeading');
  };
  return (
    <Section heading={heading()}>
      <FirstVisit newcomer={newcomer} />
      {maySay.includes('waiting-list') && <WaitingList newcomer={newcomer} />}
    </Section>
  );
};
