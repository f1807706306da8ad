import type { OutputOf } from '#shared/contract/api.ts';
import type { PersonId } from '#shared/domain/ids.ts';

type Backups = OutputOf<'erasing.erase'>['backups'];

/** How erasing went for the backups: the page is drawn anew when the folder opens again, and says it then. */
const known = new Map<PersonId, Backups>();

export const erasedBackups = {
  of: (personId: PersonId): Backups | undefined => known.get(personId),
  keep: (personId: PersonId, backups: Backups): void => void known.set(personId, backups),
};
