/** The pages of the guide, in the order of the booklet. The words of each are in `en/guide`. */
export const guidePages = [
  'start',
  'register',
  'mistakes',
  'sessions',
  'newcomers',
  'people',
  'keeping',
  'worried',
  'spreadsheet',
  'telling',
  'others',
  'progress',
  'howThingsAre',
  'away',
  'data',
  'passphrase',
  'backups',
  'handOver',
  'takeAway',
  'wrong',
  'keys',
] as const;
export type GuidePageId = (typeof guidePages)[number];

/** The pictures in the guide. `npm run docs:pictures` takes each from the running app, by its name here. */
export const guidePictures = [
  'today',
  'register',
  'door',
  'undo',
  'sessions',
  'newcomer',
  'newcomers',
  'people',
  'return',
  'paper',
  'settings',
  'progress',
] as const;
/** All are taken in one window of this size, in pixels. */
export const guidePictureSize = { width: 1120, height: 700 } as const;

export type GuidePicture = (typeof guidePictures)[number];

/**
 * One piece of a page: a paragraph, steps to take one after the other, a smaller heading, keys and what they do, or a
 * picture and what it shows. In sentences `<b>` is bold and `<telling>…</telling>` leads to that page of the guide.
 */
export type GuidePart =
  | string
  | { steps: readonly string[] }
  | { heading: string }
  | { keys: readonly (readonly [key: string, does: string])[] }
  | { picture: GuidePicture; shows: string };

export interface GuidePage {
  /** As a leader would ask it. */
  title: string;
  /** Other words that leaders may look for. */
  alsoFoundBy: string;
  parts: readonly GuidePart[];
}

export type Guide = Readonly<Record<GuidePageId, GuidePage>>;
