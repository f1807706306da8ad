import { createContext, use } from 'react';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Problem } from '#shared/contract/result.ts';
import type { Day } from '#shared/domain/dates.ts';

export type Status = OutputOf<'app.status'>;
export type OpeningNote = Status['notes'][number];

/** Without the moment of the last change, so that nothing but the top bar is drawn anew for it. */
export type SteadyStatus = Status & { lastSavedAt: null };

export const steadyOf = (status: Status): SteadyStatus => ({ ...status, lastSavedAt: null });

/** How the open folder stands. Screens are only shown when it is ready. */
export interface Standing {
  status: SteadyStatus;
  /** What happened while it was opened, until the leader has read it. */
  notes: readonly OpeningNote[];
  readNotes(): void;
  /** Why it can no longer be asked, when it cannot: the screens then keep what they show. */
  lost: Problem | undefined;
}

export const StandingContext = createContext<Standing | undefined>(undefined);

export const useStanding = (): Standing => {
  const standing = use(StandingContext);
  if (!standing) throw new Error('a screen stands outside StandingContext');
  return standing;
};

/** The day in the hall. */
export const useToday = (): Day => useStanding().status.today;
