import { screen } from './lazyScreen.ts';

// The screens about sessions: of all, of a month, of one date.

export const SessionsScreen = screen(
  () => import('#renderer/screens/sessions/SessionsScreen.tsx'),
  (m) => m.SessionsScreen,
);
export const AddSessionScreen = screen(
  () => import('#renderer/screens/sessions/AddSessionScreen.tsx'),
  (m) => m.AddSessionScreen,
);
export const MonthScreen = screen(
  () => import('#renderer/screens/sessions/MonthScreen.tsx'),
  (m) => m.MonthScreen,
);
export const OneDateScreen = screen(
  () => import('#renderer/screens/sessions/OneDateScreen.tsx'),
  (m) => m.OneDateScreen,
);
export const CallRoundScreen = screen(
  () => import('#renderer/screens/sessions/CallRoundScreen.tsx'),
  (m) => m.CallRoundScreen,
);
