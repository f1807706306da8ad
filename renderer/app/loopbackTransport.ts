import { callLimitBytes, loopbackPaths, pageHeader, sessionHeader } from '#shared/contract/shells.ts';
import type { Result } from '#shared/contract/result.ts';
import type { ProblemCode, ProblemDetails } from '#shared/domain/errors.ts';

/** As much of a browser's window as the loopback shell's page needs. */
export interface LoopbackPage {
  location: { hash: string; pathname: string };
  history: { replaceState(data: null, unused: string, address: string): void };
  sessionStorage: { getItem(name: string): string | null; setItem(name: string, value: string): void };
  document: Pick<Document, 'createElement'>;
  fetch(address: string, init: RequestInit): Promise<Response>;
  setInterval(run: () => void, everyMs: number): unknown;
  setTimeout(run: () => void, afterMs: number): unknown;
}

const storedAs = 'welcome-desk-session';
const pingEveryMs = 60_000;
/** A browser reads the file after the click; until then its address must stay. */
const fileStaysMs = 60_000;

export const failed = (code: ProblemCode, details: ProblemDetails = {}): Result<never> => ({
  ok: false,
  error: { code, details },
});

function post(
  page: LoopbackPage,
  path: string,
  text: string,
  shown: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return page.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...shown },
    body: text,
    cache: 'no-store',
    redirect: 'error',
  });
}

/**
 * The secret of this tab's session: exchanged for the start token in the address on the first load, kept by the tab for
 * reloads. The token leaves the address at once, so that it stays in no history. Null: the page was opened without one.
 */
async function startSession(page: LoopbackPage): Promise<string | null> {
  const token = /^#token=([\w-]+)$/.exec(page.location.hash)?.[1];
  if (token === undefined) return page.sessionStorage.getItem(storedAs);
  page.history.replaceState(null, '', page.location.pathname);
  const response = await post(page, loopbackPaths.session, JSON.stringify({ token }));
  // A used token in a tab that has been let in already: the address was opened twice.
  if (!response.ok) return page.sessionStorage.getItem(storedAs);
  const { secret } = (await response.json()) as { secret: string };
  page.sessionStorage.setItem(storedAs, secret);
  return secret;
}

function handToBrowser(page: LoopbackPage, file: Blob, fileName: string): void {
  const link = page.document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  link.click();
  page.setTimeout(() => URL.revokeObjectURL(link.href), fileStaysMs);
}

/** Calls and downloads over the loopback shell's guard. Opens the session at once and keeps the program awake. */
export function loopbackTransport(page: LoopbackPage) {
  const session = startSession(page).catch(() => null);
  let pageId = crypto.randomUUID();
  const send = async (path: string, text: string) => {
    const secret = await session;
    const shown = { [pageHeader]: pageId, ...(secret === null ? {} : { [sessionHeader]: secret }) };
    return post(page, path, text, shown);
  };

  // The program stops by itself when no page is left.
  page.setInterval(() => void send(loopbackPaths.ping, '{}').catch(() => undefined), pingEveryMs);

  return {
    async call(name: string, input: unknown): Promise<Result<unknown>> {
      const text = JSON.stringify({ name, input });
      if (new TextEncoder().encode(text).byteLength > callLimitBytes) return failed('too-large');
      try {
        const response = await send(loopbackPaths.call, text);
        if (response.status === 401) return failed('unreachable', { why: 'session-over' });
        if (response.status === 409) return failed('unreachable', { why: 'other-page' });
        return (await response.json()) as Result<unknown>;
      } catch {
        return failed('unreachable', { why: 'no-answer' });
      }
    },
    goOnHere: () => {
      // As a page that was never seen before it takes over; what is typed in it stays.
      pageId = crypto.randomUUID();
    },
    async saveDownload(ticket: string, fileName: string): Promise<boolean> {
      try {
        const response = await send(loopbackPaths.download, JSON.stringify({ ticket }));
        if (!response.ok) return false;
        handToBrowser(page, await response.blob(), fileName);
        return true;
      } catch {
        return false;
      }
    },
  };
}
