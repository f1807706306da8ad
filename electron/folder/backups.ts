import { readBackups } from '../store/backups/keeping.ts';
import { backUp } from './backingUp.ts';
import { unlessStopped } from './backupWork.ts';
import { bring } from './brought.ts';
import type { DataFolder } from './dataFolder.ts';
import { eraseInNewSecondPlace } from './erasingBackups.ts';
import type { FolderHandlers } from './folderHandlers.ts';
import { preview, restoreBackup } from './restoring.ts';
import { backupsIn, isThere, secondPlaceOf, setSecondPlace, withinSecondPlace } from './secondPlace.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Backup } from '#shared/contract/backups.ts';
import { newestFirst } from '#shared/domain/backups.ts';

type Listed = OutputOf<'backups.list'>;

async function listIn(
  { files }: DataFolder,
  place: Backup['place'],
  within: string,
): Promise<Pick<Listed, 'backups' | 'unreadable'>> {
  const { readable, unreadable } = await readBackups(files, within);
  return {
    backups: readable.map((each) => ({ place, ...each })),
    unreadable: unreadable.map((file) => ({ place, file })),
  };
}

async function listed(folder: DataFolder): Promise<Listed> {
  const here = await listIn(folder, 'here', backupsIn(folder));
  const second = await secondPlaceOf(folder);
  const isSecondThere = second !== null && (await isThere(folder, second.folder));
  const there = isSecondThere
    ? await listIn(folder, 'second', withinSecondPlace(second.folder))
    : { backups: [], unreadable: [] };
  // A copy of one that is here says nothing new.
  const names = new Set(here.backups.map(({ file, about }) => `${about.folderId} ${about.number} ${file}`));
  const others = there.backups.filter(
    ({ file, about }) => !names.has(`${about.folderId} ${about.number} ${file}`),
  );
  return {
    backups: newestFirst([...here.backups, ...others]),
    unreadable: [...here.unreadable, ...there.unreadable],
    secondPlace: second && { ...second, isThere: isSecondThere },
    canChooseFolder: folder.host.canChooseFolder(),
    problem: folder.backupWork.problem,
  };
}

async function made(folder: DataFolder): Promise<{ outcome: 'made'; file: string }> {
  const file = await folder.backupWork.doing('making', (onProgress, signal) =>
    backUp(folder, { why: 'asked', onProgress, signal }),
  );
  folder.backupWork.problem = null;
  return { outcome: 'made', file };
}

async function setPlace(
  folder: DataFolder,
  chosen: string | null,
): Promise<OutputOf<'backups.setSecondPlace'>> {
  const set = await setSecondPlace(folder, chosen);
  if (set.outcome === 'set' && chosen !== null) await eraseInNewSecondPlace(folder);
  return set;
}

export const backupsHandlers: FolderHandlers<'backups'> = {
  'backups.list': (_, folder) => listed(folder),
  'backups.secondPlace': (_, folder) => secondPlaceOf(folder),
  'backups.work': async (_, folder) => folder.backupWork.now(),
  'backups.make': (_, folder) => unlessStopped(folder.inTurn(() => made(folder))),
  'backups.stop': async (_, folder) => ({ isStopped: folder.backupWork.stop() }),
  'backups.preview': (input, folder) => unlessStopped(folder.inTurn(() => preview(folder, input))),
  'backups.restore': (input, folder) => unlessStopped(folder.inTurn(() => restoreBackup(folder, input))),
  'backups.setSecondPlace': (input, folder) => folder.inTurn(() => setPlace(folder, input.folder)),
  'backups.chooseSecondPlace': async (_, folder) => {
    const chosen = await folder.host.chooseFolder();
    return chosen === null ? { outcome: 'not-now' } : folder.inTurn(() => setPlace(folder, chosen));
  },
  'backups.bring': (input, folder) => folder.inTurn(() => bring(folder, input)),
};
