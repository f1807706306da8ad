import { readFile, rm, writeFile } from 'node:fs/promises';
import { loopbackPaths, sessionHeader } from '#shared/contract/shells.ts';
import { z } from '#shared/z.ts';

/** How a further start finds the copy that runs. Whoever can read it can read the data folder beside it too. */
const Running = z.strictObject({ port: z.int().min(1).max(65_535), secret: z.string() });
export type Running = z.infer<typeof Running>;

const Fresh = z.strictObject({ address: z.string() });

/** Beside the data folder, never in it: a start that finds the folder busy changes nothing there. */
export const runningFile = (dataFolder: string): string => `${dataFolder}.running`;

async function readRunning(file: string): Promise<Running | null> {
  try {
    return Running.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Written for its owner only. A place that cannot be written to only means that a further start cannot ask. */
export async function tellRunning(file: string, running: Running): Promise<void> {
  await rm(file, { force: true })
    .then(() => writeFile(file, JSON.stringify(running), { mode: 0o600, flag: 'wx' }))
    .catch(() => undefined);
}

/** Takes the note away if it is still this copy's. */
export async function forgetRunning(file: string, secret: string): Promise<void> {
  if ((await readRunning(file))?.secret === secret) await rm(file, { force: true }).catch(() => undefined);
}

/** A fresh address from the copy that runs on this data folder, or null when none answers. */
export async function askRunning(file: string): Promise<string | null> {
  const running = await readRunning(file);
  if (running === null) return null;
  const here = `http://127.0.0.1:${running.port}`;
  try {
    const response = await fetch(here + loopbackPaths.address, {
      method: 'POST',
      headers: { origin: here, 'content-type': 'application/json', [sessionHeader]: running.secret },
      body: '{}',
      signal: AbortSignal.timeout(3000),
    });
    const { address } = Fresh.parse(await response.json());
    return address.startsWith(`${here}/#token=`) ? address : null;
  } catch {
    return null;
  }
}

/** The note of this copy, beside the data folder that is in use. */
export interface RunningNote {
  tell(running: Running): Promise<void>;
  /** The leader uses another folder from now on: the note goes along. */
  goTo(dataFolder: string): void;
  forget(): Promise<void>;
}

/** Each step waits for the one before, so that no note is left behind. */
export function createRunningNote(dataFolder: string): RunningNote {
  let file = runningFile(dataFolder);
  let told: Running | undefined;
  let turn: Promise<void> = Promise.resolve();
  const after = (step: () => Promise<void>): Promise<void> => {
    turn = turn.then(step);
    return turn;
  };
  return {
    tell: (running) =>
      after(async () => {
        told = running;
        await tellRunning(file, running);
      }),
    goTo: (next) =>
      void after(async () => {
        const former = file;
        file = runningFile(next);
        if (told === undefined || former === file) return;
        await tellRunning(file, told);
        await forgetRunning(former, told.secret);
      }),
    forget: () => after(async () => forgetRunning(file, told?.secret ?? '')),
  };
}
