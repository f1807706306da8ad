import type { Committed, RecordChange, View } from '../store/store.ts';
import { changed } from './changed.ts';
import type { Commands, Desk } from './desk.ts';
import { summariesOf } from './looking.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import type { Shelf } from '#shared/domain/library.ts';
import { groups, linkWorkers, people, referrals, sentReturns } from '#shared/domain/shelves.ts';

/** The documents whose records name one another. */
const leaning = ['people', 'groups', 'link-workers', 'referrals', 'returns'] as const;

type Named = [shelf: Shelf<unknown>, id: string];

/** Every record that names others, with those it names. */
const namings = (view: View): { id: string; names: Named[] }[] => [
  ...view.list(people).map(([id, { belongings, consents }]) => ({
    id,
    names: [
      ...belongings.map((each): Named => [groups, each.groupId]),
      ...consents.map((each): Named => [linkWorkers, each.linkWorkerId]),
    ],
  })),
  ...view.list(referrals).map(([id, { personId, groupId, linkWorkerId }]) => ({
    id,
    names: [[people, personId] as Named, [groups, groupId] as Named, [linkWorkers, linkWorkerId] as Named],
  })),
  ...view.list(sentReturns).map(([id, { linkWorkerId }]) => ({
    id,
    names: [[linkWorkers, linkWorkerId] as Named],
  })),
];

/** Whether every record that the change touches, or that names one it touches, names only records that are there. */
const isWhole = (view: View, touched: ReadonlySet<string>): boolean =>
  namings(view).every(({ id, names }) =>
    names.every(
      ([shelf, named]) => !(touched.has(id) || touched.has(named)) || view.get(shelf, named) !== undefined,
    ),
  );

const isRegister = ({ document }: RecordChange): boolean => document.startsWith('registers/');

/** Whether a register speaks of a person or a group that would go. */
const isInRegisters = async (undone: Committed, desk: Desk): Promise<boolean> => {
  const gone = (shelf: Shelf<unknown>) =>
    undone.changes.filter((each) => each.before === null && each.shelf === shelf.shelf).map(({ id }) => id);
  const [gonePeople, goneGroups] = [gone(people), gone(groups)];
  if (gonePeople.length === 0 && goneGroups.length === 0) return false;
  const own = new Set(undone.changes.filter(isRegister).map(({ document }) => document));
  const known = await desk.store.read(['groups'], (view) => view.list(groups).map(([id]) => id as GroupId));
  for (const groupId of known) {
    for (const { came, recordedOn } of await summariesOf(desk, groupId)) {
      if (goneGroups.includes(groupId) && recordedOn.length > 0) return true;
      // A walk-in's own first visit goes together with them.
      const visits = own.size > 0 ? 1 : 0;
      if (gonePeople.some((id) => Object.hasOwn(came, id) && (came[id]?.[0] ?? 0) > visits)) return true;
    }
  }
  return false;
};

/** A session's record made by the first mark on it stays: the marks after that one, and its times, stand on it. */
const isSessionOfMark = (change: RecordChange, undone: Committed): boolean =>
  change.shelf === 'sessions' &&
  change.before === null &&
  undone.changes.some(({ document, shelf }) => document === change.document && shelf === 'marks');

/** Whether a session's record would go from under marks that are still there. */
const leavesMarks = (view: View, undone: Committed): boolean =>
  undone.changes.some(
    ({ document, shelf, id, before }) =>
      shelf === 'sessions' &&
      before === null &&
      view.get({ document, shelf }, id) === undefined &&
      view.list({ document, shelf: 'marks' }, `${id}/`).length > 0,
  );

export const changeCommands: Commands<'changes'> = {
  /**
   * Takes one change back. Besides what the store refuses, nothing may be left that names somebody or something that
   * is gone: one referral of nobody, and no list of referrals could be shown. That too is `conflict`.
   */
  'changes.undo': async ({ changeId }, desk) => {
    const undone = desk.store.recent(Infinity).find(({ id }) => id === changeId);
    if (!undone) throw new AppError('not-found', { kind: 'changes' });
    if (await isInRegisters(undone, desk)) throw new AppError('conflict', { kind: 'registers' });
    const touched = new Set(undone.changes.map(({ id }) => id));
    const commit = await desk.store.undo(changeId, {
      documents: leaning,
      stays: (change) => isSessionOfMark(change, undone),
      check: (draft) => {
        if (!isWhole(draft, touched)) throw new AppError('conflict', { kind: 'records' });
        if (leavesMarks(draft, undone)) throw new AppError('conflict', { kind: 'registers' });
      },
    });
    return changed(commit);
  },
};
