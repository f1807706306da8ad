import { screen } from './lazyScreen.ts';

// The screens about newcomers and their stories.

export const NewcomersScreen = screen(
  () => import('#renderer/screens/newcomers/NewcomersScreen.tsx'),
  (m) => m.NewcomersScreen,
);
export const AddNewcomerScreen = screen(
  () => import('#renderer/screens/newcomers/AddNewcomerScreen.tsx'),
  (m) => m.AddNewcomerScreen,
);
export const MessageScreen = screen(
  () => import('#renderer/screens/newcomers/message/MessageScreen.tsx'),
  (m) => m.MessageScreen,
);
export const NewcomerScreen = screen(
  () => import('#renderer/screens/newcomers/NewcomerScreen.tsx'),
  (m) => m.NewcomerScreen,
);
