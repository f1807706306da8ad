import type { ReactNode } from 'react';
import { useStanding } from '#renderer/app/status.ts';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export interface BelowProps {
  register: OutputOf<'register.get'>;
  /** What can be done with all who are still blank. */
  children: ReactNode;
}

/** Under the names: everybody at once, the head count of a walk, and what is for the leader's eyes. */
export const Below = ({ register: { session, countsHeads }, children }: BelowProps) => {
  const { isHelping } = useStanding().status;
  return (
    <div data-paper="off">
      <Row space={16}>
        <Buttons>
          {children}
          {session.state !== 'planned' && countsHeads && (
            <LinkButton size="row" href={`#/register/${session.sessionId}/count`}>
              {t('register.heads.link')}
            </LinkButton>
          )}
          {!isHelping && (
            <LinkButton kind="quiet" size="row" href={`#/own-view/${session.sessionId}`}>
              {t('register.own.link')}
            </LinkButton>
          )}
        </Buttons>
      </Row>
    </div>
  );
};
