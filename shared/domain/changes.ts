import { type RecordChange, takenBack } from './recordChanges.ts';

/** What was changed together, under one label. */
export interface Change {
  id: string;
  /** When it was recorded (ISO instant). */
  at: string;
  label: string;
  changes: readonly RecordChange[];
  /** The change that this one takes back. */
  undoes?: string;
  /** The change that this one does again after it was taken back. */
  redoes?: string;
}

/** Everything a leader can change, by the name of the call that does it. Any other label is not a change of theirs. */
export const changeLabels = [
  'register.mark',
  'register.markMany',
  'register.addWalkIn',
  'register.setHeadcount',
  'register.setSupporters',
  'register.countHeads',
  'register.setNote',
  'sessions.cancel',
  'sessions.reinstate',
  'sessions.move',
  'sessions.add',
  'sessions.remove',
  'sessions.describe',
  'rota.setRoles',
  'rota.fill',
  'people.add',
  'people.change',
  'people.setRegular',
  'people.setPause',
  'people.setDied',
  'people.setConsent',
  'people.setComfort',
  'people.answerQuiet',
  'directory.fillIn',
  'groups.add',
  'groups.change',
  'groups.setDetails',
  'groups.setWelcome',
  'keeping.postpone',
  'linkWorkers.add',
  'linkWorkers.change',
  'linkWorkers.agreeReturns',
  'otherGroups.add',
  'otherGroups.change',
  'otherGroups.check',
  'otherGroups.remove',
  'referrals.receive',
  'referrals.change',
  'referrals.forgetText',
  'referrals.putOnWaitingList',
  'referrals.accept',
  'referrals.arrangeFirstVisit',
  'referrals.settle',
  'referrals.decline',
  'referrals.withdraw',
  'referrals.end',
  'referrals.reopen',
  'referrals.setTold',
  'referrals.tickWelcome',
  'returns.save',
  'returns.setMistake',
  'settings.change',
  'spreadsheets.addPeople',
  'spreadsheets.addRegisters',
  'summaries.save',
  'wellbeing.answer',
  'wellbeing.change',
  'wellbeing.remove',
] as const;
export type ChangeLabel = (typeof changeLabels)[number];

const isLabel = (label: string): label is ChangeLabel => (changeLabels as readonly string[]).includes(label);

/** A return, or a summary, has left the computer: what was sent stays written down, and no key takes it back (DOMAIN 6, rule 5). */
export const hasLeft = (label: string): boolean => label === 'returns.save' || label === 'summaries.save';

/**
 * Whether the words for such a change could tell at the door who was referred (DOMAIN 4, discreet): with whom supporters
 * come, what makes coming easier, who was rung, and how things are for somebody, are for the leader’s eyes too.
 */
export const tellsOfReferrals = (label: string): boolean =>
  /^(keeping|referrals|linkWorkers|returns)\./.test(label) ||
  label === 'people.setConsent' ||
  label === 'people.setComfort' ||
  label === 'people.answerQuiet' ||
  label.startsWith('wellbeing.') ||
  label === 'register.setSupporters';

/** The first answer to the app's greeting: taking it back would greet the leader anew over their own data. */
const isGreeting = ({ changes }: Change): boolean =>
  changes.some(({ shelf, before, after }) => shelf === 'settings' && welcomed(before) !== welcomed(after));

const welcomed = (record: unknown): unknown =>
  (record as { isWelcomed?: unknown } | null)?.isWelcomed ?? false;

/** Whether a commit is a change of the leader's, or takes one back: not the filling of a practice folder, say. */
export const isChange = (commit: Change): commit is Change & { label: ChangeLabel } =>
  isLabel(commit.label) && !isGreeting(commit);

/** The change that a commit is about: itself, or the one that it takes back or does again. */
export const aboutWhich = ({ id, undoes, redoes }: Change): string => undoes ?? redoes ?? id;

/** A change of the leader's as it stands after everything that followed. */
export interface Standing {
  label: ChangeLabel;
  /** The first commit about it that is still known: when it was done, and what it changed. */
  first: Change;
  /** The latest commit about it: reversing that one takes it back, or does it again. */
  last: Change;
  isTakenBack: boolean;
}

/**
 * Where every change of the leader's stands, in the order in which it was last done or taken back. Commits come oldest
 * first. A return whose file could not be written never left, and is no change at all.
 */
const standings = (commits: readonly Change[]): Standing[] => {
  const all = new Map<string, Standing>();
  for (const commit of commits) {
    if (!isChange(commit)) continue;
    const which = aboutWhich(commit);
    const first = all.get(which)?.first ?? commit;
    all.delete(which);
    all.set(which, { label: commit.label, first, last: commit, isTakenBack: commit.undoes !== undefined });
  }
  return [...all.values()].filter(({ label, isTakenBack }) => !(hasLeft(label) && isTakenBack));
};

/** The same in the order in which they were first done, the latest first: what a leader reads. */
export const latestChanges = (commits: readonly Change[]): Standing[] => {
  const places = new Map(commits.map(({ id }, place) => [id, place]));
  const place = ({ first }: Standing) => places.get(first.id) ?? 0;
  return standings(commits).toSorted((one, other) => place(other) - place(one));
};

/** What undo would take back next: the change done last that is not taken back. Commits come oldest first. */
export const nextToUndo = (commits: readonly Change[]): Standing | undefined =>
  standings(commits).findLast(({ isTakenBack }) => !isTakenBack);

/**
 * What redo would do again next: of the changes taken back since anything new was done, the last. Something new
 * closes the way forward, as in every program: what was taken back before it may no longer fit.
 */
export const nextToRedo = (commits: readonly Change[]): Standing | undefined => {
  const isNew = (commit: Change) =>
    isChange(commit) && commit.undoes === undefined && commit.redoes === undefined;
  const since = new Set(commits.slice(commits.findLastIndex(isNew) + 1).map(({ id }) => id));
  return standings(commits).findLast(({ isTakenBack, last }) => isTakenBack && since.has(last.id));
};

/** A session's record made by the first mark on it: the marks after that one, and its times, stand on it. */
export const isSessionOfMark = (change: RecordChange, { changes }: Pick<Change, 'changes'>): boolean =>
  change.shelf === 'sessions' &&
  (change.before === null || change.after === null) &&
  changes.some(({ document, shelf }) => document === change.document && shelf === 'marks');

const nameOf = ({ document, shelf, id }: RecordChange): string => `${document}\n${shelf}\n${id}`;

/**
 * The latest commit that changed again what this one had changed, so that it can no longer be taken back (or done
 * again); undefined while it can. Told from the commits alone, which come oldest first.
 */
export const changedSince = (commit: Change, commits: readonly Change[]): Change | undefined => {
  const mine = new Map(
    commit.changes.filter((each) => !isSessionOfMark(each, commit)).map((each) => [nameOf(each), each]),
  );
  const newest = new Map<string, { by: Change; now: unknown }>();
  for (const later of commits.slice(commits.findIndex(({ id }) => id === commit.id) + 1)) {
    for (const each of later.changes) newest.set(nameOf(each), { by: later, now: each.after });
  }
  for (const [name, { by, now }] of newest) {
    const change = mine.get(name);
    if (change && takenBack(change, now) === undefined) return by;
  }
  return undefined;
};
