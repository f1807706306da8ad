export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

const usual = { width: 1280, height: 800 };
/** Narrow enough for a page at 400 %, wide enough for the system's own buttons. */
export const smallest = { width: 400, height: 480 };

/** How much of the top edge must lie on a screen, so that the window can be taken hold of and moved. */
const graspable = { width: 160, height: 32 };

const shared = (fromA: number, lengthA: number, fromB: number, lengthB: number): number =>
  Math.min(fromA + lengthA, fromB + lengthB) - Math.max(fromA, fromB);

function isGraspable(place: Rectangle, screen: Rectangle): boolean {
  return (
    shared(place.x, place.width, screen.x, screen.width) >= graspable.width &&
    shared(place.y, graspable.height, screen.y, screen.height) >= graspable.height
  );
}

const within = (wanted: number, least: number, most: number): number =>
  Math.min(Math.max(wanted, Math.min(least, most)), most);

const sizedFor = (screen: Rectangle, { width, height }: { width: number; height: number }) => ({
  width: Math.round(within(width, smallest.width, screen.width)),
  height: Math.round(within(height, smallest.height, screen.height)),
});

/**
 * Where the window opens, in the system's own pixels: where it was, if its top edge still lies on a screen that is
 * there, and never larger than that screen; otherwise in the middle of the first screen. `screens` are the work areas,
 * the main one first.
 */
export function placeWindow(remembered: Rectangle | null, screens: readonly Rectangle[]): Rectangle {
  if (remembered !== null) {
    const at = { x: Math.round(remembered.x), y: Math.round(remembered.y) };
    for (const screen of screens) {
      // Judged by the size it will have: made smaller, it may no longer reach the screen.
      const place = { ...at, ...sizedFor(screen, remembered) };
      if (isGraspable(place, screen)) return place;
    }
  }
  const [screen = { x: 0, y: 0, ...usual }] = screens;
  const { width, height } = sizedFor(screen, remembered ?? usual);
  return {
    x: Math.round(screen.x + (screen.width - width) / 2),
    y: Math.round(screen.y + (screen.height - height) / 2),
    width,
    height,
  };
}
