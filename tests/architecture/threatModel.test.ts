import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder, read } from './sources.ts';

const rows = read('docs/threat-model.md')
  .text.split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (who|what|-+) *\|/.test(line));

test('every row of the threat model names a test that is there', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const named = [...row.matchAll(/`(?<file>tests\/[^`]+)`/g)].map((match) => match.groups?.['file'] ?? '');
    expect({ row, isNamed: named.length > 0 }).toEqual({ row, isNamed: true });
    expect(named.filter((file) => !existsSync(join(projectFolder, file)))).toEqual([]);
  }
});
