import { app } from './app.ts';
import { note, onOrder } from './line.ts';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';

type Handler = Parameters<IpcMain['handle']>[1];
const handlers = new Map<string, Handler>();

export const ipcMain = {
  handle(channel, listener) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, listener);
    note('handles', channel);
  },
} satisfies Pick<IpcMain, 'handle'>;

/** At which of the calls with a word in them the program is asked to quit, while that call is under way. */
let untilQuit = { word: '', calls: 0 };
onOrder('quitAtCall', (word: string, calls: number) => {
  untilQuit = { word, calls };
});

/** What the page hears of an invoke: a clone of the answer, or the error in Electron's own words. */
export async function answerInvoke(
  from: object,
  channel: string,
  args: unknown[],
): Promise<{ value: unknown } | { error: string }> {
  const handler = handlers.get(channel);
  try {
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    const answer: unknown = handler(from as IpcMainInvokeEvent, ...args);
    if (untilQuit.calls > 0 && String(args[0]).includes(untilQuit.word)) {
      untilQuit.calls -= 1;
      if (untilQuit.calls === 0) app.quit();
    }
    return { value: structuredClone(await answer) };
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${String(error)}` };
  }
}
