import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** Whether there is room, said where the leader says yes. Silent for a group that always has room for one more. */
export const Room = ({ newcomer: { places, referral } }: { newcomer: OutputOf<'referrals.get'> }) => {
  const { taken, capacity } = places;
  if (capacity === undefined) return null;
  const values = { taken, count: capacity, group: referral.group.name };
  return (
    <Row space={8}>
      <p>{t(taken < capacity ? 'newcomers.page.room' : 'newcomers.page.noRoom', values)}</p>
    </Row>
  );
};
