import type { UndoRules, View } from '../store/store.ts';
import { aboutWhich, type Change, isSessionOfMark } from '#shared/domain/changes.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Shelf } from '#shared/domain/library.ts';
import { type RecordChange, takenBack } from '#shared/domain/recordChanges.ts';
import { splitMarkKey } from '#shared/domain/register.ts';
import { personOf, type Turn } from '#shared/domain/rota.ts';
import {
  groups,
  linkWorkers,
  people,
  referrals,
  registers,
  registersOf,
  rotaRoles,
  sentReturns,
  usualHolders,
  wellbeing,
} from '#shared/domain/shelves.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';

/** The shelves whose records name others, or are named. */
const leaning: readonly Shelf<unknown>[] = [
  people,
  groups,
  linkWorkers,
  referrals,
  sentReturns,
  rotaRoles,
  usualHolders,
  wellbeing,
];

type Named = [shelf: Shelf<unknown>, id: string];

const namedBy = (turn: Turn): Named[] => {
  const personId = personOf(turn);
  return personId === undefined ? [] : [[people, personId]];
};

/** Every record that names others, with those it names. */
const namings = (view: View): { id: string; names: Named[] }[] => [
  ...view.list(people).map(([id, { belongings, consents, quietCalls }]) => ({
    id,
    names: [
      ...[...belongings, ...(quietCalls ?? [])].map((each): Named => [groups, each.groupId]),
      ...consents.flatMap((each): Named[] =>
        each.purpose === 'tell-link-worker' ? [[linkWorkers, each.linkWorkerId]] : [],
      ),
    ],
  })),
  ...view.list(referrals).map(([id, { personId, groupId, linkWorkerId }]) => ({
    id,
    names: [
      [people, personId] as Named,
      [groups, groupId] as Named,
      ...(linkWorkerId === undefined ? [] : [[linkWorkers, linkWorkerId] as Named]),
    ],
  })),
  ...view.list(wellbeing).map(([id, { personId, groupId }]) => ({
    id,
    names: [[people, personId] as Named, [groups, groupId] as Named],
  })),
  ...view.list(rotaRoles).map(([id]) => ({ id, names: [[groups, id] as Named] })),
  ...view.list(usualHolders).map(([id, holder]) => ({ id, names: namedBy(holder) })),
  ...view.list(sentReturns).map(([id, { linkWorkerId, referrals: rows }]) => ({
    id,
    names: [
      [linkWorkers, linkWorkerId] as Named,
      ...rows.flatMap((row): Named[] => [
        [people, row.personId],
        [referrals, row.referralId],
      ]),
    ],
  })),
];

/** Whether every record that the change touches, or that names one it touches, names only records that are there. */
const isWhole = (view: View, touched: ReadonlySet<string>): boolean =>
  namings(view).every(({ id, names }) =>
    names.every(
      ([shelf, named]) => !(touched.has(id) || touched.has(named)) || view.get(shelf, named) !== undefined,
    ),
  );

/** Whose mark or correction, or whose turn on the rota, an entry of a register is, with what stands there. */
const personIn = ({ shelf, id }: RecordChange, record: unknown): PersonId | undefined => {
  if (shelf === 'marks' || shelf === 'corrections') return splitMarkKey(id).personId;
  return shelf === 'turns' && record !== null ? personOf(record as Turn) : undefined;
};

/** Whether an entry of a register, with what stands there, would lose its person or its group if the change were taken back. */
const losesItsOwn = (change: Change): ((entry: RecordChange, record: unknown) => boolean) => {
  const gone = (shelf: Shelf<unknown>): string[] =>
    change.changes.filter((each) => each.before === null && each.shelf === shelf.shelf).map(({ id }) => id);
  const goneIds: ReadonlySet<string> = new Set(gone(people));
  const folders = gone(groups).map((groupId) => registersOf(groupId as GroupId));
  return (entry, record) => {
    const personId = personIn(entry, record);
    return (
      folders.some((folder) => entry.document.startsWith(folder)) ||
      (personId !== undefined && goneIds.has(personId))
    );
  };
};

/**
 * Those entries as they ever stood. Whatever names somebody was written after they were, so the commits since then know it
 * all. They come oldest first.
 */
const inRegisters = (change: Change, commits: readonly Change[]): RecordChange[] => {
  const loses = losesItsOwn(change);
  const isOf = (each: RecordChange) => loses(each, each.before) || loses(each, each.after);
  const from = commits.findIndex((each) => aboutWhich(each) === aboutWhich(change));
  return commits.slice(from).flatMap((each) => each.changes.filter(isOf));
};

/** Whether an entry of a register that comes back has its person and its group. */
const hasItsOwn = (view: View, entry: RecordChange): boolean => {
  const { document, before } = entry;
  if (before === null || !document.startsWith(registers)) return true;
  const personId = personIn(entry, before);
  return (
    view.get(groups, document.split('/')[1] ?? '') !== undefined &&
    (personId === undefined || view.get(people, personId) !== undefined)
  );
};

/** Whether a session's record would go from under marks that are still there. */
const leavesMarks = (view: View, { changes }: Change): boolean =>
  changes.some(
    ({ document, shelf, id }) =>
      shelf === 'sessions' &&
      view.get({ document, shelf }, id) === undefined &&
      view.list({ document, shelf: 'marks' }, `${id}/`).length > 0,
  );

/** Whether the record is as the change left it, with no mark on its session but those that go with it. */
const canGo = (view: View, record: RecordChange, { changes }: Change): boolean => {
  const { document, shelf, id } = record;
  const going = new Set(changes.map((each) => each.id));
  return (
    takenBack(record, view.get<unknown>({ document, shelf }, id) ?? null) !== undefined &&
    view.list({ document, shelf: 'marks' }, `${id}/`).every(([key]) => going.has(key))
  );
};

/**
 * What the store cannot know about taking a change back: nothing may be left that names somebody or something that is
 * gone. One referral of nobody, and no list of referrals could be shown. Refuses with `conflict`.
 */
export const undoRules = (change: Change, commits: readonly Change[]): UndoRules => {
  const touched = new Set(change.changes.map(({ id }) => id));
  const named = leaning.some(({ shelf }) => change.changes.some((each) => each.shelf === shelf));
  const needed = named ? leaning : [people, groups];
  const entries = inRegisters(change, commits);
  const loses = losesItsOwn(change);
  return {
    documents: [...new Set([...needed, ...entries].map(({ document }) => document))],
    stays: (record, view) => isSessionOfMark(record, change) && !canGo(view, record, change),
    check: (draft) => {
      // Who has a turn may have become somebody else since.
      const isLeft = (entry: RecordChange) => {
        const now = draft.get<unknown>({ document: entry.document, shelf: entry.shelf }, entry.id);
        return now !== undefined && loses(entry, now);
      };
      const isFine =
        (!named || isWhole(draft, touched)) &&
        change.changes.every((each) => hasItsOwn(draft, each)) &&
        !entries.some(isLeft) &&
        !leavesMarks(draft, change);
      if (!isFine) {
        throw new AppError('conflict', { kind: 'leaned-on' });
      }
    },
  };
};
