import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeWindow } from '#electron/desktop/placement.ts';

const laptop = { x: 0, y: 25, width: 1366, height: 743 };
const hallScreen = { x: 1366, y: 0, width: 1920, height: 1080 };

test('the first time the window stands in the middle of the main screen', () => {
  expect(placeWindow(null, [hallScreen, laptop])).toEqual({ x: 1686, y: 140, width: 1280, height: 800 });
});

test('it fills a small screen rather than hang over its edge', () => {
  expect(placeWindow(null, [{ x: 0, y: 0, width: 1024, height: 600 }])).toEqual({
    x: 0,
    y: 0,
    width: 1024,
    height: 600,
  });
});

test('it opens where it stood', () => {
  const place = { x: 1500, y: 100, width: 900, height: 700 };
  expect(placeWindow(place, [laptop, hallScreen])).toEqual(place);
});

test('where it stood on the hall screen that is not plugged in now, it comes to the laptop', () => {
  expect(placeWindow({ x: 1500, y: 100, width: 1800, height: 1000 }, [laptop])).toEqual({
    x: 0,
    y: 25,
    width: 1366,
    height: 743,
  });
});

test.each([
  ['its top edge lies above the screen', { x: 100, y: -400, width: 900, height: 700 }],
  ['only its left corner is still on the screen', { x: 1300, y: 100, width: 900, height: 700 }],
  ['only its right corner is still on the screen', { x: -850, y: 100, width: 900, height: 700 }],
  ['it lies below the screen', { x: 100, y: 765, width: 900, height: 700 }],
])('when %s it comes back', (_what, place) => {
  expect(placeWindow(place, [laptop])).toEqual({ x: 233, y: 47, width: 900, height: 700 });
});

test('a window made smaller than can be used is opened larger', () => {
  expect(placeWindow({ x: 10, y: 30, width: 170, height: 40 }, [laptop])).toEqual({
    x: 10,
    y: 30,
    width: 400,
    height: 480,
  });
});

test('whatever was remembered and whichever screens there are, it can be taken hold of', () => {
  const length = fc.integer({ min: 320, max: 4000 });
  const start = fc.integer({ min: -5000, max: 5000 });
  const rectangle = fc.record({ x: start, y: start, width: length, height: length });
  fc.assert(
    fc.property(rectangle, fc.array(rectangle, { minLength: 1, maxLength: 3 }), (remembered, screens) => {
      const place = placeWindow(remembered, screens);
      const isOnOne = screens.some(
        (screen) =>
          Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x) >= 160 &&
          place.y + 32 <= screen.y + screen.height &&
          place.y >= screen.y &&
          place.width <= screen.width &&
          place.height <= screen.height,
      );
      expect(isOnOne).toBe(true);
    }),
  );
});
