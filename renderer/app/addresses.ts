import type { GuidePageId } from '#renderer/words/guidePages.ts';

/**
 * Every address of the app, and the page of the guide that F1 opens there. The first that fits is taken, so `/people/add`
 * stands before `/people/:personId`. What each shows is in routes.tsx.
 */
export const addresses = {
  '/today': 'start',
  '/register': 'register',
  '/register/:sessionId': 'register',
  '/register/:sessionId/paper': 'away',
  '/register/:sessionId/from-paper': 'away',
  '/register/:sessionId/count': 'register',
  '/own-view/:sessionId': 'register',
  '/newcomers': 'newcomers',
  '/newcomers/add': 'newcomers',
  '/newcomers/message': 'newcomers',
  '/newcomers/:referralId': 'newcomers',
  '/quiet/:groupId/:personId': 'newcomers',
  '/sessions': 'sessions',
  '/sessions/add': 'sessions',
  '/sessions/month/:month': 'sessions',
  '/sessions/of/:groupId': 'sessions',
  '/sessions/of/:groupId/add': 'sessions',
  '/sessions/of/:groupId/month/:month': 'sessions',
  '/sessions/:sessionId': 'sessions',
  '/sessions/:sessionId/tell': 'sessions',
  '/rota/:groupId': 'sessions',
  '/groups': 'sessions',
  '/groups/add': 'sessions',
  '/groups/:groupId': 'sessions',
  '/people': 'people',
  '/people/add': 'people',
  '/people/finish-later': 'people',
  '/people/:personId': 'people',
  '/link-workers': 'telling',
  '/link-workers/add': 'telling',
  '/link-workers/:linkWorkerId': 'telling',
  '/link-workers/:linkWorkerId/return': 'telling',
  '/returns/:returnId': 'telling',
  '/how-we-are-doing': 'progress',
  '/settings': 'data',
  '/settings/passphrase': 'passphrase',
  '/settings/recovery-sheet': 'passphrase',
  '/backups': 'backups',
  '/backups/handed-over': 'handOver',
  '/backups/done/:what/:keptAs': 'backups',
  '/backups/:place/:file': 'backups',
  '/hand-over': 'handOver',
  '/take-away': 'takeAway',
  '/changes': 'mistakes',
  '/text-size': 'keys',
  '/language': 'keys',
  '/welcome': 'start',
  '/welcome/group': 'start',
  '/welcome/safety': 'data',
  '/help': 'keys',
  '/help/booklet': 'keys',
  '/help/:page': 'keys',
} as const satisfies Record<string, GuidePageId>;

export type Address = keyof typeof addresses;

export const addressNames = Object.keys(addresses) as readonly Address[];
