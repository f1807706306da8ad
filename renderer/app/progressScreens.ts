import { screen } from './lazyScreen.ts';

// The screens with numbers about groups, and for whoever gives money for them.

export const HowWeAreDoingScreen = screen(
  () => import('#renderer/screens/how-we-are-doing/HowWeAreDoingScreen.tsx'),
  (m) => m.HowWeAreDoingScreen,
);
export const FunderSummaryScreen = screen(
  () => import('#renderer/screens/funder-summary/FunderSummaryScreen.tsx'),
  (m) => m.FunderSummaryScreen,
);
