import { screen } from './lazyScreen.ts';

// The screens about groups: ours, and others near us.

export const GroupsScreen = screen(
  () => import('#renderer/screens/groups/GroupsScreen.tsx'),
  (m) => m.GroupsScreen,
);
export const AddGroupScreen = screen(
  () => import('#renderer/screens/groups/AddGroupScreen.tsx'),
  (m) => m.AddGroupScreen,
);
export const GroupScreen = screen(
  () => import('#renderer/screens/groups/GroupScreen.tsx'),
  (m) => m.GroupScreen,
);
export const GroupDetailsScreen = screen(
  () => import('#renderer/screens/group-details/GroupDetailsScreen.tsx'),
  (m) => m.GroupDetailsScreen,
);
export const GroupWelcomeScreen = screen(
  () => import('#renderer/screens/group-welcome/GroupWelcomeScreen.tsx'),
  (m) => m.GroupWelcomeScreen,
);
export const OtherGroupsScreen = screen(
  () => import('#renderer/screens/other-groups/OtherGroupsScreen.tsx'),
  (m) => m.OtherGroupsScreen,
);
export const AddOtherGroupScreen = screen(
  () => import('#renderer/screens/other-groups/AddOtherGroupScreen.tsx'),
  (m) => m.AddOtherGroupScreen,
);
export const OtherGroupScreen = screen(
  () => import('#renderer/screens/other-groups/OtherGroupScreen.tsx'),
  (m) => m.OtherGroupScreen,
);
export const ListingScreen = screen(
  () => import('#renderer/screens/other-groups/ListingScreen.tsx'),
  (m) => m.ListingScreen,
);
export const GroupPaperScreen = screen(
  () => import('#renderer/screens/papers/GroupPaperScreen.tsx'),
  (m) => m.GroupPaperScreen,
);
export const FormScreen = screen(
  () => import('#renderer/screens/groups/FormScreen.tsx'),
  (m) => m.FormScreen,
);
