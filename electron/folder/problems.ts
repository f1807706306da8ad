import { systemCode } from '../store/fileLayer.ts';
import type { Store } from '../store/store.ts';
import type { FolderOpening } from './dataFolder.ts';
import type { FolderCause } from '#shared/contract/app.ts';
import { AppError, type ProblemCode } from '#shared/domain/errors.ts';

const codes: Readonly<Record<Exclude<FolderOpening['outcome'], 'opened'>, ProblemCode>> = {
  busy: 'busy',
  damaged: 'file-damaged',
  'too-new': 'file-too-new',
  traces: 'folder-traces',
  unreachable: 'folder-unreachable',
  locked: 'locked',
  missing: 'folder-missing',
  'others-files': 'folder-not-ours',
  working: 'working',
};

/** What every call that needs the folder open answers; null where it is open. */
export function problemOf(opening: FolderOpening): ProblemCode | null {
  return opening.outcome === 'opened' ? null : codes[opening.outcome];
}

/** Of somebody else's files a few are enough to know the folder by. */
const mostNames = 8;

/** The files a leader is told of, as they lie in the data folder. */
export function filesOf(opening: FolderOpening): string[] {
  switch (opening.outcome) {
    case 'damaged':
      return opening.files;
    case 'traces':
      return opening.found;
    case 'others-files':
      return opening.names.slice(0, mostNames);
    default:
      return [];
  }
}

const causes: Readonly<Record<string, FolderCause>> = {
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'full',
  EDQUOT: 'full',
  disk: 'full',
  'not-allowed': 'not-allowed',
};

/** Why a folder cannot be reached, as far as the system says. */
export function causeOf(opening: FolderOpening): { cause?: FolderCause } {
  return opening.outcome === 'unreachable' ? { cause: causes[opening.code] ?? 'other' } : {};
}

/** The open store, or why there is none: thrown as every call that needs it open answers. */
export function refuseUnlessOpen(opening: FolderOpening): Store {
  if (opening.outcome === 'opened') return opening.store;
  throw new AppError(codes[opening.outcome], { files: filesOf(opening) });
}

/** Does something on the disk; that the system refuses is `disk`, with its code. */
export async function inWordsOfTheDisk<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    const code = systemCode(error);
    throw code === undefined || error instanceof AppError ? error : new AppError('disk', { code });
  }
}
