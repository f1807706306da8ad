import { useEffect, useRef } from 'react';
import { DeclineForm } from './DeclineForm.tsx';
import { EndForm, NotForThemForm } from './EndForm.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';
import { useKept } from '#renderer/app/drafts.ts';
import { focusTitle } from '#renderer/app/focusTitle.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { newcomerVisits } from '#shared/domain/attendance.ts';

const forms = {
  declined: DeclineForm,
  withdrawn: WithdrawForm,
  notForThem: NotForThemForm,
  ended: EndForm,
} as const;
type Closing = keyof typeof forms;
const closings = ['declined', 'withdrawn', 'notForThem', 'ended'] as const;

/**
 * The ways a story may close from where it stands, as the table of moves has them. Whoever has tried it may find that it
 * is not for them, and that has a button of its own.
 */
const waysFrom = ({ maySay, referral }: OutputOf<'referrals.get'>): Closing[] =>
  closings.filter((closing) =>
    closing === 'notForThem' ? maySay.includes('ended') && referral.visits > 0 : maySay.includes(closing),
  );

/** Not right for us, not coming after all, or how it ended: each unfolds its own short form. */
export const Closing = ({ newcomer }: { newcomer: OutputOf<'referrals.get'> }) => {
  const { isOpen, toggle, close, opener } = useUnfolding('closing');
  const [chosen, setChosen] = useKept<Closing>('closing-as', 'ended');
  const ways = waysFrom(newcomer);
  const { referral } = newcomer;
  const isClosed = ways.length === 0;
  const wasClosed = useRef(isClosed);
  useEffect(() => {
    // The buttons have gone, and the focus with them.
    if (isClosed && !wasClosed.current) focusTitle();
    wasClosed.current = isClosed;
  }, [isClosed]);
  if (isClosed) return null;
  const Form = forms[chosen];
  const choose = (way: Closing) => {
    setChosen(way);
    if (!isOpen || way === chosen) toggle();
  };
  return (
    <Section heading={t(referral.visits > 0 ? 'newcomers.page.inTime' : 'newcomers.page.otherwise')}>
      {ways.includes('notForThem') && referral.visits <= newcomerVisits && (
        <Row>
          <p>
            {t('newcomers.page.trial', {
              name: referral.person.preferredName,
              count: referral.visits,
              of: newcomerVisits,
            })}
          </p>
        </Row>
      )}
      <Row space={8}>
        <Buttons>
          {ways.map((way) => (
            <Button
              key={way}
              ref={way === chosen ? opener : undefined}
              isExpanded={isOpen && way === chosen}
              onPress={() => choose(way)}
            >
              {t(`newcomers.page.close.${way}`, { name: referral.person.preferredName })}
            </Button>
          ))}
        </Buttons>
      </Row>
      {isOpen && ways.includes(chosen) && <Form referral={referral} onClose={close} />}
    </Section>
  );
};
