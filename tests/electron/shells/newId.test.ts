import { expect, test } from 'vitest';
import { z } from '#shared/z.ts';
import { newId } from '#electron/shells/newId.ts';

test('ten thousand new ids are all UUIDv7, and no two are alike', () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.filter((id) => !z.uuidv7().safeParse(id).success)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no two ids share the part that is left to chance', () => {
  const chances = Array.from({ length: 10_000 }, () => newId().slice(19));
  expect(new Set(chances).size).toBe(chances.length);
});

test('an id says when it was made', () => {
  const before = Date.now();
  const madeAt = Number.parseInt(newId().replaceAll('-', '').slice(0, 12), 16);
  expect(madeAt).toBeGreaterThanOrEqual(before);
  expect(madeAt).toBeLessThanOrEqual(Date.now());
});
