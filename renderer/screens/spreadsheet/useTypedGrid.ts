import { useKept } from '#renderer/app/drafts.ts';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import type { TypedGrid } from './typedGrid.ts';
import { addDays } from '#shared/domain/dates.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

/** As far back as somebody looks for a sheet that was not typed in, and as many as fit a window. */
const daysBack = 120;
const datesFirst = 5;
const datesAtLeast = 3;
const emptyRows = 3;

/** `3/2/26`: what one would type. */
const asTyped = (day: string): string => day.slice(2).split('-').map(Number).toReversed().join('/');

/**
 * The grid for typing paper registers in. It begins with those who are expected next, and the latest dates of which no
 * register was taken. Undefined while that is asked for.
 */
export const useTypedGrid = (groupId: GroupId, nextSessionId: SessionId | undefined) => {
  const today = useToday();
  const [typed, setTyped] = useKept<TypedGrid | undefined>('typed-grid', undefined);
  const register = useCall(
    'register.get',
    { sessionId: nextSessionId ?? '' },
    { isAsked: nextSessionId !== undefined },
  );
  const sessions = useCall('sessions.list', { groupId, fromOn: addDays(today, -daysBack), toOn: today });
  const isReady = sessions.data && (nextSessionId === undefined || register.data);
  const dates = (sessions.data ?? [])
    .filter(({ wasTaken, state }) => !wasTaken && state !== 'cancelled')
    .slice(-datesFirst)
    .map(({ day }) => asTyped(day));
  const start: TypedGrid = {
    dates: [...dates, ...Array.from({ length: Math.max(0, datesAtLeast - dates.length) }, () => '')],
    rows: [
      ...(register.data?.rows ?? []).map(({ personId, name, secondFact }) => ({
        personId,
        name,
        ...(secondFact && { fact: secondFact }),
        marks: [],
      })),
      ...Array.from({ length: emptyRows }, () => ({ name: '', marks: [] })),
    ],
  };
  return {
    grid: typed ?? (isReady ? start : undefined),
    change: setTyped,
    forget: () => setTyped(undefined),
  };
};
