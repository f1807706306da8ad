import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { nothingTold } from './checking.ts';
import type { Told } from './checking.ts';

/** One run of an operation in a process of its own. */
export interface Run {
  folder: string;
  key: Uint8Array | undefined;
  operation: string;
}

const program = new URL('operationProcess.ts', import.meta.url).pathname;

function start({ folder, key, operation }: Run, killAt: number, waits: '' | 'waits') {
  const keyText = key ? Buffer.from(key).toString('hex') : '';
  // One thread for the disk: calls are counted by thread, and so come in one order.
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
  const child = spawn(process.execPath, [program, folder, operation, String(killAt), keyText, waits], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env,
  });
  child.stdin.on('error', () => undefined);
  return child;
}

/** Takes in what a process says of one mark. */
function hear(told: Told, line: string): void {
  const [what, id = ''] = line.split(' ');
  if (what === 'answered') told.answered.add(id);
  if (what === 'refused') told.refused.add(id);
  if (what === 'written-back') for (const each of told.answered) told.writtenBack.add(each);
}

async function end(child: ChildProcess): Promise<string | number | null> {
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return signal ?? code;
}

/** Runs the operation in a process of its own that is killed at the call, and hears what it had answered by then. */
export async function toldByKilled(run: Run, killAt: number): Promise<Told> {
  const told = { ...nothingTold(), isKilled: true };
  const child = start(run, killAt, '');
  createInterface({ input: child.stdout }).on('line', (line) => hear(told, line));
  const how = await end(child);
  if (how !== 'SIGKILL' && how !== 0) throw new Error(`it ended by itself with ${how}`);
  return told;
}

/**
 * Runs the operation on the real disk, with strace between it and the system from where the disk may fail: `inject` is
 * what strace is told to do, such as `fdatasync:error=EIO:when=2`. Without it the calls are only written to `log`.
 */
export async function toldByTraced(run: Run, calls: string, inject: string, log: string): Promise<Told> {
  const told = nothingTold();
  const child = start(run, 0, 'waits');
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      if (line === 'ready') resolve();
      else hear(told, line);
    });
    lines.on('close', resolve);
  });
  const ended = end(child);
  await ready;
  const asked = inject === '' ? [] : ['-e', `inject=${inject}`];
  const words = ['-f', '-o', log, '-e', `trace=${calls}`, ...asked, '-p', String(child.pid)];
  const strace = spawn('strace', words, { stdio: ['ignore', 'ignore', 'pipe'] });
  const detached = end(strace);
  const said = createInterface({ input: strace.stderr });
  await Promise.race([once(said, 'line'), detached]);
  child.stdin.end('!');
  const how = await ended;
  await detached;
  if (how === 'SIGKILL') return { ...told, isKilled: true };
  if (how !== 0) throw new Error(`it ended with ${how}`);
  return told;
}
