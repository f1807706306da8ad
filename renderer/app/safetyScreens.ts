import { screen } from './lazyScreen.ts';

// The pages of the room Settings and safety, each fetched when it is wanted; routes.tsx says where they are.

export const AboutScreen = screen(
  () => import('#renderer/screens/about/AboutScreen.tsx'),
  (m) => m.AboutScreen,
);
export const SettingsScreen = screen(
  () => import('#renderer/screens/settings/SettingsScreen.tsx'),
  (m) => m.SettingsScreen,
);

export const KeepingScreen = screen(
  () => import('#renderer/screens/keeping/KeepingScreen.tsx'),
  (m) => m.KeepingScreen,
);

export const PassphraseScreen = screen(
  () => import('#renderer/screens/passphrase/PassphraseScreen.tsx'),
  (m) => m.PassphraseScreen,
);

export const RecoverySheetScreen = screen(
  () => import('#renderer/screens/passphrase/RecoverySheetScreen.tsx'),
  (m) => m.RecoverySheetScreen,
);

export const BackupsScreen = screen(
  () => import('#renderer/screens/backups/BackupsScreen.tsx'),
  (m) => m.BackupsScreen,
);

export const BackupScreen = screen(
  () => import('#renderer/screens/backups/BackupScreen.tsx'),
  (m) => m.BackupScreen,
);

export const RestoredScreen = screen(
  () => import('#renderer/screens/backups/RestoredScreen.tsx'),
  (m) => m.RestoredScreen,
);

export const HandedOverScreen = screen(
  () => import('#renderer/screens/backups/HandedOverScreen.tsx'),
  (m) => m.HandedOverScreen,
);

export const HandOverScreen = screen(
  () => import('#renderer/screens/hand-over/HandOverScreen.tsx'),
  (m) => m.HandOverScreen,
);

export const TakeAwayScreen = screen(
  () => import('#renderer/screens/take-away/TakeAwayScreen.tsx'),
  (m) => m.TakeAwayScreen,
);

export const HelperScreen = screen(
  () => import('#renderer/screens/register/HelperScreen.tsx'),
  (m) => m.HelperScreen,
);
