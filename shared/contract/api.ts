import { appCalls } from './app.ts';
import { backupCalls } from './backups.ts';
import { changeCalls } from './changes.ts';
import { concernCalls } from './concerns.ts';
import { erasingCalls } from './erasing.ts';
import { directoryCalls } from './directory.ts';
import { groupCalls } from './groups.ts';
import { handOverCalls } from './handOver.ts';
import { helperModeCalls } from './helperMode.ts';
import { holdingCalls } from './holding.ts';
import { keepingCalls } from './keeping.ts';
import { linkWorkerCalls } from './linkWorkers.ts';
import { monthEndCalls } from './monthEnd.ts';
import { otherGroupCalls } from './otherGroups.ts';
import { paperCalls } from './papers.ts';
import { peopleCalls } from './people.ts';
import { progressCalls } from './progress.ts';
import { referralCalls } from './referrals.ts';
import { referralFormCalls } from './referralForms.ts';
import { registerCalls } from './register.ts';
import { returnCalls } from './returns.ts';
import { rotaCalls } from './rota.ts';
import { sessionCalls } from './sessions.ts';
import { sheetCalls } from './sheets.ts';
import { todayCalls } from './today.ts';
import { safetyCalls } from './safety.ts';
import { takeAwayCalls } from './takeAway.ts';
import { updateCalls } from './updates.ts';
import { spreadsheetCalls } from './spreadsheets.ts';
import { summaryCalls } from './summaries.ts';
import { tellingCalls } from './tellings.ts';
import { wellbeingCalls } from './wellbeing.ts';
import type { z } from '#shared/z.ts';

/** THE table: what may be asked. The types of the client and of every handler come from it. */
export const api = {
  ...appCalls,
  ...backupCalls,
  ...changeCalls,
  ...concernCalls,
  ...erasingCalls,
  ...directoryCalls,
  ...groupCalls,
  ...helperModeCalls,
  ...holdingCalls,
  ...keepingCalls,
  ...peopleCalls,
  ...linkWorkerCalls,
  ...monthEndCalls,
  ...otherGroupCalls,
  ...paperCalls,
  ...tellingCalls,
  ...referralCalls,
  ...referralFormCalls,
  ...sessionCalls,
  ...rotaCalls,
  ...registerCalls,
  ...sheetCalls,
  ...returnCalls,
  ...progressCalls,
  ...todayCalls,
  ...safetyCalls,
  ...handOverCalls,
  ...takeAwayCalls,
  ...updateCalls,
  ...spreadsheetCalls,
  ...summaryCalls,
  ...wellbeingCalls,
} as const;

export type Api = typeof api;
export type CallName = keyof Api;
export type InputOf<Name extends CallName> = z.infer<Api[Name]['input']>;
export type OutputOf<Name extends CallName> = z.infer<Api[Name]['output']>;
/** What a caller may leave to the schema: the input before it is parsed. */
export type AskedWith<Name extends CallName> = z.input<Api[Name]['input']>;

type NamesOf<Kind extends 'query' | 'command'> = {
  [Name in CallName]: Api[Name]['kind'] extends Kind ? Name : never;
}[CallName];
export type QueryName = NamesOf<'query'>;
export type CommandName = NamesOf<'command'>;

/** What concerns the data folder as a whole: calls of these nouns are answered also while it is not open. */
export type FolderNoun =
  | 'app'
  | 'concerns'
  | 'erasing'
  | 'helperMode'
  | 'safety'
  | 'backups'
  | 'handOver'
  | 'takeAway'
  | 'updates'
  | 'spreadsheets'
  | 'monthEnd';
export type FolderCall = Extract<CallName, `${FolderNoun}.${string}`>;
