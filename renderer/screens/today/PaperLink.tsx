import { Buttons } from '#renderer/ui/Buttons.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { SessionBrief } from '#shared/contract/parts.ts';

/** The way to a session's paper register, for when the laptop stays at home. */
export const PaperLink = ({ session: { sessionId, group, startsAt, state } }: { session: SessionBrief }) =>
  state !== 'cancelled' && (
    <div data-paper="off">
      <Row>
        <Buttons>
          <LinkButton
            kind="quiet"
            href={`#/register/${sessionId}/paper`}
            fullName={t('today.paperOf', { group: group.name, time: startsAt })}
          >
            {t('today.paper')}
          </LinkButton>
        </Buttons>
      </Row>
    </div>
  );
