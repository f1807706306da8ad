import { focusTitle } from '#renderer/app/focusTitle.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { inWords } from '#renderer/words/numbers.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** Whether somebody feels at home: asked after some visits, said by the leader whenever it is so (DOMAIN 3, rule 6). */
export const FeelingAtHome = ({ newcomer }: { newcomer: OutputOf<'referrals.get'> }) => {
  const today = useToday();
  const { referral, isSettledOffered } = newcomer;
  const { referralId, person, visits } = referral;
  const command = useCommand('referrals.settle');
  const settle = async () => {
    const says = <Said what="newcomers.page.says.settled" values={{ name: person.name }} />;
    if (await command.run({ referralId, on: today }, says)) focusTitle();
  };
  return (
    <>
      {command.problem && <ProblemNotice problem={command.problem} />}
      {isSettledOffered && (
        <Row space={16}>
          <p>{t('newcomers.page.feelsAtHome', { name: person.preferredName, number: inWords(visits) })}</p>
        </Row>
      )}
      <Row space={16}>
        <Buttons>
          <Button kind={isSettledOffered ? 'main' : 'other'} onPress={() => void settle()}>
            {t('newcomers.page.settle', { name: person.preferredName })}
          </Button>
        </Buttons>
      </Row>
    </>
  );
};
