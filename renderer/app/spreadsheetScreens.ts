import { screen } from './lazyScreen.ts';

export const SpreadsheetScreen = screen(
  () => import('#renderer/screens/spreadsheet/SpreadsheetScreen.tsx'),
  (m) => m.SpreadsheetScreen,
);
