import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { withMutants } from './mutating.ts';

const run = promisify(execFile);

test(
  'a rule about what may leave that is broken in any one way is found out',
  { timeout: 180_000 },
  async () => {
    const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'mutantProcess.ts')]);
    const { tried, unnoticed } = JSON.parse(stdout) as { tried: number; unnoticed: string[] };
    expect(tried).toBeGreaterThan(150);
    expect(unnoticed).toEqual([]);
  },
);

test('what is broken is each condition, sign, step and part of its own, and never a type', () => {
  const text = `
    const rule = (a: number, b: { isOpen: true }): boolean => {
      if (a < 3) return false;
      return !b.isOpen && a !== 4;
    };`;
  const { mutants } = withMutants('rule.ts', text, 0);
  expect(mutants.map(({ from, to }) => `${from} -> ${to}`)).toEqual([
    'a < 3 -> true',
    'a < 3 -> false',
    'a < 3 -> a <= 3',
    'false -> true',
    '!b.isOpen && a !== 4 -> !b.isOpen || a !== 4',
    '!b.isOpen && a !== 4 -> a !== 4',
    '!b.isOpen -> b.isOpen',
    'a !== 4 -> a === 4',
  ]);
});
