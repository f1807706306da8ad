import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../out/main/loopback.js', import.meta.url));

export interface BuiltDesk {
  /** The start address; it lets one page in. */
  address: string;
  /** What it said to the person, so far. */
  said(): string;
  /** Asks it to close, as a closing terminal does, and gives its exit code. */
  close(): Promise<number | null>;
}

/** Starts the built loopback shell as its own process, without a browser, and waits for its address. */
export async function startBuiltDesk(folder: string, flags: string[] = []): Promise<BuiltDesk> {
  const child = spawn(process.execPath, [program, '--no-open', '--data', folder, ...flags]);
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
  };
}
