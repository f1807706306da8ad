import { isOurs } from './ours.ts';
import { pageHeaders } from '#electron/shells/pages.ts';
import type { Pages } from '#electron/shells/pages.ts';

/** Answers a request for a page from the fixed table; anything that is not in it as it stands is not found. */
export function answerPage(request: { method: string; url: string }, pages: Pages): Response {
  const empty = (status: number, more: Record<string, string> = {}) =>
    new Response(null, { status, headers: { ...pageHeaders, ...more } });
  if (request.method !== 'GET' && request.method !== 'HEAD') return empty(405, { allow: 'GET, HEAD' });
  const url = URL.parse(request.url);
  const page = url !== null && isOurs(request.url) && url.search === '' ? pages.get(url.pathname) : undefined;
  if (page === undefined) return empty(404);
  const headers = { ...pageHeaders, 'content-type': page.type };
  return new Response(request.method === 'HEAD' ? null : page.bytes, { status: 200, headers });
}
