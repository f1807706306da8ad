import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';
import type { SentReturn } from '#shared/domain/returns.ts';

const steps = ['delete', 'right', 'people', 'ask', 'write'] as const;

/** What to do when a return went to the wrong person, or held what it should not; and that it did is written down. */
export const Mistake = ({ sent, linkWorker }: { sent: SentReturn; linkWorker: LinkWorker }) => {
  const today = useToday();
  const { isOpen, toggle, opener } = useUnfolding('mistake', sent.mistakeOn !== undefined);
  const mark = useCommand('returns.setMistake');
  const isMistake = sent.mistakeOn !== undefined;
  const values = { name: linkWorker.name };
  return (
    <Section
      heading={t('returns.mistake.heading')}
      action={
        <Button ref={opener} kind="quiet" isExpanded={isOpen} onPress={toggle}>
          {t('returns.mistake.show')}
        </Button>
      }
    >
      {mark.problem && <ProblemNotice problem={mark.problem} />}
      {sent.mistakeOn !== undefined && (
        <Row>
          <p>{t('returns.mistake.isMarked', { day: longDay(sent.mistakeOn, today) })}</p>
        </Row>
      )}
      {isOpen && (
        <>
          <Row>
            <p>{t('returns.mistake.intro')}</p>
            <ol>
              {steps.map((step) => (
                <li key={step}>
                  <Said what={`returns.mistake.${step}`} values={values} />
                </li>
              ))}
            </ol>
          </Row>
          <Row space={16}>
            <Button
              onPress={() =>
                void mark.run(
                  { returnId: sent.id, isMistake: !isMistake },
                  <Said
                    what={isMistake ? 'returns.says.noMistake' : 'returns.says.mistake'}
                    values={values}
                  />,
                )
              }
            >
              {t(isMistake ? 'returns.mistake.unmark' : 'returns.mistake.mark')}
            </Button>
          </Row>
        </>
      )}
    </Section>
  );
};
