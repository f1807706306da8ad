import { useState } from 'react';
import { DeclineForm } from './DeclineForm.tsx';
import { EndForm } from './EndForm.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

const forms = { declined: DeclineForm, withdrawn: WithdrawForm, ended: EndForm } as const;
type Closing = keyof typeof forms;
const closings = ['declined', 'withdrawn', 'ended'] as const;

/** The ways a story may close from where it stands. Who has come cannot be said never to have wanted to. */
const waysFrom = ({ maySay, referral }: OutputOf<'referrals.get'>): Closing[] =>
  closings.filter((closing) => maySay.includes(closing) && (closing === 'ended' || referral.visits === 0));

/** Not right for us, not coming after all, or how it ended: each opens its own short form. */
export const Closing = ({ newcomer }: { newcomer: OutputOf<'referrals.get'> }) => {
  const [chosen, setChosen] = useState<Closing>();
  const ways = waysFrom(newcomer);
  const { referral } = newcomer;
  if (chosen && ways.includes(chosen)) {
    const Form = forms[chosen];
    return <Form referral={referral} onClose={() => setChosen(undefined)} />;
  }
  if (ways.length === 0) return null;
  return (
    <Section heading={t('newcomers.page.otherwise')}>
      <Row space={8}>
        <Buttons>
          {ways.map((way) => (
            <Button key={way} onPress={() => setChosen(way)}>
              {t(`newcomers.page.close.${way}`, { name: referral.person.preferredName })}
            </Button>
          ))}
        </Buttons>
      </Row>
    </Section>
  );
};
