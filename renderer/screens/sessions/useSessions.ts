import { useKept } from '#renderer/app/drafts.ts';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { addDays } from '#shared/domain/dates.ts';
import type { GroupId } from '#shared/domain/ids.ts';

export type ListedSession = OutputOf<'sessions.list'>[number];

const weeksAhead = 4;
const weeksBack = 6;
const weeksMore = 13;

/** The sessions round today: from today on in order of time, and the past ones, the latest first. */
export const useSessions = (groupId: GroupId | undefined) => {
  const today = useToday();
  const [ahead, setAhead] = useKept('weeks-ahead', weeksAhead);
  const [back, setBack] = useKept('weeks-back', weeksBack);
  const asked = useCall(
    'sessions.list',
    { groupId, fromOn: addDays(today, -7 * back), toOn: addDays(today, 7 * ahead) },
    { keepsLast: true },
  );
  const all = asked.data ?? [];
  return {
    asked,
    coming: all.filter((session) => session.day >= today),
    past: all.filter((session) => session.day < today).toReversed(),
    showLater: () => setAhead(ahead + weeksMore),
    showEarlier: () => setBack(back + weeksMore),
  };
};
