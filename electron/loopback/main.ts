import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDownloads } from './downloads.ts';
import { loopbackHost } from './host.ts';
import { watchIdle } from './idle.ts';
import { openWithSystem } from './opener.ts';
import { loopbackOptions } from './options.ts';
import { askRunning, forgetRunning, runningFile, tellRunning } from './running.ts';
import { startServer } from './server.ts';
import { createSessions } from './sessions.ts';
import { startCore } from '#electron/core.ts';
import { createLog } from '#electron/log.ts';
import { openKnownFolders } from '#electron/shells/knownFolders.ts';
import { newId } from '#electron/shells/newId.ts';
import { readPages } from '#electron/shells/pages.ts';
import { folderState, sentences } from '#electron/shells/sentences.ts';
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

/** Serves the pages until a signal or half an hour without a page. False: the port cannot be had. */
async function serve(
  core: Core,
  pages: Pages,
  downloads: ReturnType<typeof createDownloads>,
  options: LoopbackOptions,
) {
  const sessions = createSessions();
  const running = runningFile(options.folders[options.start]);
  const idle = watchIdle(quietMinutes, 60_000, () => void stop());
  const server = await startServer(options.port, {
    pages,
    dispatch: core.dispatch,
    sessions,
    downloads,
    onCall: idle.touch,
    log,
    patience: { headersMs: 10_000, requestMs: 60_000 },
  }).catch(() => null);
  if (server === null) return false;
  await tellRunning(running, { port: server.port, secret: sessions.ownSecret });

  let isStopping = false;
  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    await server?.close();
    await core.close();
    await forgetRunning(running, sessions.ownSecret);
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  await showAddress(server.newAddress(), options.isToOpen);
  return true;
}

async function main(options: LoopbackOptions): Promise<number> {
  const pages = await readPages(pagesFolder).catch(() => null);
  if (pages === null) {
    complain('The pages of Welcome Desk are not built yet. Run: npm run build');
    return 1;
  }
  const downloads = createDownloads();
  const core = await startCore({
    ...options,
    host: loopbackHost(downloads),
    clock: Date.now,
    newId,
    log,
    knownFolders,
  });
  const state = await folderState(core);
  if (state !== 'ready') complain(sentences[state]);
  const fresh = state === 'busy' ? await askRunning(runningFile(options.folders[options.start])) : null;
  if (fresh !== null) {
    await core.close();
    complain('This is a new address for the copy that is open:');
    await showAddress(fresh, options.isToOpen);
    return 0;
  }
  if (await serve(core, pages, downloads, options)) return 0;
  await core.close();
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
