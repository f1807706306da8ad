import { folderOperations } from './folderOperations.ts';
import { dailyOperations } from './operations.ts';
import type { Operation } from './operations.ts';

/** The table: every operation that writes into a data folder, by its name. */
export const operations: Readonly<Record<string, Operation>> = { ...dailyOperations, ...folderOperations };
