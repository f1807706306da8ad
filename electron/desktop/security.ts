import { mayLoad } from './ours.ts';
import type { App, Session } from 'electron';

/** Refuses what Electron grants unless told otherwise: permissions, downloads, foreign addresses, dictionaries. */
export function lockSession(session: Session, isDeveloping: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  // It would fetch word lists from the internet.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isTool = isDeveloping && url.startsWith('devtools:');
    answer({ cancel: !isTool && !mayLoad(url) });
  });
}

/** The page never goes anywhere, opens nothing and holds no other page, whatever it is made to ask for. */
export function lockContents(app: App): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
