import { readFlags } from '#electron/shells/flags.ts';
import { dataFolders } from '#electron/shells/folders.ts';
import type { DataFolders, Surroundings } from '#electron/shells/folders.ts';

export interface LoopbackOptions {
  folders: DataFolders;
  start: 'own' | 'practice';
  /** 0 takes a free one. */
  port: number;
  isToOpen: boolean;
}

function portOf(text: string | undefined): number | null {
  if (text === undefined) return 0;
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

/** What the words after the command ask for, or one sentence that says what was not understood. */
export function loopbackOptions(
  args: string[],
  surroundings: Surroundings,
  chosen: string | null = null,
): LoopbackOptions | { sentence: string } {
  const flags = readFlags(args, {
    data: { type: 'string', takes: '<folder>', says: 'the data folder, in place of the usual one' },
    port: { type: 'string', takes: '<number>', says: 'the port of the page, in place of a free one' },
    practice: { type: 'boolean', says: 'begin with the practice group' },
    'no-open': { type: 'boolean', says: 'print the address, open no browser' },
  });
  if (!flags.ok) return flags;
  const port = portOf(flags.values.port);
  if (port === null) return { sentence: 'After --port comes a number from 0 to 65535.' };
  return {
    folders: dataFolders(flags.values.data ?? chosen ?? undefined, surroundings),
    start: flags.values.practice ? 'practice' : 'own',
    port,
    isToOpen: !flags.values['no-open'],
  };
}
