import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Result } from '#shared/contract/result.ts';

/** The way in for scripts. */
export const callProgram = fileURLToPath(new URL('../../electron/call/main.ts', import.meta.url));

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export function startCall(
  args: string[],
  cwd?: string,
  env: NodeJS.ProcessEnv = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [callProgram, ...args], {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...env },
  });
}

/** Runs the way in for scripts as its own process, gives it `stdin` and waits for its end. */
export function runCall(
  args: string[],
  { stdin = '', cwd, env }: { stdin?: string | Uint8Array; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const child = startCall(args, cwd, env);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  // A command that was not understood ends without reading.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

export interface Talk {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  child: ChildProcessWithoutNullStreams;
}

/** A process that answers line by line as long as it is spoken to, as scripts use it. */
export function talkTo(child: ChildProcessWithoutNullStreams): Talk {
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    async call(name, input) {
      child.stdin.write(`${JSON.stringify({ name, input })}\n`);
      const answer = await answers.next();
      if (answer.done) throw new Error('the process ended without an answer');
      return JSON.parse(answer.value) as Result<unknown>;
    },
  };
}
