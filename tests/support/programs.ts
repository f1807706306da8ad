import { spawnSync } from 'node:child_process';

/** Whether a program of the system is there; the run says so where it is not, and what is left out with it. */
export function isThere(program: string, leftOut: string): boolean {
  const { error } = spawnSync(program, ['--version'], { stdio: 'ignore' });
  if (error) process.stdout.write(`${program} is not on this computer, so it is not asked: ${leftOut}.\n`);
  return error === undefined;
}
