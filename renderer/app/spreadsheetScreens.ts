import { screen } from './lazyScreen.ts';

export const SpreadsheetScreen = screen(
  () => import('#renderer/screens/spreadsheet/SpreadsheetScreen.tsx'),
  (m) => m.SpreadsheetScreen,
);
export const RegistersScreen = screen(
  () => import('#renderer/screens/spreadsheet/RegistersScreen.tsx'),
  (m) => m.RegistersScreen,
);
