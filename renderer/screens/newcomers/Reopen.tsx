import { focusTitle } from '#renderer/app/focusTitle.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { isClosed } from '#shared/domain/storyMoves.ts';

/** Takes a story up again that had come to an end. */
export const Reopen = ({ newcomer: { referral, maySay } }: { newcomer: OutputOf<'referrals.get'> }) => {
  const today = useToday();
  const command = useCommand('referrals.reopen');
  const { referralId, person, state } = referral;
  if (!isClosed(state) || maySay.length === 0) return null;
  const reopen = async () => {
    const says = <Said what="newcomers.page.says.reopened" values={{ name: person.name }} />;
    if (await command.run({ referralId, on: today }, says)) focusTitle();
  };
  return (
    <>
      {command.problem && <ProblemNotice problem={command.problem} />}
      <Row space={16}>
        <Buttons>
          <Button onPress={() => void reopen()}>{t('newcomers.page.reopen')}</Button>
        </Buttons>
      </Row>
    </>
  );
};
