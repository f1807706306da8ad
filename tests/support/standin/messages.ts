/** What a test can have done to a running program. */
export type Order =
  | 'quit'
  | 'quitAtCall'
  | 'close'
  | 'menu'
  | 'click'
  | 'power'
  | 'pageAsks'
  | 'openFile'
  | 'answerSave'
  | 'answerFolder'
  | 'answerBox'
  | 'crash'
  | 'fault';

export type ToTest =
  | { kind: 'note'; what: string; details: unknown }
  | { kind: 'ask'; id: number; method: string; params: object }
  | { kind: 'done'; id: number; value?: unknown; error?: string };

export type ToChild =
  | { kind: 'event'; name: string; params: unknown }
  | { kind: 'answer'; id: number; value?: unknown; error?: string }
  | { kind: 'order'; id: number; name: Order; given: unknown[] };

/** Not of the DevTools protocol: the window that the page opened is to be gone, as if it had never been. */
export const closesWindow = 'closesWindow';

/** The events of the DevTools protocol that the program hears. */
export const heard = [
  'Fetch.requestPaused',
  'Page.frameRequestedNavigation',
  'Page.frameNavigated',
  'Page.loadEventFired',
  'Page.windowOpen',
  'Page.downloadWillBegin',
  'Runtime.bindingCalled',
  'Runtime.executionContextCreated',
] as const;
