import type { Draft } from './store.ts';
import { AppError } from '#shared/domain/errors.ts';
import { type RecordChange, takenBack } from '#shared/domain/recordChanges.ts';

/** Puts back what the changes changed, and nothing else; throws `conflict` when some of that has been changed since. */
export function takeBack(draft: Draft, changes: readonly RecordChange[]): void {
  const back = changes.map((change) => {
    const { document, shelf, id } = change;
    const record = takenBack(change, draft.get<unknown>({ document, shelf }, id) ?? null);
    if (record === undefined) throw new AppError('conflict');
    return { shelf: { document, shelf }, id, record };
  });
  for (const { shelf, id, record } of back) {
    if (record === null) draft.remove(shelf, id);
    else draft.put<unknown>(shelf, id, record);
  }
}
