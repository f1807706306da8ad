import { about } from './en/about.ts';
import { app } from './en/app.ts';
import { backups } from './en/backups.ts';
import { changes } from './en/changes.ts';
import { comfort } from './en/comfort.ts';
import { concerns } from './en/concerns.ts';
import { consents } from './en/consents.ts';
import { dates } from './en/dates.ts';
import { directory } from './en/directory.ts';
import { firstRun } from './en/firstRun.ts';
import { groupDetails } from './en/groupDetails.ts';
import { groupWelcome } from './en/groupWelcome.ts';
import { form } from './en/form.ts';
import { groups } from './en/groups.ts';
import { handOver } from './en/handOver.ts';
import { help } from './en/help.ts';
import { helperMode } from './en/helperMode.ts';
import { holding } from './en/holding.ts';
import { keeping } from './en/keeping.ts';
import { kinds } from './en/kinds.ts';
import { language } from './en/language.ts';
import { linkWorkers } from './en/linkWorkers.ts';
import { message } from './en/message.ts';
import { monthEnd } from './en/monthEnd.ts';
import { newcomers } from './en/newcomers.ts';
import { oldRegisters } from './en/oldRegisters.ts';
import { opening } from './en/opening.ts';
import { otherGroups } from './en/otherGroups.ts';
import { papers } from './en/papers.ts';
import { people } from './en/people.ts';
import { problems } from './en/problems.ts';
import { progress } from './en/progress.ts';
import { quiet } from './en/quiet.ts';
import { referrals } from './en/referrals.ts';
import { register } from './en/register.ts';
import { returns } from './en/returns.ts';
import { safety } from './en/safety.ts';
import { rota } from './en/rota.ts';
import { sessions } from './en/sessions.ts';
import { settings } from './en/settings.ts';
import { fromPaper, sheets } from './en/sheets.ts';
import { spreadsheets } from './en/spreadsheets.ts';
import { summaries } from './en/summaries.ts';
import { takeAway } from './en/takeAway.ts';
import { tellings } from './en/tellings.ts';
import { textSize } from './en/textSize.ts';
import { today } from './en/today.ts';
import { usualTimes } from './en/usualTimes.ts';
import { wellbeing } from './en/wellbeing.ts';

/** English, as people in Britain read it: a room of words for each screen, and a few that every screen shares. */
export const en = {
  about,
  app,
  backups,
  changes,
  comfort,
  concerns,
  consents,
  dates,
  directory,
  firstRun,
  groupDetails,
  groupWelcome,
  form,
  groups,
  handOver,
  help,
  helperMode,
  holding,
  keeping,
  kinds,
  language,
  linkWorkers,
  message,
  monthEnd,
  newcomers,
  oldRegisters,
  opening,
  otherGroups,
  papers,
  people,
  problems,
  progress,
  quiet,
  referrals,
  register,
  returns,
  safety,
  rota,
  sessions,
  settings,
  sheets,
  spreadsheets,
  fromPaper,
  summaries,
  takeAway,
  tellings,
  textSize,
  today,
  usualTimes,
  wellbeing,
} as const;
