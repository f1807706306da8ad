import { createDownloads } from '#electron/loopback/downloads.ts';
import { startServer } from '#electron/loopback/server.ts';
import { createSessions } from '#electron/loopback/sessions.ts';
import { createLog } from '#electron/log.ts';
import { sessionHeader } from '#shared/contract/shells.ts';
import { requestText, sendRaw } from './rawHttp.ts';
import type { Dispatch } from '#electron/loopback/answers.ts';
import type { Downloads } from '#electron/loopback/downloads.ts';
import type { LoopbackParts } from '#electron/loopback/server.ts';
import type { RawAnswer } from './rawHttp.ts';

const page = (type: string, text: string) => ({ type, bytes: new Uint8Array(Buffer.from(text)) });

export interface OpenLoopback {
  port: number;
  /** Where the page stands for its browser. */
  here: string;
  /** A start token that has not been used. */
  token: string;
  newAddress: () => string;
  downloads: Downloads;
  /** Names of the calls that reached the core. */
  reached: unknown[];
  /** The headers of a page that has been let in. */
  ours(secret: string | null): [string, string][];
  post(path: string, value: unknown, secret: string | null): Promise<RawAnswer>;
  /** Exchanges a token for a session's secret. */
  enter(): Promise<string>;
  close(): Promise<void>;
}

/** The loopback shell's own server on a free port, with two small pages and whatever answers the calls. */
export async function openLoopback(
  dispatch: Dispatch,
  {
    downloads = createDownloads(),
    patience = { headersMs: 10_000, requestMs: 60_000 },
  }: { downloads?: Downloads; patience?: LoopbackParts['patience'] } = {},
): Promise<OpenLoopback> {
  const reached: unknown[] = [];
  const server = await startServer(0, {
    pages: new Map([
      ['/', page('text/html; charset=utf-8', '<!doctype html>')],
      ['/assets/main.js', page('text/javascript; charset=utf-8', 'void 0')],
    ]),
    dispatch: (name, input) => {
      reached.push(name);
      return dispatch(name, input);
    },
    sessions: createSessions(),
    downloads,
    onCall: () => undefined,
    log: createLog(() => undefined, Date.now),
    patience,
  });
  const here = `127.0.0.1:${server.port}`;
  const tokenIn = (address: string) => address.split('#token=')[1] ?? '';
  const ours = (secret: string | null): [string, string][] => [
    ['host', here],
    ['origin', `http://${here}`],
    ['content-type', 'application/json'],
    ...(secret === null ? [] : [[sessionHeader, secret] as [string, string]]),
  ];
  const post = (path: string, value: unknown, secret: string | null) => {
    const body = JSON.stringify(value);
    const headers: [string, string][] = [
      ...ours(secret),
      ['content-length', String(Buffer.byteLength(body))],
    ];
    return sendRaw(server.port, requestText('POST', path, headers, body));
  };
  return {
    port: server.port,
    here: `http://${here}`,
    token: tokenIn(server.newAddress()),
    newAddress: server.newAddress,
    downloads,
    reached,
    ours,
    post,
    async enter() {
      const answer = await post('/session', { token: tokenIn(server.newAddress()) }, null);
      return (JSON.parse(answer.body) as { secret: string }).secret;
    },
    close: server.close,
  };
}
