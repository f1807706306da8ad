import { screen } from './lazyScreen.ts';

// The screens about link workers, and what they are told.

export const LinkWorkersScreen = screen(
  () => import('#renderer/screens/link-workers/LinkWorkersScreen.tsx'),
  (m) => m.LinkWorkersScreen,
);
export const AddLinkWorkerScreen = screen(
  () => import('#renderer/screens/link-workers/AddLinkWorkerScreen.tsx'),
  (m) => m.AddLinkWorkerScreen,
);
export const MonthEndScreen = screen(
  () => import('#renderer/screens/link-workers/MonthEndScreen.tsx'),
  (m) => m.MonthEndScreen,
);
export const LinkWorkerScreen = screen(
  () => import('#renderer/screens/link-workers/LinkWorkerScreen.tsx'),
  (m) => m.LinkWorkerScreen,
);
export const ReturnScreen = screen(
  () => import('#renderer/screens/link-workers/ReturnScreen.tsx'),
  (m) => m.ReturnScreen,
);
export const SentReturnScreen = screen(
  () => import('#renderer/screens/link-workers/SentReturnScreen.tsx'),
  (m) => m.SentReturnScreen,
);
export const TellScreen = screen(
  () => import('#renderer/screens/newcomers/TellScreen.tsx'),
  (m) => m.TellScreen,
);
