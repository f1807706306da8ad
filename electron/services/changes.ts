import type { Committed } from '../store/store.ts';
import { changed } from './changed.ts';
import type { Commands, Desk, Queries, ReadingDesk } from './desk.ts';
import { undoRules } from './leaning.ts';
import { toldDocuments, toldWith } from './toldChanges.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import {
  aboutWhich,
  changedSince,
  hasLeft,
  isChange,
  latestChanges,
  nextToRedo,
  nextToUndo,
  type Standing,
  tellsOfReferrals,
} from '#shared/domain/changes.ts';
import { AppError } from '#shared/domain/errors.ts';

type Moved = OutputOf<'changes.undo'>;

const oldestFirst = (desk: ReadingDesk): Committed[] => desk.store.recent(Infinity).toReversed();

/** Tells of changes as they stand now. */
const told = (desk: ReadingDesk, changes: readonly Standing[]): Promise<OutputOf<'changes.list'>> =>
  desk.store.read(toldDocuments, (view) => changes.map(toldWith(view, oldestFirst(desk))));

export const changeQueries: Queries<'changes'> = {
  'changes.list': ({ limit }, desk) => {
    // What is only known from being taken back was done before anything that is remembered.
    const known = latestChanges(oldestFirst(desk)).filter(({ first }) => first.undoes === undefined);
    return told(desk, known.slice(0, limit));
  },
};

/**
 * Reverses one commit. Refused with `not-allowed` for what no key takes back, and with `conflict` where what it
 * changed is no longer so (`since` then names the later change) or something else leans on it.
 */
const reverse = async (commitId: string, desk: Desk): Promise<Moved> => {
  const commits = oldestFirst(desk);
  const commit = commits.find(({ id }) => id === commitId);
  if (!commit) throw new AppError('not-found', { kind: 'changes' });
  if (!isChange(commit)) throw new AppError('not-allowed', { kind: 'not-a-change' });
  if (hasLeft(commit.label)) throw new AppError('not-allowed', { kind: 'has-left' });
  const later = changedSince(commit, commits);
  if (later) throw new AppError('conflict', { kind: 'changed-since', since: aboutWhich(later) });
  const reversal = await desk.store.undo(commitId, undoRules(commit, commits));
  const about = aboutWhich(commit);
  const standing = latestChanges(oldestFirst(desk)).find(({ first }) => aboutWhich(first) === about);
  const [change = null] = await told(desk, standing ? [standing] : []);
  return { ...changed(reversal), change };
};

/** Reverses what is next, unless it may not be read where the leader is. */
const move = async (next: Standing | undefined, isOnRegister: boolean, desk: Desk): Promise<Moved> => {
  if (!next) return { changeId: null, change: null };
  if (isOnRegister && tellsOfReferrals(next.label)) {
    throw new AppError('not-allowed', { kind: 'not-on-register' });
  }
  return reverse(next.last.id, desk);
};

export const changeCommands: Commands<'changes'> = {
  'changes.undo': ({ changeId }, desk) => reverse(changeId, desk),
  'changes.undoLast': ({ isOnRegister }, desk) => move(nextToUndo(oldestFirst(desk)), isOnRegister, desk),
  'changes.redoLast': ({ isOnRegister }, desk) => move(nextToRedo(oldestFirst(desk)), isOnRegister, desk),
};
