import { homedir } from 'node:os';
import { callHost } from './host.ts';
import { linesOf } from './lines.ts';
import { listCalls } from './list.ts';
import { callOptions } from './options.ts';
import { passphraseFrom } from './passphrase.ts';
import { startCore } from '#electron/core.ts';
import { createLog } from '#electron/log.ts';
import { readEnvelope } from '#electron/shells/envelope.ts';
import { openKnownFolders } from '#electron/shells/knownFolders.ts';
import { newId } from '#electron/shells/newId.ts';
import { folderState, sentences } from '#electron/shells/sentences.ts';
import { callLimitBytes } from '#shared/contract/shells.ts';
import type { CallOptions } from './options.ts';
import type { Core } from '#electron/core.ts';
import type { Envelope } from '#electron/shells/envelope.ts';
import type { ProblemCode } from '#shared/domain/errors.ts';
import type { Result } from '#shared/contract/result.ts';

const complain = (line: string) => process.stderr.write(`${line}\n`);
const log = createLog(complain, Date.now);

/** Resolves when the line has been handed on, so that a slow reader slows the calls down rather than filling the memory. */
const answer = (value: unknown): Promise<void> =>
  new Promise((resolve) => process.stdout.write(`${JSON.stringify(value)}\n`, () => resolve()));

const notJson =
  'What follows the name of the call is not JSON. Put it between single quotes: \'{"text":"Mair"}\'.';

const failed = (code: ProblemCode): Result<never> => ({ ok: false, error: { code, details: {} } });

function envelopeOf(line: Buffer | 'too-large'): Envelope | ProblemCode {
  return line === 'too-large' ? 'too-large' : (readEnvelope(line) ?? 'invalid-input');
}

async function callOnce(core: Core, envelope: Envelope | ProblemCode, sentence?: string): Promise<boolean> {
  const result =
    typeof envelope === 'string'
      ? failed(envelope)
      : await core.dispatch(envelope.name, envelope.input === undefined ? {} : envelope.input);
  await answer(result);
  if (!result.ok) complain(sentence ?? sentences[result.error.code]);
  return result.ok;
}

function callOfWords(core: Core, name: string, json: string): Promise<boolean> {
  if (Buffer.byteLength(json) > callLimitBytes) return callOnce(core, 'too-large');
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return callOnce(core, 'invalid-input', notJson);
  }
  return callOnce(core, { name, input });
}

/** True when every call succeeded. */
async function makeCalls(core: Core, job: CallOptions['job']): Promise<boolean> {
  if (job.kind === 'one') return callOfWords(core, job.name, job.json);
  let isAllWell = true;
  for await (const line of linesOf(process.stdin, callLimitBytes)) {
    isAllWell = (await callOnce(core, envelopeOf(line))) && isAllWell;
  }
  return isAllWell;
}

/** Unlocks a locked folder where a passphrase is to be had. False: the one there was is not the folder's. */
async function unlock(core: Core, { job, passphraseDescriptor }: CallOptions): Promise<boolean> {
  if ((await folderState(core)) !== 'locked') return true;
  const mayAsk = job.kind === 'one' && !job.name.startsWith('safety.') && process.stdin.isTTY;
  const say = (text: string) => process.stderr.write(text);
  const passphrase = await passphraseFrom(process.env, passphraseDescriptor, mayAsk, say);
  if (passphrase === undefined) return true;
  const answer = await core.dispatch('safety.unlock', { passphrase });
  const isUnlocked = answer.ok && (answer.value as { outcome: string }).outcome === 'unlocked';
  if (!isUnlocked) complain('That passphrase does not open this data folder. Nothing was changed.');
  return isUnlocked;
}

async function main(options: CallOptions): Promise<number> {
  const { job, outFolder, folders, start } = options;

  if (job.kind === 'list') {
    process.stdout.once('error', () => process.exit(1));
    await answer(listCalls());
    return 0;
  }
  const core = await startCore({
    folders,
    start,
    host: callHost(outFolder, complain),
    clock: Date.now,
    newId,
    log,
    // A script may make and remove folders as it likes; only what the app itself opened is missed.
    knownFolders: { ...knownFolders, remember: () => undefined },
  });
  const stop = () => void core.close().finally(() => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  // The reader of the answers has gone: nobody would learn what was done.
  process.stdout.once('error', stop);
  const isAllWell = (await unlock(core, options)) && (await makeCalls(core, job));
  await core.close();
  return isAllWell ? 0 : 1;
}

process.on('uncaughtException', (error) => {
  log.problem('call', error);
  process.exit(1);
});

const { platform, env } = process;
const surroundings = { platform, env, home: homedir() };
const knownFolders = openKnownFolders(surroundings);
const options = callOptions(process.argv.slice(2), surroundings, knownFolders.chosen());
if ('sentence' in options) {
  complain(options.sentence);
  process.exitCode = 2;
} else {
  process.exitCode = await main(options);
}
