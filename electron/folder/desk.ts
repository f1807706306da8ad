import type { Desk } from '../services/desk.ts';
import type { DataFolder } from './dataFolder.ts';
import { filesOf, problemOf } from './problems.ts';
import { instantAt } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';

/** What a command may touch, or the reason why nothing may be touched now. */
export function deskOf(folder: DataFolder): Desk {
  if (folder.isClosed()) throw new AppError('closed');
  const opening = folder.opening();
  const problem = problemOf(opening);
  if (opening.outcome !== 'opened') throw new AppError(problem ?? 'internal', { files: filesOf(opening) });
  const { host, newId, today, clock } = folder;
  return { store: opening.store, host, newId, today, now: () => instantAt(clock()) };
}

/** Refused before anything is done, for some commands save a file before they write it down. */
export function deskToChange(folder: DataFolder): Desk {
  const desk = deskOf(folder);
  const opening = folder.opening();
  const readingOnly = opening.outcome === 'opened' ? opening.store.readingOnly : null;
  if (readingOnly !== null) throw new AppError('not-allowed', { readingOnly });
  return desk;
}
