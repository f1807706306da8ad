import type { Result } from './result.ts';

/** The largest call that may cross a border, in bytes of UTF-8. */
export const callLimitBytes = 8 * 1024 * 1024;

/** The one function that the desktop's preload gives the page, as `window.welcomeDesk`. */
export interface DesktopBridge {
  call(name: string, input: unknown): Promise<Result<unknown>>;
}

/** The practice group has a folder of its own beside the leader's. */
export const practiceFolderOf = (own: string): string => `${own} practice`;

/** Where the page of the loopback shell posts to. The start token is in the fragment as `#token=…`. */
export const loopbackPaths = {
  session: '/session',
  call: '/call',
  download: '/download',
  ping: '/ping',
  /** Asks a running copy for a fresh address, so that a leader who closed the page gets back in. */
  address: '/address',
} as const;

/** Carries the session's secret on every post but the one that asks for it. */
export const sessionHeader = 'x-welcome-desk-session';

/** Tells the pages of one session apart: a tab that was doubled has its secret. The one that came last is in use. */
export const pageHeader = 'x-welcome-desk-page';
