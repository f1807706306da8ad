import { readFlags } from '#electron/shells/flags.ts';
import { dataFolders } from '#electron/shells/folders.ts';
import type { DataFolders, Surroundings } from '#electron/shells/folders.ts';

export interface CallOptions {
  folders: DataFolders;
  start: 'own' | 'practice';
  outFolder: string;
  /** The open file whose first line is the passphrase of a locked folder. */
  passphraseDescriptor?: number;
  /** What to do: list the calls, read them line by line, or make one with its input as JSON text. */
  job: { kind: 'list' } | { kind: 'lines' } | { kind: 'one'; name: string; json: string };
}

/** What the words after the command ask for, or one sentence that says what was not understood. */
export function callOptions(
  args: string[],
  surroundings: Surroundings,
  chosen: string | null = null,
): CallOptions | { sentence: string } {
  const flags = readFlags(
    args,
    {
      data: { type: 'string', takes: '<folder>', says: 'the data folder, in place of the usual one' },
      out: {
        type: 'string',
        takes: '<folder>',
        says: 'where files are saved, in place of the current folder',
      },
      'passphrase-fd': {
        type: 'string',
        takes: '<number>',
        says: 'the open file whose first line is the passphrase of a locked folder',
      },
      practice: { type: 'boolean', says: 'use the practice group beside the data folder' },
      stdin: {
        type: 'boolean',
        says: 'one {"name":…,"input":…} a line from standard input, an answer line each',
      },
      list: { type: 'boolean', says: 'every call with its kind and JSON Schemas' },
    },
    2,
  );
  if (!flags.ok) return flags;
  const { values, words } = flags;
  const [name, json = '{}'] = words;
  if (Number(values.list) + Number(values.stdin) + Number(name !== undefined) !== 1) {
    return { sentence: 'Give the name of one call and its input as JSON, or --stdin, or --list.' };
  }
  const descriptor = values['passphrase-fd'];
  if (descriptor !== undefined && !/^\d{1,4}$/.test(descriptor)) {
    return { sentence: '--passphrase-fd takes the number of an open file, such as 3.' };
  }
  const one = name === undefined ? { kind: 'lines' as const } : { kind: 'one' as const, name, json };
  return {
    folders: dataFolders(values.data ?? chosen ?? undefined, surroundings),
    start: values.practice ? 'practice' : 'own',
    outFolder: values.out ?? '.',
    ...(descriptor !== undefined && { passphraseDescriptor: Number(descriptor) }),
    job: values.list ? { kind: 'list' } : one,
  };
}
