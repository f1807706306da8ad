import type { Committed } from '../store/store.ts';
import type { ChangeId } from '#shared/domain/ids.ts';

/** What every command answers: which change it was, so that it can be undone. */
export const changed = (commit: Committed | null): { changeId: ChangeId | null } => ({
  changeId: (commit?.id ?? null) as ChangeId | null,
});
