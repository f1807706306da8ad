import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Change,
  changedSince,
  changeLabels,
  latestChanges,
  nextToRedo,
  nextToUndo,
  tellsOfReferrals,
} from '#shared/domain/changes.ts';

const made = (id: string, more: Partial<Change> = {}): Change => ({
  id,
  at: '2026-11-24T10:12:00.000Z',
  label: 'register.mark',
  changes: [],
  ...more,
});
const taken = (of: string): Change => made(`back ${of}`, { undoes: of });
const again = (of: string): Change => made(`again ${of}`, { redoes: of });

const next = (commits: readonly Change[]) => ({
  undo: nextToUndo(commits)?.last.id,
  redo: nextToRedo(commits)?.last.id,
});

describe('what undo and redo come to next', () => {
  test('is nothing in a new folder, nor one that only the practice group was written to', () => {
    expect(next([])).toEqual({ undo: undefined, redo: undefined });
    expect(next([made('filled', { label: 'practice.make' })]).undo).toBeUndefined();
  });

  test('goes back one by one, and forward again in the same order', () => {
    const done = [made('a'), made('b')];
    expect(next(done)).toEqual({ undo: 'b', redo: undefined });
    expect(next([...done, taken('b')])).toEqual({ undo: 'a', redo: 'back b' });
    expect(next([...done, taken('b'), taken('a')])).toEqual({ undo: undefined, redo: 'back a' });
    expect(next([...done, taken('b'), taken('a'), again('a')])).toEqual({ undo: 'again a', redo: 'back b' });
  });

  test('has no way forward once something new was done', () => {
    expect(next([made('a'), taken('a'), made('b')])).toEqual({ undo: 'b', redo: undefined });
    expect(next([made('a'), taken('a'), made('b'), taken('b')]).redo).toBe('back b');
  });

  test('a change picked from the list is the one that redo brings again', () => {
    expect(next([made('a'), made('b'), taken('a')])).toEqual({ undo: 'b', redo: 'back a' });
  });

  test('is known although the change itself is too long ago to be remembered', () => {
    expect(next([taken('long ago')]).redo).toBe('back long ago');
    expect(next([again('long ago')]).undo).toBe('again long ago');
  });

  test('never greets the leader anew', () => {
    const settings = (before: object, after: object) =>
      made('s', {
        label: 'settings.change',
        changes: [{ document: 'settings', shelf: 'settings', id: 'settings', before, after }],
      });
    expect(nextToUndo([settings({ isWelcomed: false }, { isWelcomed: true })])).toBeUndefined();
    expect(nextToUndo([settings({ textSize: 100 }, { textSize: 125 })])?.last.id).toBe('s');
  });

  test('a return whose file could not be written never left, and nobody can bring it back', () => {
    const save = made('sent', { label: 'returns.save' });
    const gone = made('back sent', { label: 'returns.save', undoes: 'sent' });
    expect(next([made('a'), save, gone])).toEqual({ undo: 'a', redo: undefined });
    expect(latestChanges([made('a'), save, gone]).map(({ first }) => first.id)).toEqual(['a']);
    expect(nextToUndo([made('a'), save])?.last.id).toBe('sent');
  });

  test('comes to the same as two plain stacks', () => {
    const press = fc.constantFrom('do' as const, 'undo' as const, 'redo' as const);
    fc.assert(
      fc.property(fc.array(press, { maxLength: 60 }), (presses) => {
        const commits: Change[] = [];
        const [done, undone]: [string[], string[]] = [[], []];
        for (const each of presses) {
          const [from, to] = each === 'redo' ? [undone, done] : [done, undone];
          if (each === 'do') {
            commits.push(made(String(commits.length)));
            done.push(String(commits.length - 1));
            undone.length = 0;
          } else {
            const reversed = (each === 'undo' ? nextToUndo : nextToRedo)(commits);
            const which = from.pop();
            expect(reversed && (reversed.last.undoes ?? reversed.last.redoes ?? reversed.last.id)).toBe(
              which,
            );
            if (which === undefined) continue;
            to.push(which);
            commits.push({ ...made(String(commits.length)), [each === 'undo' ? 'undoes' : 'redoes']: which });
          }
        }
      }),
    );
  });
});

test('the list has each change once, the latest first, and says which was taken back', () => {
  const commits = [made('a'), made('b'), taken('a'), made('c'), taken('c'), again('c')];
  expect(latestChanges(commits).map(({ first, isTakenBack }) => [first.id, isTakenBack])).toEqual([
    ['c', false],
    ['b', false],
    ['a', true],
  ]);
});

describe('what has changed since', () => {
  const mark = (id: string, before: unknown, after: unknown, more: Partial<Change> = {}) =>
    made(id, { ...more, changes: [{ document: 'd', shelf: 'marks', id: 'doreen', before, after }] });

  test('names the later change that touched the same', () => {
    const first = mark('first', null, { mark: 'here' });
    const later = mark('later', { mark: 'here' }, { mark: 'apologies' });
    expect(changedSince(first, [first, made('other'), later])?.id).toBe('later');
    expect(changedSince(later, [first, later])).toBeUndefined();
  });

  test('is nothing once the later one was taken back', () => {
    const first = mark('first', null, { mark: 'here' });
    const later = mark('later', { mark: 'here' }, { mark: 'apologies' });
    const back = mark('back', { mark: 'apologies' }, { mark: 'here' }, { undoes: 'later' });
    expect(changedSince(first, [first, later, back])).toBeUndefined();
  });

  test('a session’s record that a mark made does not hold the mark back', () => {
    const session = {
      document: 'd',
      shelf: 'sessions',
      id: '2026-11-24',
      before: null,
      after: { note: 'a' },
    };
    const first = mark('first', null, { mark: 'here' });
    const both = { ...first, changes: [...first.changes, session] };
    const noted = made('noted', {
      changes: [{ ...session, before: { note: 'a' }, after: { note: 'b' } }],
    });
    expect(changedSince(both, [both, noted])).toBeUndefined();
  });
});

test('whatever names a referral, a link worker, a return or a consent is not told at the door', () => {
  expect(changeLabels.filter((label) => !tellsOfReferrals(label))).toEqual([
    'register.mark',
    'register.markMany',
    'register.addWalkIn',
    'register.setHeadcount',
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
    'directory.fillIn',
    'groups.add',
    'groups.change',
    'groups.setDetails',
    'groups.setWelcome',
    'otherGroups.add',
    'otherGroups.change',
    'otherGroups.check',
    'otherGroups.remove',
    'settings.change',
    'spreadsheets.addPeople',
    'spreadsheets.addRegisters',
    'summaries.save',
  ]);
});
