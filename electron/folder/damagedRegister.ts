import type { Opening } from '../store/opening.ts';
import { AppError } from '#shared/domain/errors.ts';
import { groups, registers } from '#shared/domain/shelves.ts';

const registerFile = new RegExp(`^documents/${registers}(?<groupId>[^/]+)/`);

/** The problem with the name of the group whose register cannot be read, as far as groups can be read: nothing else tells it to a leader. */
export async function namingGroup(
  error: unknown,
  opening: Opening | { outcome: 'working' },
): Promise<unknown> {
  if (!(error instanceof AppError) || opening.outcome !== 'opened') return error;
  const { file } = error.details;
  const groupId = typeof file === 'string' ? registerFile.exec(file)?.groups?.['groupId'] : undefined;
  if (groupId === undefined) return error;
  try {
    const group = await opening.store.read([groups.document], (view) => view.get(groups, groupId));
    return group === undefined ? error : new AppError(error.code, { ...error.details, group: group.name });
  } catch {
    return error;
  }
}
