import { loopbackPaths, pageHeader, sessionHeader } from '#shared/contract/shells.ts';
import type { Page, Pages } from '#electron/shells/pages.ts';

export type Post = keyof typeof loopbackPaths;

/** A request as far as it is known before its body: `rawHeaders` is name, value, name, value … as it came. */
export interface Asked {
  method: string;
  url: string;
  rawHeaders: readonly string[];
}

export type Verdict =
  | { to: 'page'; page: Page }
  | { to: 'post'; post: Post; secret: string | null; pageId: string | null }
  | { to: 'refusal'; status: 400 | 403 | 404 | 405 | 415; allow?: string };

const posts = new Map<string, Post>(
  (Object.keys(loopbackPaths) as Post[]).map((post) => [loopbackPaths[post], post]),
);

/** The header's value when it stands there exactly once; a doubled header is read differently by different programs. */
function only(rawHeaders: readonly string[], name: string): string | null {
  const values = rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === name);
  return values.length === 1 ? (values[0] ?? null) : null;
}

const refuse = (status: 400 | 403 | 404 | 415): Verdict => ({ to: 'refusal', status });
const refuseMethod = (allow: string): Verdict => ({ to: 'refusal', status: 405, allow });

/**
 * Decides what may be done with a request before a byte of its body is read (ARCHITECTURE 5). The exact Host keeps out
 * names that other people point at this computer, the exact Origin keeps out every other page in the same browser, the
 * content type keeps out forms. Addresses are looked up as they stand, so no spelling of `..` leads anywhere.
 */
export function judge(asked: Asked, port: number, pages: Pages): Verdict {
  const here = `127.0.0.1:${port}`;
  if (only(asked.rawHeaders, 'host') !== here) return refuse(403);
  if (!asked.url.startsWith('/')) return refuse(400);
  const page = pages.get(asked.url);
  const post = posts.get(asked.url);
  if (page !== undefined) {
    return asked.method === 'GET' || asked.method === 'HEAD'
      ? { to: 'page', page }
      : refuseMethod('GET, HEAD');
  }
  if (post === undefined) return refuse(404);
  if (asked.method !== 'POST') return refuseMethod('POST');
  if (only(asked.rawHeaders, 'origin') !== `http://${here}`) return refuse(403);
  if (only(asked.rawHeaders, 'content-type') !== 'application/json') return refuse(415);
  const given = (name: string) => only(asked.rawHeaders, name);
  return { to: 'post', post, secret: given(sessionHeader), pageId: given(pageHeader) };
}
