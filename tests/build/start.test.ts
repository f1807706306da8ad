import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const start = join(import.meta.dirname, '../../build/start.mjs');

/** What npm start says to some words, from a folder that is not the project's. */
function say(...words: string[]) {
  return spawnSync(process.execPath, [start, ...words], { cwd: tmpdir(), encoding: 'utf8' });
}

describe('npm start answers words it does not know with a sentence and the list', () => {
  test.each([
    ['--brwoser', '--brwoser'],
    ['--data', '--data'],
    ['--data=', '--data needs a folder'],
    ['--port=0', 'from 1 to 65535'],
    ['--port=65536', 'from 1 to 65535'],
    ['--port=80a', 'from 1 to 65535'],
    ['--practice=yes', '--practice'],
    ['knit', 'knit'],
  ])('%s', (word, said) => {
    const { status, stderr, stdout } = say(word);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    for (const flag of [
      '--browser',
      '--no-open',
      '--data <folder>',
      '--port <number>',
      '--practice',
      '--try-electron',
    ]) {
      expect(stderr).toContain(flag);
    }
    expect(stdout).toBe('');
  });

  test('--help gives the list and nothing is opened', () => {
    const { status, stdout } = say('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--practice');
    expect(stdout).not.toContain('http');
  });
});
