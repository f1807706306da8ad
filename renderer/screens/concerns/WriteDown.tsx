import { useState } from 'react';
import { OnPaper } from './OnPaper.tsx';
import { useTicket } from '#renderer/app/safety/useTicket.ts';
import { WriteForm } from './WriteForm.tsx';
import { focusTitle } from '#renderer/app/focusTitle.ts';
import { useCall } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useStanding } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { Settings } from '#shared/domain/settings.ts';

export interface WriteDownProps {
  settings: Settings;
  /** All that was written down is in sight, and what was just written with it: once is enough, also on paper. */
  isInList: boolean;
}

/** What was seen and heard, and then the paper of it for the safeguarding lead. */
export const WriteDown = ({ settings, isInList }: WriteDownProps) => {
  const { isSealed } = useStanding().status;
  const toHelper = isSealed ? 'helper' : 'helperFree';
  const [isKept, setIsKept] = useState(false);
  const [ticket, setTicket] = useTicket();
  const kept = (next: string | null) => {
    setIsKept(true);
    setTicket(next ?? undefined);
  };
  const another = () => {
    setIsKept(false);
    setTicket(undefined);
    focusTitle();
  };
  return (
    <Section heading={t('concerns.write.heading')} margin="3">
      {isKept ? (
        <>
          <Notice
            kind="done"
            title={t('concerns.kept.title')}
            actions={
              <Button size="row" onPress={another}>
                {t('concerns.kept.another')}
              </Button>
            }
          >
            {t(`concerns.kept.${ticket === undefined ? toHelper : 'text'}`)}
          </Notice>
          {ticket !== undefined && !isInList && <JustWritten ticket={ticket} />}
        </>
      ) : (
        <>
          <Row space={8}>
            <p>{t('concerns.write.text')}</p>
            <p>
              <Said what="concerns.write.secret" />
            </p>
          </Row>
          <WriteForm settings={settings} onKept={kept} />
        </>
      )}
    </Section>
  );
};

const JustWritten = ({ ticket }: { ticket: string }) => {
  const asked = useCall('concerns.list', { ticket });
  const [concern] = asked.data ?? [];
  return concern ? <OnPaper ticket={ticket} concern={concern} margin="4" /> : null;
};
