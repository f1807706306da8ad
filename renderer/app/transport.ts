import { failed, loopbackTransport } from './loopbackTransport.ts';
import type { LoopbackPage } from './loopbackTransport.ts';
import type { Result } from '#shared/contract/result.ts';
import type { DesktopBridge } from '#shared/contract/shells.ts';

/** What the page can ask of the program around it, whichever shell that is. Neither function ever rejects. */
export interface Transport {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** Fetches a file that waits under a ticket, once, and hands it to the browser. False: none waits there (any more). */
  saveDownload(ticket: string, fileName: string): Promise<boolean>;
  /** Makes this the page in use again, after the leader had gone on in another tab. */
  goOnHere(): void;
}

/** In the desktop shell every file has been written by the time its ticket is known, so none waits. */
const desktopTransport = (bridge: DesktopBridge): Transport => ({
  call: (name, input) => bridge.call(name, input).catch(() => failed('unreachable', { why: 'no-answer' })),
  saveDownload: () => Promise.resolve(false),
  goOnHere: () => undefined,
});

/** The only place that knows there are two shells. Call it once, before the page reads its own address. */
export const chooseTransport = (page: LoopbackPage & { welcomeDesk?: DesktopBridge }): Transport =>
  page.welcomeDesk === undefined ? loopbackTransport(page) : desktopTransport(page.welcomeDesk);
