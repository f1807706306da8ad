import { expect, test } from 'vitest';
import { fitsOtherGroup, type OtherGroup } from '#shared/domain/otherGroups.ts';
import type { OtherGroupId } from '#shared/domain/ids.ts';
import { day } from '#tests/support/builders.ts';

const choir: OtherGroup = {
  id: '01890000-0000-7000-8000-000000000001' as OtherGroupId,
  name: 'Côr Sing Together',
  kind: 'music',
  what: 'Old songs, and nobody has to read music',
  when: 'Fridays at 10',
  place: 'St Mary’s',
  checkedOn: day('2026-11-24'),
};

test.each([
  ['', true],
  ['cor', true],
  ['st marys', true],
  ['friday songs', true],
  ['singing', true],
  ['songs at the pool', false],
])('what is typed, “%s”, finds the choir in the book or does not', (typed, isFound) => {
  expect(fitsOtherGroup(typed, choir, 'Music and singing')).toBe(isFound);
});
