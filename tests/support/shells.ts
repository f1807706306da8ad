import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { createDownloads } from '#electron/loopback/downloads.ts';
import { loopbackHost } from '#electron/loopback/host.ts';
import { startCore } from '#electron/core.ts';
import { desktopHost } from '#electron/desktop/host.ts';
import { answerCalls } from '#electron/desktop/ipc.ts';
import { byHand } from '#electron/shells/byHand.ts';
import { noSecrets } from '#electron/shells/noSecrets.ts';
import { openMemory } from '#electron/desktop/memory.ts';
import { createLog } from '#electron/log.ts';
import { chooseTransport } from '#renderer/app/transport.ts';
import { startCall, talkTo } from './callProcess.ts';
import { openLoopback } from './loopback.ts';
import type { BaseWindow, IpcMain } from 'electron';
import type { Core } from '#electron/core.ts';
import type { Host } from '#electron/host.ts';
import type { LoopbackPage } from '#renderer/app/loopbackTransport.ts';
import type { Result } from '#shared/contract/result.ts';
import { noKnownFolders } from '#tests/support/noKnownFolders.ts';

/** A shell as the page (or a script) has it, over a data folder of its own. */
export interface OpenShell {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** The bytes of the one file saved so far, where the leader finds them. */
  savedFile(saved: { way: string; ticket: string }): Promise<Buffer>;
  close(): Promise<void>;
}

const coreOver = (folder: string, host: Host): Promise<Core> =>
  startCore({
    folders: { own: join(folder, 'data'), practice: join(folder, 'data practice') },
    start: 'own',
    host,
    clock: Date.now,
    newId: v7,
    knownFolders: noKnownFolders,
    log: createLog(() => undefined, Date.now),
  });

async function onlyFileIn(folder: string): Promise<Buffer> {
  const [name = 'no file', ...others] = await readdir(folder);
  if (others.length > 0) throw new Error(`more than one file: ${name}, ${others.join(', ')}`);
  return readFile(join(folder, name));
}

/** As much of a browser's window as the page asks of it, standing at an address; downloads are kept. */
export function aBrowserPage(address: string, kept: Map<string, string> = new Map()) {
  const { origin, pathname, hash } = new URL(address);
  const downloads: Blob[] = [];
  const location = { pathname, hash };
  const page: LoopbackPage = {
    location,
    history: {
      replaceState: (_data, _unused, next) =>
        Object.assign(location, { pathname: next.split('#')[0], hash: '' }),
    },
    sessionStorage: {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
    },
    document: { createElement: () => ({ click: () => undefined }) } as unknown as Document,
    // A browser puts its own origin on every post.
    fetch: async (path, init) => {
      const headers = new Headers(init.headers);
      headers.set('origin', origin);
      const response = await fetch(origin + path, { ...init, headers });
      const { blob } = response;
      response.blob = async () => {
        const file = await blob.call(response);
        downloads.push(file);
        return file;
      };
      return response;
    },
    setInterval: () => 0,
    setTimeout: () => 0,
  };
  return { page, downloads, kept, location };
}

export async function openInLoopback(folder: string): Promise<OpenShell> {
  const downloads = createDownloads();
  const core = await coreOver(folder, loopbackHost(downloads));
  const desk = await openLoopback(core.dispatch, { downloads });
  const { page, downloads: got } = aBrowserPage(desk.newAddress());
  const transport = chooseTransport(page);
  return {
    call: transport.call,
    async savedFile({ ticket }) {
      await transport.saveDownload(ticket, 'any.csv');
      return Buffer.from(await (got[0] ?? new Blob()).arrayBuffer());
    },
    async close() {
      await desk.close();
      await core.close();
    },
  };
}

export async function openInDesktop(folder: string): Promise<OpenShell> {
  const out = join(folder, 'out');
  await mkdir(out);
  const host = desktopHost({
    dialog: {
      showSaveDialog: () => Promise.resolve({ canceled: false, filePath: join(out, 'chosen.csv') }),
      showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
    },
    shell: {
      openExternal: () => Promise.resolve(),
      openPath: () => Promise.resolve(''),
      showItemInFolder: () => undefined,
    },
    window: () => ({}) as BaseWindow,
    documents: out,
    memory: openMemory(join(folder, 'window.json')),
    updates: byHand,
    secrets: noSecrets,
  });
  const core = await coreOver(folder, host);
  const frame = { url: 'app://welcome-desk/', parent: null };
  let answer: (event: unknown, message: unknown) => Promise<unknown> = () => Promise.resolve(undefined);
  const ipc = { handle: (_channel: string, handler: typeof answer) => (answer = handler) };
  answerCalls(ipc as unknown as IpcMain, { ownFrame: () => frame, dispatch: core.dispatch });
  const { page } = aBrowserPage('app://welcome-desk/');
  const transport = chooseTransport({
    ...page,
    welcomeDesk: {
      // What Electron does to a message on its way over and back.
      call: async (name, input) =>
        structuredClone(
          await answer({ senderFrame: frame }, structuredClone(JSON.stringify({ name, input }))),
        ) as Result<unknown>,
    },
  });
  return { call: transport.call, savedFile: () => onlyFileIn(out), close: core.close };
}

export async function openInCall(folder: string): Promise<OpenShell> {
  const out = join(folder, 'out');
  await mkdir(out);
  const child = startCall(['--stdin', '--data', join(folder, 'data'), '--out', out]);
  const { call } = talkTo(child);
  return {
    call,
    savedFile: () => onlyFileIn(out),
    async close() {
      child.stdin.end();
      await new Promise((resolve) => child.on('close', resolve));
    },
  };
}
