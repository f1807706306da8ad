import { setImmediate as breath } from 'node:timers/promises';
import { readSpreadsheet } from '../formats/spreadsheet/spreadsheet.ts';
import { changed } from '../services/changed.ts';
import {
  type PlannedPeople,
  planPeople,
  putPlanned,
  shownPlan,
  stillHolds,
} from '../services/spreadsheetPeople.ts';
import {
  documentsOf,
  planRegisters,
  putRegisters,
  shownRegisters,
} from '../services/spreadsheetRegisters.ts';
import { backUp } from './backingUp.ts';
import type { DataFolder } from './dataFolder.ts';
import { deskOf, deskToChange } from './desk.ts';
import type { FolderHandlers } from './folderHandlers.ts';
import type { InputOf, OutputOf } from '#shared/contract/api.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Sheet } from '#shared/domain/spreadsheet/sheet.ts';

type Brought = OutputOf<'spreadsheets.bring'>;
type Selected = Pick<InputOf<'spreadsheets.getPeople'>, 'spreadsheetId' | 'sheet'>;

/** What a stopped task throws is no failure: nothing has changed. */
async function unlessStopped<T>(task: Promise<T>): Promise<T | { outcome: 'stopped' }> {
  try {
    return await task;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return { outcome: 'stopped' };
    throw error;
  }
}

/** Another reading of the same file was asked for meanwhile. */
function asConflict(error: unknown): never {
  throw error instanceof Error && error.name === 'AbortError'
    ? new AppError('conflict', { kind: 'stopped' })
    : error;
}

async function bring(folder: DataFolder, input: InputOf<'spreadsheets.bring'>): Promise<Brought> {
  const { spreadsheetWork: work } = folder;
  const content =
    'text' in input ? input.text : work.piece(input.at, Buffer.from(input.bytes, 'base64'), input.isLast);
  if (content === undefined) return { outcome: 'going-on' };
  const read = await work.doing('reading', (onProgress, signal) =>
    readSpreadsheet(content, { onProgress, signal }),
  );
  if (read.outcome === 'cannot') return read;
  const spreadsheetId = folder.newId();
  work.open(spreadsheetId, read.sheets);
  const sheets = read.sheets.map(({ name, rows }) => ({ name, rows: rows.length }));
  return { outcome: 'read', spreadsheetId, sheets };
}

function sheetOf(folder: DataFolder, { spreadsheetId, sheet }: Selected): Sheet {
  const found = folder.spreadsheetWork.need(spreadsheetId).sheets[sheet];
  if (!found) throw new AppError('not-found', { kind: 'spreadsheets' });
  return found;
}

/** Worked out once for one reading of the file, until something changes in the folder. */
async function once<T>(
  folder: DataFolder,
  input: Selected,
  how: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const { worked } = folder.spreadsheetWork.need(input.spreadsheetId);
  const opening = folder.opening();
  const commit = opening.outcome === 'opened' ? opening.store.lastCommit() : 0;
  const key = JSON.stringify([commit, input.sheet, how]);
  const known = worked.get(key) as Promise<T> | undefined;
  if (known) return known;
  worked.clear();
  const made = work();
  worked.set(key, made);
  // What failed, or was stopped, is tried anew when it is asked for again.
  made.catch(() => worked.delete(key));
  return made;
}

function planned(
  folder: DataFolder,
  input: InputOf<'spreadsheets.addPeople'> | InputOf<'spreadsheets.getPeople'>,
): Promise<PlannedPeople> {
  const { headingRow, uses, regularAt } = input;
  const sheet = sheetOf(folder, input);
  return once(folder, input, { headingRow, uses, regularAt }, () =>
    folder.spreadsheetWork.doing('comparing', (onProgress, signal) =>
      planPeople(sheet, { headingRow, uses, regularAt }, deskOf(folder), async (done, of) => {
        onProgress(done, of);
        await breath();
        signal.throwIfAborted();
      }),
    ),
  );
}

/** Keeps the folder as it is in a backup before anything is made of what was read. */
async function keepFirst(folder: DataFolder): Promise<void> {
  deskToChange(folder);
  await folder.inTurn(() =>
    folder.spreadsheetWork.doing('keeping', (onProgress, signal) =>
      backUp(folder, { why: 'before-import', onProgress, signal }),
    ),
  );
}

async function addPeople(
  folder: DataFolder,
  input: InputOf<'spreadsheets.addPeople'>,
): Promise<OutputOf<'spreadsheets.addPeople'>> {
  await planned(folder, input);
  await keepFirst(folder);
  for (;;) {
    const plan = await planned(folder, input);
    const desk = deskToChange(folder);
    const { value, commit } = await desk.store.change(
      'spreadsheets.addPeople',
      ['people', 'groups', 'link-workers'],
      // Somebody was written down meanwhile: it has to be looked at again who is known.
      (draft) => (stillHolds(draft, plan) ? putPlanned(draft, plan, input, desk) : undefined),
    );
    if (value) return { outcome: 'added', ...changed(commit), ...value };
  }
}

async function addRegisters(
  folder: DataFolder,
  input: InputOf<'spreadsheets.addRegisters'>,
): Promise<OutputOf<'spreadsheets.addRegisters'>> {
  const sheet = sheetOf(folder, input);
  await keepFirst(folder);
  for (;;) {
    const desk = deskToChange(folder);
    const plan = await planRegisters(sheet, input, desk);
    const documents = ['people', 'groups', ...documentsOf(plan.grid, input.groupId)];
    const { value, commit } = await desk.store.change('spreadsheets.addRegisters', documents, (draft) =>
      stillHolds(draft, plan) ? putRegisters(draft, plan, input, desk) : undefined,
    );
    if (value) return { outcome: 'added', ...changed(commit), ...value };
  }
}

async function getRegisters(
  folder: DataFolder,
  input: InputOf<'spreadsheets.getRegisters'>,
): Promise<OutputOf<'spreadsheets.getRegisters'>> {
  const desk = deskOf(folder);
  const plan = await planRegisters(sheetOf(folder, input), input, desk);
  const documents = ['people', 'groups', ...documentsOf(plan.grid, input.groupId)];
  return desk.store.read(documents, (view) => shownRegisters(view, plan, input, desk.today()));
}

export const spreadsheetsHandlers: FolderHandlers<'spreadsheets'> = {
  'spreadsheets.bring': (input, folder) => unlessStopped(bring(folder, input)),
  'spreadsheets.work': async (_, folder) => folder.spreadsheetWork.now(),
  'spreadsheets.stop': async (_, folder) => ({ isStopped: folder.spreadsheetWork.stop() }),
  'spreadsheets.getPeople': async (input, folder) => {
    const plan = await planned(folder, input).catch(asConflict);
    return deskOf(folder).store.read(['people'], (view) =>
      shownPlan(view, sheetOf(folder, input), plan, input),
    );
  },
  'spreadsheets.addPeople': (input, folder) => unlessStopped(addPeople(folder, input)),
  'spreadsheets.getRegisters': (input, folder) => getRegisters(folder, input),
  'spreadsheets.addRegisters': (input, folder) => unlessStopped(addRegisters(folder, input)),
};
