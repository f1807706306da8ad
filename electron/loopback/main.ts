import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDownloads } from './downloads.ts';
import { loopbackHost } from './host.ts';
import { watchIdle } from './idle.ts';
import { openWithSystem } from './opener.ts';
import { loopbackOptions } from './options.ts';
import { askRunning, createRunningNote, runningFile, type RunningNote } from './running.ts';
import { startServer } from './server.ts';
import { createSessions } from './sessions.ts';
import { createLog } from '#electron/log.ts';
import { openKnownFolders } from '#electron/shells/knownFolders.ts';
import { newId } from '#electron/shells/newId.ts';
import { readPages } from '#electron/shells/pages.ts';
import { readAhead } from '#electron/shells/readAhead.ts';
import { folderState, sentences } from '#electron/shells/sentences.ts';
import type { Downloads } from './downloads.ts';
import type { LoopbackOptions } from './options.ts';
import type { Core } from '#electron/core.ts';
import type { Pages } from '#electron/shells/pages.ts';

const quietMinutes = 30;

const complain = (line: string) => process.stderr.write(`${line}\n`);
const log = createLog(complain, Date.now);

// Run from the source or built into out/main, the pages are in out/renderer.
const here = dirname(fileURLToPath(import.meta.url));
const pagesFolder = import.meta.url.endsWith('.ts')
  ? join(here, '..', '..', 'out', 'renderer')
  : join(here, '..', 'renderer');

/** The address is the last line: other programs read it from there. */
async function showAddress(address: string, isToOpen: boolean): Promise<void> {
  if (isToOpen && !(await openWithSystem(address))) complain('Open this address in your browser:');
  process.stdout.write(`${address}\n`);
}

/** The core is read only when the page can be had: it is the larger part of the program. */
async function beginToOpen(
  options: LoopbackOptions,
  downloads: Downloads,
  running: RunningNote,
): Promise<Core> {
  const { beginCore } = await import('#electron/core.ts');
  const host = loopbackHost(downloads);
  const choose = (folder: string) => {
    knownFolders.choose(folder);
    running.goTo(folder);
  };
  const core = beginCore({
    ...options,
    host,
    clock: Date.now,
    newId,
    log,
    knownFolders: { ...knownFolders, choose },
  });
  return readAhead(core);
}

async function tellState(core: Core): Promise<void> {
  const state = await folderState(core);
  if (state !== 'ready') complain(sentences[state]);
}

/**
 * Serves the pages until a signal or half an hour without a page, and lets the folder be opened behind them; calls wait
 * for it. False: the port cannot be had.
 */
async function serve(
  begin: () => Promise<Core>,
  pages: Pages,
  downloads: Downloads,
  running: RunningNote,
  options: LoopbackOptions,
): Promise<boolean> {
  const sessions = createSessions();
  const idle = watchIdle(quietMinutes, 60_000, () => void stop());
  const begun = Promise.withResolvers<Core>();
  const server = await startServer(options.port, {
    pages,
    dispatch: async (name, input) => (await begun.promise).dispatch(name, input),
    sessions,
    downloads,
    onCall: idle.touch,
    log,
    patience: { headersMs: 10_000, requestMs: 60_000 },
  }).catch(() => null);
  if (server === null) return false;
  await running.tell({ port: server.port, secret: sessions.ownSecret });

  let isStopping = false;
  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    await server?.close();
    await (await begun.promise).close();
    await running.forget();
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  await showAddress(server.newAddress(), options.isToOpen);
  const core = await begin();
  begun.resolve(core);
  await core.opened;
  await tellState(core);
  return true;
}

/** Where a copy of the same person runs on this folder, its page is shown anew. False: none does. */
async function showRunning(options: LoopbackOptions, fresh: string, core: Core): Promise<boolean> {
  await core.opened;
  if ((await folderState(core)) !== 'busy') return false;
  await core.close();
  complain(sentences.busy);
  complain('This is a new address for the copy that is open:');
  await showAddress(fresh, options.isToOpen);
  return true;
}

async function main(options: LoopbackOptions): Promise<number> {
  const pages = await readPages(pagesFolder).catch(() => null);
  if (pages === null) {
    complain('The pages of Welcome Desk are not built yet. Run: npm run build');
    return 1;
  }
  const downloads = createDownloads();
  const running = createRunningNote(options.folders[options.start]);
  const fresh = await askRunning(runningFile(options.folders[options.start]));
  // It may have gone on to another folder meanwhile: only the folder itself says whether it is in use.
  const core = fresh === null ? null : await beginToOpen(options, downloads, running);
  if (fresh !== null && core !== null && (await showRunning(options, fresh, core))) return 0;
  const begin = async () => core ?? beginToOpen(options, downloads, running);
  if (await serve(begin, pages, downloads, running, options)) return 0;
  await core?.close();
  complain(`Port ${options.port} is in use or not allowed. Leave --port away and a free one is taken.`);
  return 1;
}

process.on('uncaughtException', (error) => {
  log.problem('loopback', error);
  process.exit(1);
});

const { platform, env } = process;
const surroundings = { platform, env, home: homedir() };
const knownFolders = openKnownFolders(surroundings);
const options = loopbackOptions(process.argv.slice(2), surroundings, knownFolders.chosen());
if ('sentence' in options) {
  complain(options.sentence);
  process.exitCode = 2;
} else {
  process.exitCode = await main(options);
}
