import { Said } from './Said.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

export interface ToBackupsProps {
  /** What stands in the way. */
  says: 'damaged' | 'tooNew' | 'key';
}

/** The way to the backups, and what one of them does about what stands in the way. */
export const ToBackups = ({ says }: ToBackupsProps) => (
  <Row space={24} aside={<LinkButton href="#/backups">{t('opening.backups')}</LinkButton>}>
    <p>
      <Said what={`opening.backupsText.${says}`} />
    </p>
  </Row>
);
