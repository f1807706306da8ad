import { createServer } from 'node:http';
import { answerPost, bodyLimitBytes, failed } from './answers.ts';
import { readBody } from './body.ts';
import { judge } from './guard.ts';
import { pageHeaders } from '#electron/shells/pages.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Dispatch } from './answers.ts';
import type { Downloads } from './downloads.ts';
import type { Sessions } from './sessions.ts';
import type { Log } from '#electron/log.ts';
import type { Pages } from '#electron/shells/pages.ts';

export interface LoopbackParts {
  pages: Pages;
  dispatch: Dispatch;
  sessions: Sessions;
  downloads: Downloads;
  /** A page with a known session has called. */
  onCall: () => void;
  log: Log;
  /** How long a sender may take over the headers and over the whole request, in milliseconds. */
  patience: { headersMs: number; requestMs: number };
}

export interface LoopbackServer {
  port: number;
  /** A fresh address for one page; the one given before no longer works if it was not used. */
  newAddress(): string;
  close(): Promise<void>;
}

function send(response: ServerResponse, answer: Answer, more: Record<string, string> = {}): void {
  const bytes = typeof answer.bytes === 'string' ? Buffer.from(answer.bytes) : answer.bytes;
  response.writeHead(answer.status, {
    ...pageHeaders,
    ...(answer.type === undefined ? {} : { 'content-type': answer.type }),
    ...(answer.status === 204 ? {} : { 'content-length': String(bytes?.byteLength ?? 0) }),
    ...more,
  });
  response.end(bytes);
}

/** A refused sender may still be sending: the connection is not used again. */
const refuse = (response: ServerResponse, answer: Answer, more: Record<string, string> = {}): void =>
  send(response, answer, { ...more, connection: 'close' });

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  parts: LoopbackParts,
) {
  const { method = '', url = '', rawHeaders } = request;
  const verdict = judge({ method, url, rawHeaders }, port, parts.pages);
  if (verdict.to === 'page') {
    return send(response, { status: 200, type: verdict.page.type, bytes: verdict.page.bytes });
  }
  if (verdict.to === 'refusal') {
    const { status, allow } = verdict;
    return refuse(response, { status }, allow === undefined ? {} : { allow });
  }
  const { post, secret, pageId } = verdict;
  if (post !== 'session') {
    if (secret === null || !parts.sessions.isKnown(secret)) return refuse(response, { status: 401 });
    parts.onCall();
    if (pageId !== null && !parts.sessions.isInUse(secret, pageId)) return refuse(response, { status: 409 });
  }
  const body = await readBody(request, bodyLimitBytes(post));
  if (body === 'broken') return response.destroy();
  if (body === 'too-large') return refuse(response, failed(413, 'too-large'));
  return send(
    response,
    await answerPost(post, body, { ...parts, newAddress: () => addressOn(port, parts.sessions) }),
  );
}

const addressOn = (port: number, sessions: Sessions): string =>
  `http://127.0.0.1:${port}/#token=${sessions.newToken()}`;

/** Listens on 127.0.0.1 only. `port` 0 takes a free one. Rejects with the system's error when it cannot listen. */
export async function startServer(port: number, parts: LoopbackParts): Promise<LoopbackServer> {
  const server = createServer({
    headersTimeout: parts.patience.headersMs,
    requestTimeout: parts.patience.requestMs,
    connectionsCheckingInterval: Math.min(1000, parts.patience.headersMs),
    maxHeaderSize: 16 * 1024,
  });
  server.maxConnections = 64;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const listeningOn = (server.address() as AddressInfo).port;
  server.on('request', (request, response) => {
    answer(request, response, listeningOn, parts).catch((error: unknown) => {
      parts.log.problem('loopback', error);
      response.destroy();
    });
  });
  return {
    port: listeningOn,
    newAddress: () => addressOn(listeningOn, parts.sessions),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        // A page keeps its connection open; a call under way gets a moment to be answered.
        setTimeout(() => server.closeAllConnections(), 2000).unref();
      }),
  };
}
