/** The pages of the guide, in the order of the booklet. The words of each are in `<language>/guide`. */
export const guidePages = [
  'start',
  'register',
  'mistakes',
  'sessions',
  'newcomers',
  'people',
  'telling',
  'away',
  'data',
  'wrong',
  'keys',
] as const;

export type GuidePageId = (typeof guidePages)[number];
