import type { App, Clipboard, Dialog } from 'electron';

export interface TroubleParts {
  app: Pick<App, 'isReady' | 'relaunch' | 'quit' | 'exit'>;
  dialog: Pick<Dialog, 'showErrorBox' | 'showMessageBox'>;
  clipboard: Pick<Clipboard, 'writeText'>;
  /** Writes the error down without any data of a person, and gives the reference that finds it again. */
  note: (error: unknown) => string;
  /** What may be given away to whoever puts it right: version, system, and the lines of the log. */
  details: () => string;
}

const title = 'Welcome Desk';
const message = 'Something went wrong inside Welcome Desk.';
const text = (reference: string) =>
  `What was saved is safe. Please start Welcome Desk again.\n\nIf it happens again, copy the details and give them to whoever helps you with this computer. No names are in them. (${reference})`;
const startAgain = 0;
const copyDetails = 1;

/**
 * Tells of an error that nobody expected: once, however many follow it, with a way to start again and to copy the
 * details. Before the app is ready there can be no such window, only a plain one.
 */
export function troubleTeller({ app, dialog, clipboard, note, details }: TroubleParts) {
  let isTold = false;
  async function ask(reference: string): Promise<void> {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title,
      message,
      detail: text(reference),
      buttons: ['&Start again', '&Copy the details', 'C&lose Welcome Desk'],
      defaultId: startAgain,
      cancelId: 2,
      normalizeAccessKeys: true,
      noLink: true,
    });
    if (response === copyDetails) {
      await clipboard.writeText(details());
      return ask(reference);
    }
    if (response === startAgain) app.relaunch();
    return app.quit();
  }
  return (error: unknown): void => {
    const reference = note(error);
    if (isTold) return;
    isTold = true;
    if (app.isReady()) void ask(reference);
    else {
      dialog.showErrorBox(title, `${message} ${text(reference)}`);
      app.exit(1);
    }
  };
}
