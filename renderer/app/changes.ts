import { createContext, type ReactNode, use } from 'react';
import type { ChangeId } from '#shared/domain/ids.ts';

/** One change made in this window. Without words it can be undone by the keys, but no line at the foot tells of it. */
export interface Change {
  changeId: ChangeId;
  says: ReactNode;
}

export interface Changes {
  /** The change that the line at the foot tells of. */
  latest: { says: ReactNode; can: 'undo' | 'redo' } | undefined;
  /** The last change could not be taken back. */
  isRefused: boolean;
  remember(changeId: unknown, says: ReactNode): void;
  /** Another folder is opened: its changes are not these. */
  forget(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

export const ChangesContext = createContext<Changes | undefined>(undefined);

export const useChanges = (): Changes => {
  const changes = use(ChangesContext);
  if (!changes) throw new Error('a screen stands outside ChangesContext');
  return changes;
};
