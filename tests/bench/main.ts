import { statfs } from 'node:fs/promises';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { bench } from './bench.ts';
import { figuresOf } from './figures.ts';
import { sizes } from './sizes.ts';
import { table } from './table.ts';

/** The type that Linux gives to a file system that is only in memory. */
const inMemory = 0x01021994;

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, folder: { type: 'string', default: os.tmpdir() } },
});
const say = (line: string): void => void process.stderr.write(`${line}\n`);

if (process.platform === 'linux' && (await statfs(values.folder)).type === inMemory) {
  say(`${values.folder} is in memory, not on a disk: choose another place with --folder`);
}
const measured = await bench({
  place: values.folder,
  sizes,
  rounds: 1_000,
  openings: 7,
  presses: 60,
  looked: 35,
  say,
});
process.stdout.write(
  values.json ? `${JSON.stringify({ figures: figuresOf(measured) })}\n` : `${table(measured)}\n`,
);
