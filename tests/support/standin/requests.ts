import { fromChromium } from './addresses.ts';
import { note, send } from './line.ts';
import { handlerOf } from './protocol.ts';
import { isLetThrough } from './session.ts';

export interface Paused {
  requestId: string;
  frameId: string;
  resourceType: string;
  request: { url: string; method: string };
}

const fail = (requestId: string, errorReason: string) =>
  send('Fetch.failRequest', { requestId, errorReason });

/** Answers a request of the page as Electron does: first the session's own filter, then the handler of the scheme. */
export async function answerRequest(paused: Paused, isRefused: boolean): Promise<void> {
  const { requestId, request, resourceType } = paused;
  const url = fromChromium(request.url);
  if (isRefused) return void (await fail(requestId, 'Aborted'));
  if (!(await isLetThrough({ url, method: request.method, resourceType }))) {
    note('request-refused', url);
    return void (await fail(requestId, 'BlockedByClient'));
  }
  const handler = handlerOf(url);
  if (handler === undefined) {
    note('request-allowed', url);
    return void (await fail(requestId, 'InternetDisconnected'));
  }
  const answer = await handler(new Request(url, { method: request.method }));
  note('answered', { url, status: answer.status });
  const body = Buffer.from(await answer.arrayBuffer()).toString('base64');
  const responseHeaders = [...answer.headers].map(([name, value]) => ({ name, value }));
  await send('Fetch.fulfillRequest', { requestId, responseCode: answer.status, responseHeaders, body });
}
