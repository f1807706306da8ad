import { createContext, type ReactNode, use } from 'react';
import type { CommandName } from '#shared/contract/api.ts';
import type { ToldChange } from '#shared/contract/changes.ts';
import type { Problem } from '#shared/contract/result.ts';

export type Way = 'undo' | 'redo';

/** What happened last in this window, which the line at the foot tells of. */
export type Latest =
  | { kind: 'done'; label: CommandName; says: ReactNode }
  | { kind: 'moved'; way: Way; change: ToldChange }
  | { kind: 'nothing'; way: Way }
  | { kind: 'refused'; way: Way; problem: Problem };

export interface Changes {
  /** A command was answered. Without words it can be undone by the keys, but no line tells of it. */
  remember(label: CommandName, changeId: unknown, says: ReactNode): void;
  /** Another folder is opened: its changes are not these. */
  forget(): void;
  /** Takes the last change back, or does the last one taken back again; also one from before this window was opened. */
  move(way: Way): Promise<void>;
  /** When something was last taken back or done again here, as `performance.now()` says it. */
  movedAt(): number;
  /** Takes back this one or, once it is taken back, does it again. */
  turn(change: ToldChange): Promise<void>;
}

export const ChangesContext = createContext<Changes | undefined>(undefined);

/** Apart from the ways to change it: every command knows those, and only the line at the foot shows this. */
export const LatestContext = createContext<Latest | undefined>(undefined);

export const useChanges = (): Changes => {
  const changes = use(ChangesContext);
  if (!changes) throw new Error('a screen stands outside ChangesContext');
  return changes;
};
