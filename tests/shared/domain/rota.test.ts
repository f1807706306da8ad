import { describe, expect, test } from 'vitest';
import { type Holder, holderOn, Roles, type Turn, turnToKeep } from '#shared/domain/rota.ts';
import { personId } from '#tests/support/builders.ts';

const jean: Holder = { kind: 'person', personId: personId(1) };
const bob: Holder = { kind: 'helper', name: 'Bob' };
const nobody: Turn = { kind: 'nobody' };

describe('who has a role on a date', () => {
  test.each([
    ['who usually has it, when nothing was said', undefined, jean, jean],
    ['who was chosen', bob, jean, bob],
    ['nobody, when that was said, whoever usually has it', nobody, jean, undefined],
    ['nobody yet, when nobody ever had it', undefined, undefined, undefined],
  ])('%s', (_what, turn, usually, who) => {
    expect(holderOn(turn, usually)).toEqual(who);
  });

  test.each([
    ['what is usual anyway', jean, jean, undefined],
    ['a helper of that name who usually does it', bob, { ...bob }, undefined],
    ['nobody, where nobody usually does it', nobody, undefined, undefined],
    ['nothing chosen', undefined, jean, undefined],
    ['somebody else', bob, jean, bob],
    ['nobody, where somebody usually does it', nobody, jean, nobody],
  ])('of %s is kept what differs', (_what, chosen, usually, kept) => {
    expect(turnToKeep(chosen, usually)).toEqual(kept);
  });
});

test('a role of the group’s own has words, one of ours has none, and none stands twice', () => {
  const own = '0190eeee-0000-7000-8000-000000000001';
  const fits = (...roles: unknown[]) => Roles.safeParse({ roles }).success;
  expect(fits({ roleId: 'tea' }, { roleId: own, words: 'sets out the chairs' })).toBe(true);
  expect(fits({ roleId: own })).toBe(false);
  expect(fits({ roleId: 'tea', words: 'makes coffee' })).toBe(false);
  expect(fits({ roleId: 'tea' }, { roleId: 'tea' })).toBe(false);
});
