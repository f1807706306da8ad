import type { OutputOf } from '#shared/contract/api.ts';

interface Deleted {
  count: number;
  backups: OutputOf<'erasing.erase'>['backups'];
}

let last: Deleted | undefined;

/** What was deleted last: the page is drawn anew when the folder opens again, and says it then. */
export const deletedRecords = {
  last: (): Deleted | undefined => last,
  keep: (deleted: Deleted): void => void (last = deleted),
  forget: (): void => void (last = undefined),
};
