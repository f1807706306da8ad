import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from '@playwright/test';
import { standInPage } from './addresses.ts';
import { closesWindow, heard, type Order, type ToChild, type ToTest } from './messages.ts';
import type { BuiltDesk, DeskStart } from '../builtDesk.ts';
import { homeIn } from '../homeIn.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const usualProgram = here('../../../out/main/desktop.js');

export interface StandInStart extends DeskStart {
  /** How the system's keychain is: `there:jean` unless said, `missing`, `basic_text`, `renewed:<new owner>`. */
  keychain?: string | undefined;
  /** It is packed as an AppImage: where that lies, and the folder of what lies beside the program in it. */
  packed?: { resources: string; appImage: string } | undefined;
  /** This computer has nothing to show a PDF with. */
  hasNoPdfProgram?: boolean;
  /** The work areas of the screens, the main one first. */
  screens?: { x: number; y: number; width: number; height: number }[] | undefined;
}

export interface Noted {
  what: string;
  details: unknown;
}

export interface StandInDesk extends BuiltDesk {
  /** All that Electron was asked for so far, in order. */
  noted: readonly Noted[];
  /** The details of all notes of one kind. */
  all(what: string): unknown[];
  /** Resolves when the next note of a kind has come, or at once if there is one already. */
  first(what: string): Promise<unknown>;
  order(name: Order, ...given: unknown[]): Promise<unknown>;
  /** When the program has ended, its code. */
  ended: Promise<number | null>;
}

/** Passes the DevTools protocol on between the program and the page, without any port. */
async function relay(page: Page, send: (message: ToChild) => void) {
  const session = await page.context().newCDPSession(page);
  const whole = await page.context().browser()?.newBrowserCDPSession();
  if (whole === undefined) throw new Error('the page has no browser');
  for (const name of heard) session.on(name, (params) => send({ kind: 'event', name, params }));
  const { frameTree } = await session.send('Page.getFrameTree');
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const ofBrowser = async (method: string, params: object) => {
    const { browserContextId } = targetInfo;
    const named = { ...params, ...(browserContextId !== undefined && { browserContextId }) };
    return whole.send(method as 'Browser.getVersion', named);
  };
  const opened: Page[] = [];
  let toClose = 0;
  const closeRefused = () => {
    while (toClose > 0 && opened.length > 0) {
      toClose -= 1;
      void opened.shift()?.close();
    }
  };
  page.on('popup', (popup) => {
    opened.push(popup);
    closeRefused();
  });
  return {
    frame: frameTree.frame.id,
    async ask({ id, method, params }: Extract<ToTest, { kind: 'ask' }>) {
      if (method === closesWindow) {
        toClose += 1;
        closeRefused();
        return send({ kind: 'answer', id });
      }
      const asked = method.startsWith('Browser.')
        ? ofBrowser(method, params)
        : session.send(method as Parameters<CDPSession['send']>[0], params);
      await asked.then(
        (value) => send({ kind: 'answer', id, value }),
        (error: Error) => send({ kind: 'answer', id, error: error.message }),
      );
    },
    stop: () => Promise.all([session.detach(), whole.detach()]).catch(() => undefined),
  };
}

/** Starts the built desktop shell on the stand-in, with the page as its window. Does not wait for it. */
export async function beginStandIn(
  page: Page,
  folder: string,
  { flags = [], at, program = usualProgram, keychain, screens, packed, hasNoPdfProgram }: StandInStart = {},
): Promise<StandInDesk> {
  const around = dirname(folder);
  mkdirSync(join(around, 'tmp'), { recursive: true });
  const clock = at === undefined ? [] : ['--import', here('../shiftedClock.ts')];
  const words = ['--import', here('./hooks.ts'), here('./run.ts'), program, '--data', folder, ...flags];
  let send: (message: ToChild) => void = () => undefined;
  const line = await relay(page, (message) => send(message));
  const child = spawn(process.execPath, [...clock, ...words], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      ...process.env,
      ...homeIn(around),
      TMPDIR: join(around, 'tmp'),
      STAND_IN_FRAME: line.frame,
      ...(hasNoPdfProgram === true && { STAND_IN_HAS_NO_PDF_PROGRAM: '1' }),
      ...(keychain !== undefined && { STAND_IN_KEYCHAIN: keychain }),
      ...(packed && { STAND_IN_RESOURCES: packed.resources, APPIMAGE: packed.appImage }),
      ...(screens && {
        STAND_IN_SCREENS: JSON.stringify(screens.map((workArea, id) => ({ id, workArea }))),
      }),
      ...(at !== undefined && { CLOCK_STARTS_AT: at }),
    },
  });
  send = (message) => void (child.connected && child.send(message, () => undefined));

  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  const noted: Noted[] = [];
  const waiting: { what: string; heard: (details: unknown) => void }[] = [];
  const orders = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastOrder = 0;
  child.on('message', (message: ToTest) => {
    if (message.kind === 'ask') void line.ask(message);
    else if (message.kind === 'note') {
      noted.push(message);
      for (const each of waiting) if (each.what === message.what) each.heard(message.details);
    } else {
      const order = orders.get(message.id);
      if (message.error === undefined) order?.resolve(message.value);
      else order?.reject(new Error(message.error));
    }
  });
  const ended = new Promise<number | null>((resolve) =>
    child.on('close', (code) => void line.stop().then(() => resolve(code))),
  );
  const order = (name: Order, ...given: unknown[]): Promise<unknown> => {
    lastOrder += 1;
    const id = lastOrder;
    send({ kind: 'order', id, name, given });
    return new Promise((resolve, reject) => orders.set(id, { resolve, reject }));
  };
  return {
    address: standInPage,
    said: () => err,
    noted,
    all: (what) => noted.filter((each) => each.what === what).map(({ details }) => details),
    first(what) {
      const there = noted.find((each) => each.what === what);
      if (there) return Promise.resolve(there.details);
      return new Promise((resolve, reject) => {
        waiting.push({ what, heard: resolve });
        void ended.then((code) => reject(new Error(`it ended with ${code} before: ${what}. ${err}`)));
      });
    },
    order,
    ended,
    close() {
      // A program that has ended already takes no order.
      void order('quit').catch(() => undefined);
      return ended;
    },
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

/** Starts it and waits until its window is shown. */
export async function startStandIn(
  page: Page,
  folder: string,
  start: StandInStart = {},
): Promise<StandInDesk> {
  const desk = await beginStandIn(page, folder, start);
  await desk.first('shown');
  return desk;
}
