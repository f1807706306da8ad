import { EarlierList } from './EarlierList.tsx';
import { useTicket } from '#renderer/app/safety/useTicket.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { WithPassphrase } from '#renderer/app/safety/WithPassphrase.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { useStanding } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

export interface EarlierProps {
  onLooking: (isLooking: boolean) => void;
}

/** What was written down before: behind the passphrase, where there is one, and put away when the page is left. */
export const Earlier = ({ onLooking }: EarlierProps) => {
  const { status } = useStanding();
  const [ticket, setTicket] = useTicket();
  const { run, problem } = useCommand('concerns.open');
  const open = async (passphrase?: string) => {
    const answer = await run(passphrase === undefined ? {} : { passphrase });
    if (answer?.outcome === 'open') {
      setTicket(answer.ticket);
      onLooking(true);
    }
    return answer;
  };
  const close = () => {
    setTicket(undefined);
    onLooking(false);
  };
  if (ticket !== undefined) return <EarlierList ticket={ticket} onClose={close} />;
  return (
    <div data-paper="off">
      {status.isSealed ? (
        <WithPassphrase
          id="concerns-passphrase"
          heading={t('concerns.earlier.heading')}
          text={t('concerns.earlier.text')}
          does={t('concerns.earlier.look')}
          problem={problem}
          run={open}
        />
      ) : (
        <Section heading={t('concerns.earlier.heading')} hasRule>
          {problem && <ProblemNotice problem={problem} />}
          <Row space={8}>
            <p>{status.isHelping ? t('concerns.earlier.helper') : <Said what="concerns.earlier.free" />}</p>
          </Row>
          {!status.isHelping && (
            <Row space={16}>
              <Buttons>
                <Button onPress={() => void open()}>{t('concerns.earlier.look')}</Button>
                <LinkButton href="#/settings/passphrase">{t('concerns.earlier.choose')}</LinkButton>
              </Buttons>
            </Row>
          )}
        </Section>
      )}
    </div>
  );
};
