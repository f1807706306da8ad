import { expect, test } from 'vitest';
import { isMet } from './figures.ts';
import { median, sideBySide } from './samples.ts';

test('the median is the middle one, or halfway between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
});

test('everyone runs once a round, and who goes first changes with every round', async () => {
  const ran: string[] = [];
  await sideBySide(
    { ours: () => ran.push('ours'), floor: async () => ran.push('floor'), peer: () => ran.push('peer') },
    { rounds: 2, warmUp: 1 },
  );
  expect(ran.join(' ')).toBe('ours floor peer floor peer ours peer ours floor');
});

test('a figure is met up to its limit, and one that is only told is neither met nor missed', () => {
  expect(isMet('mark.L.toFloor', 2)).toBe(true);
  expect(isMet('mark.L.toFloor', 2.001)).toBe(false);
  expect(isMet('search.found.percent', 99)).toBe(true);
  expect(isMet('search.found.percent', 98.9)).toBe(false);
  expect(isMet('mark.syncs', 1)).toBe(true);
  expect(isMet('mark.syncs', 0.99)).toBe(false);
  expect(isMet('mark.bytes', 503)).toBeUndefined();
});
