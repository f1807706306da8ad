import { forgetDrafts } from '#renderer/app/drafts.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { useAskAnew } from '#renderer/app/safety/askAnew.ts';
import { useStanding } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

/** Lets somebody else mind the laptop, with the register and nothing else. */
export const HelperMode = () => {
  const { status } = useStanding();
  const askAnew = useAskAnew();
  const { run, problem } = useCommand('helperMode.begin');
  const begin = async () => {
    if (!(await run({}))) return;
    // Nothing that was typed or looked at stays in the page for the next pair of eyes.
    forgetDrafts();
    await askAnew();
  };
  return (
    <Section heading={t('helperMode.heading')} hasRule>
      {problem && <ProblemNotice problem={problem} />}
      <Row space={8} aside={<Button onPress={() => void begin()}>{t('helperMode.begin')}</Button>}>
        <p>{t(status.isSealed ? 'helperMode.text' : 'helperMode.textOpen')}</p>
      </Row>
    </Section>
  );
};
