import packageJson from '../../package.json' with { type: 'json' };
import { sessionQueries } from '../services/sessions.ts';
import type { DataFolder } from './dataFolder.ts';
import type { FolderHandlers } from './folderHandlers.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** The groups with a session today that is not called off, or null when the folder is not open and cannot say. */
async function groupsMeetingToday(folder: DataFolder): Promise<string[] | null> {
  const opening = folder.opening();
  if (opening.outcome !== 'opened' || folder.isClosed()) return null;
  const today = folder.today();
  const { read, documents, summaries, recent } = opening.store;
  const desk = { store: { read, documents, summaries, recent }, today: () => today };
  const sessions = await sessionQueries['sessions.list']({ fromOn: today, toOn: today }, desk);
  return [...new Set(sessions.filter(({ state }) => state !== 'cancelled').map(({ group }) => group.name))];
}

/** Who runs what is ours, and what is named when help is asked for. */
function whatRuns(): OutputOf<'updates.get'>['runs'] {
  const { electron, chrome, node } = process.versions;
  return [
    { name: 'Welcome Desk', version: packageJson.version },
    ...(electron === undefined ? [] : [{ name: 'Electron', version: electron }]),
    ...(chrome === undefined ? [] : [{ name: 'Chromium', version: chrome }]),
    { name: 'Node.js', version: node },
  ];
}

/**
 * Does it, but on a day with a session only for a leader who was told so (and when nobody can know, likewise): the hall's
 * connection, or the program itself, must not be taken away under a register.
 */
async function unlessSessionDay(
  folder: DataFolder,
  alsoOnSessionDay: boolean,
  act: () => unknown,
): Promise<OutputOf<'updates.check'>> {
  const meeting = alsoOnSessionDay ? [] : await groupsMeetingToday(folder);
  if (meeting === null || meeting.length > 0) return { outcome: 'session-day' };
  await act();
  return { outcome: 'done' };
}

export const updateHandlers: FolderHandlers<'updates'> = {
  'updates.get': async (_, folder) => ({
    standing: folder.host.updates.standing(),
    meetToday: await groupsMeetingToday(folder),
    runs: whatRuns(),
  }),
  'updates.check': ({ alsoOnSessionDay }, folder) =>
    unlessSessionDay(folder, alsoOnSessionDay, () => folder.host.updates.check()),
  'updates.fetch': ({ alsoOnSessionDay }, folder) =>
    unlessSessionDay(folder, alsoOnSessionDay, () => folder.host.updates.fetch()),
  'updates.stop': (_, folder) => unlessSessionDay(folder, true, () => folder.host.updates.stop()),
  'updates.install': ({ alsoOnSessionDay }, folder) =>
    unlessSessionDay(folder, alsoOnSessionDay, () => folder.host.updates.install()),
};
