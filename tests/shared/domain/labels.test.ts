import { describe, expect, test } from 'vitest';
import { labelPlaces, labelSheetIds, labelSheets } from '#shared/domain/labels.ts';

describe.each(labelSheetIds)('a sheet of %s', (id) => {
  const { columns, rows } = labelSheets[id];
  const places = labelPlaces(id, columns * rows + 1, 0);

  test('lies whole on A4, in its middle, and the next label is on the next sheet', () => {
    const [first] = places;
    const last = places.at(-2);
    if (!first || !last) throw new Error('a sheet has labels');
    expect(first.x + last.x + last.width).toBeCloseTo(210, 5);
    expect(first.y + last.y + last.height).toBeCloseTo(297, 5);
    expect([first.x, first.y].every((edge) => edge > 4)).toBe(true);
    expect(places.at(-1)).toEqual({ ...first, sheet: 1 });
  });

  test('begins after the labels that are gone, and no label lies on another', () => {
    expect(labelPlaces(id, 2, 3)).toEqual(places.slice(3, 5));
    const onFirst = places.slice(0, -1);
    const lying = onFirst.filter((one) =>
      onFirst.some(
        (other) =>
          other !== one &&
          one.x < other.x + other.width - 0.01 &&
          other.x < one.x + one.width - 0.01 &&
          one.y < other.y + other.height - 0.01 &&
          other.y < one.y + one.height - 0.01,
      ),
    );
    expect(lying).toEqual([]);
  });
});

test('the sheets stand where their makers say: L7160 begins 7.2 mm from the left and 15.15 mm from the top', () => {
  const [first, second] = labelPlaces('L7160', 2, 0);
  expect(first).toMatchObject({ x: expect.closeTo(7.21, 2), y: expect.closeTo(15.15, 2) });
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(66.04, 2);
});
