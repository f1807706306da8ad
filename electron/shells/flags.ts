import { parseArgs } from 'node:util';

interface Flag {
  type: 'string' | 'boolean';
  /** What follows the flag, as shown in the list: `<folder>`. */
  takes?: string;
  says: string;
}

export type FlagTable = Readonly<Record<string, Flag>>;

type Values<T extends FlagTable> = {
  [K in keyof T]: T[K]['type'] extends 'string' ? string | undefined : boolean;
};

export type Flags<T extends FlagTable> =
  | { ok: true; values: Values<T>; words: string[] }
  | { ok: false; sentence: string };

function listOf(table: FlagTable): string {
  return Object.entries(table)
    .map(([name, flag]) => `  --${`${name} ${flag.takes ?? ''}`.padEnd(18)} ${flag.says}`)
    .join('\n');
}

/**
 * Reads the words after a command. `mostWords` is how many words without a flag are understood. A mistake gives one
 * sentence for the person and the list of flags; nothing is guessed.
 */
export function readFlags<const T extends FlagTable>(args: string[], table: T, mostWords = 0): Flags<T> {
  const fault = (sentence: string): Flags<T> => ({ ok: false, sentence: `${sentence}\n${listOf(table)}` });
  // npm hands on the `--` that parts its own flags from ours.
  const given = args[0] === '--' ? args.slice(1) : args;
  const options = Object.fromEntries(Object.entries(table).map(([name, { type }]) => [name, { type }]));
  const { tokens, positionals } = parseArgs({
    args: given,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean | undefined> = {};
  for (const [name, { type }] of Object.entries(table)) values[name] = type === 'boolean' ? false : undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (flag === undefined) return fault(`${token.rawName} is not a flag of this command. These are:`);
    if (flag.type === 'string' && (token.value === undefined || token.value === '')) {
      return fault(`After --${token.name} comes ${flag.takes ?? 'a word'}.`);
    }
    if (flag.type === 'boolean' && token.value !== undefined)
      return fault(`Nothing comes after --${token.name}.`);
    values[token.name] = flag.type === 'string' ? token.value : true;
  }
  const surplus = positionals[mostWords];
  if (surplus !== undefined) return fault(`"${surplus}" is not understood here. These flags are:`);
  return { ok: true, values: values as Values<T>, words: positionals };
}
