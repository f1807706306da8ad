import { changeCommands, changeQueries } from './changes.ts';
import type { CommandHandlers, QueryHandlers } from './desk.ts';
import { directoryCommands, directoryQueries } from './directory.ts';
import { groupCommands, groupQueries } from './groups.ts';
import { holdingCommands, holdingQueries } from './holding.ts';
import { keepingCommands, keepingQueries } from './keeping.ts';
import { linkWorkerCommands, linkWorkerQueries } from './linkWorkers.ts';
import { otherGroupCommands, otherGroupQueries } from './otherGroups.ts';
import { paperCommands, paperQueries } from './papers.ts';
import { peopleCommands, peopleQueries } from './people.ts';
import { progressQueries } from './progress.ts';
import { referralQueries } from './referralReading.ts';
import { referralCommands } from './referrals.ts';
import { referralFormCommands, referralFormQueries } from './referralForms.ts';
import { registerCommands, registerQueries } from './register.ts';
import { returnCommands, returnQueries } from './returns.ts';
import { rotaCommands, rotaQueries } from './rota.ts';
import { sessionCommands } from './oneDate.ts';
import { sessionQueries } from './sessions.ts';
import { settingsCommands, settingsQueries } from './settings.ts';
import { sheetCommands, sheetQueries } from './sheets.ts';
import { summaryCommands, summaryQueries } from './summaries.ts';
import { tellingCommands, tellingQueries } from './tellings.ts';
import { todayQueries } from './today.ts';
import { wellbeingCommands, wellbeingQueries } from './wellbeing.ts';

/** Every call of the table but the folder's own: a missing or misnamed one does not compile. */
export const queryHandlers: QueryHandlers = {
  ...settingsQueries,
  ...changeQueries,
  ...directoryQueries,
  ...groupQueries,
  ...holdingQueries,
  ...keepingQueries,
  ...peopleQueries,
  ...linkWorkerQueries,
  ...otherGroupQueries,
  ...paperQueries,
  ...tellingQueries,
  ...referralQueries,
  ...referralFormQueries,
  ...todayQueries,
  ...sessionQueries,
  ...rotaQueries,
  ...registerQueries,
  ...sheetQueries,
  ...returnQueries,
  ...progressQueries,
  ...summaryQueries,
  ...wellbeingQueries,
};

export const commandHandlers: CommandHandlers = {
  ...settingsCommands,
  ...changeCommands,
  ...directoryCommands,
  ...groupCommands,
  ...holdingCommands,
  ...keepingCommands,
  ...peopleCommands,
  ...linkWorkerCommands,
  ...otherGroupCommands,
  ...paperCommands,
  ...tellingCommands,
  ...referralCommands,
  ...referralFormCommands,
  ...registerCommands,
  ...sessionCommands,
  ...rotaCommands,
  ...sheetCommands,
  ...returnCommands,
  ...summaryCommands,
  ...wellbeingCommands,
};
