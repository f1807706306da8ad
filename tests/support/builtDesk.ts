import { spawn } from 'node:child_process';
import { homeIn } from './homeIn.ts';
import { createInterface } from 'node:readline';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const usualProgram = fileURLToPath(new URL('../../out/main/loopback.js', import.meta.url));
const shiftedClock = new URL('./shiftedClock.ts', import.meta.url).href;

export interface BuiltDesk {
  /** The start address; it lets one page in. */
  address: string;
  /** What it said to the person, so far. */
  said(): string;
  /** Asks it to close, as a closing terminal does, and gives its exit code. */
  close(): Promise<number | null>;
  /** Takes it away in the middle of whatever it does. */
  kill(): Promise<unknown>;
}

export interface DeskStart {
  flags?: string[] | undefined;
  /** When its clock starts, in place of now: "2026-11-24T10:12:00Z". */
  at?: string | undefined;
  /** The built shell to start, in place of the one in out/. */
  program?: string | undefined;
}

/** Starts the built loopback shell as its own process, without a browser, and waits for its address. */
export async function startBuiltDesk(
  folder: string,
  { flags = [], at, program = usualProgram }: DeskStart = {},
): Promise<BuiltDesk> {
  const clock = at === undefined ? [] : ['--import', shiftedClock];
  const child = spawn(process.execPath, [...clock, program, '--no-open', '--data', folder, ...flags], {
    env: { ...process.env, ...homeIn(dirname(folder)), ...(at !== undefined && { CLOCK_STARTS_AT: at }) },
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    void ended.then((code) => reject(new Error(`it ended with ${code} before it gave an address: ${err}`)));
  });
  return {
    address,
    said: () => err,
    close() {
      child.kill('SIGTERM');
      return ended;
    },
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
