import { screen } from './lazyScreen.ts';

// The pages about people, each fetched when it is wanted; routes.tsx says where they are.

export const PeopleScreen = screen(
  () => import('#renderer/screens/people/PeopleScreen.tsx'),
  (m) => m.PeopleScreen,
);
export const AddPersonScreen = screen(
  () => import('#renderer/screens/people/AddPersonScreen.tsx'),
  (m) => m.AddPersonScreen,
);
export const PersonScreen = screen(
  () => import('#renderer/screens/people/PersonScreen.tsx'),
  (m) => m.PersonScreen,
);
export const AskingScreen = screen(
  () => import('#renderer/screens/how-things-are/AskingScreen.tsx'),
  (m) => m.AskingScreen,
);
export const HeldScreen = screen(
  () => import('#renderer/screens/holding/HeldScreen.tsx'),
  (m) => m.HeldScreen,
);
export const ConcernsScreen = screen(
  () => import('#renderer/screens/concerns/ConcernsScreen.tsx'),
  (m) => m.ConcernsScreen,
);
