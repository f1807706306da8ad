import { focusTitle } from '#renderer/app/focusTitle.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** The message that told us of somebody, where it was kept. Silent when it was not, as is usual. */
export const OriginalText = ({ newcomer }: { newcomer: OutputOf<'referrals.get'> }) => {
  const { isOpen, toggle, opener } = useUnfolding('text');
  const { originalText: text, referral } = newcomer;
  const command = useCommand('referrals.forgetText');
  if (text === undefined) return null;
  const forget = async () => {
    const says = <Said what="newcomers.text.says" values={{ name: referral.person.name }} />;
    if (await command.run({ referralId: referral.referralId }, says)) focusTitle();
  };
  return (
    <Section
      heading={t('newcomers.text.heading')}
      side={isOpen ? undefined : t('newcomers.text.side')}
      action={
        <Button ref={opener} kind="quiet" isExpanded={isOpen} onPress={toggle}>
          {t(isOpen ? 'newcomers.text.fold' : 'newcomers.text.read')}
        </Button>
      }
    >
      {command.problem && <ProblemNotice problem={command.problem} />}
      {isOpen && (
        <>
          <Row space={8} width="full">
            <MarkedText label={t('newcomers.text.heading')} text={text} pieces={[]} />
          </Row>
          <Row space={12}>
            <Button onPress={() => void forget()}>{t('newcomers.text.forget')}</Button>
          </Row>
        </>
      )}
    </Section>
  );
};
