import { isDeepStrictEqual } from 'node:util';
import { AppError } from '#shared/domain/errors.ts';
import type { Draft, RecordChange } from './store.ts';

/** Puts every record back as it was before the changes; throws `conflict` when one of them has been changed since. */
export function takeBack(draft: Draft, changes: readonly RecordChange[]): void {
  for (const { document, shelf, id, after } of changes) {
    const now = draft.get<unknown>({ document, shelf }, id) ?? null;
    if (!isDeepStrictEqual(now, after)) throw new AppError('conflict');
  }
  for (const { document, shelf, id, before } of changes) {
    if (before === null) draft.remove({ document, shelf }, id);
    else draft.put<unknown>({ document, shelf }, id, before);
  }
}
