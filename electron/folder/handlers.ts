import { appHandlers } from './app.ts';
import { backupsHandlers } from './backups.ts';
import { concernHandlers } from './concerns.ts';
import { erasingHandlers } from './erasing.ts';
import { helperModeHandlers } from './helperMode.ts';
import { handOverHandlers } from './handOver.ts';
import { monthEndHandlers } from './monthEnd.ts';
import { safetyHandlers } from './safety.ts';
import { takeAwayHandlers } from './takeAway.ts';
import { updateHandlers } from './updates.ts';
import { spreadsheetsHandlers } from './spreadsheets.ts';
import type { FolderHandlers } from './folderHandlers.ts';

/** Every call of the folder's nouns: a missing or misnamed one does not compile. */
export const folderHandlers: FolderHandlers = {
  ...appHandlers,
  ...backupsHandlers,
  ...concernHandlers,
  ...erasingHandlers,
  ...helperModeHandlers,
  ...handOverHandlers,
  ...monthEndHandlers,
  ...safetyHandlers,
  ...takeAwayHandlers,
  ...updateHandlers,
  ...spreadsheetsHandlers,
};
