import { RotaSentences } from '#renderer/app/rota/RotaSentences.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { t } from '#renderer/words/words.ts';
import type { RotaLine, SessionBrief } from '#shared/contract/parts.ts';

export interface RotaRowProps {
  session: SessionBrief & { rota: readonly RotaLine[] };
}

/** Who does what at a session that takes place. Nothing for a group without a rota. */
export const RotaRow = ({ session: { group, rota, state } }: RotaRowProps) =>
  rota.length > 0 &&
  state !== 'cancelled' && (
    <Row space={16} margin={t('rota.margin')}>
      <p>
        <RotaSentences rota={rota} />
        <TextLink href={`#/rota/${group.groupId}`}>{t('rota.open')}</TextLink>
      </p>
    </Row>
  );
