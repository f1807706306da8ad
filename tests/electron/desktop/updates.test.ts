import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { canUpdateItself, type Copy, desktopUpdates, type UpdateEngine } from '#electron/desktop/updates.ts';

/** What was packed beside a program. */
function resourcesWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'resources '));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const feed = { 'app-update.yml': 'provider: generic\n' };
const deb = { ...feed, 'package-type': 'deb' };
const usual: Omit<Copy, 'resources' | 'platform'> = {
  isPackaged: true,
  program: '/home/jean/welcome-desk',
  appImage: undefined,
};

test.each<[string, boolean, Record<string, string>, Partial<Copy>]>([
  ['installed on Windows', true, feed, { platform: 'win32' }],
  ['unpacked on Windows', false, {}, { platform: 'win32' }],
  ['run from its sources', false, feed, { platform: 'win32', isPackaged: false }],
  ['an AppImage', true, feed, { platform: 'linux', appImage: '/home/jean/Welcome Desk.AppImage' }],
  ['a folder taken out of an AppImage', false, feed, { platform: 'linux', appImage: '' }],
  ['a .deb', true, deb, { platform: 'linux', program: '/opt/Welcome Desk/welcome-desk' }],
  ['a folder copied from where the .deb put it', false, deb, { platform: 'linux' }],
  ['unpacked on Linux', false, {}, { platform: 'linux' }],
  ['among the programs of a Mac', true, feed, { platform: 'darwin', program: '/Applications/Welcome Desk' }],
  ['opened out of its .dmg', false, feed, { platform: 'darwin', program: '/Volumes/Welcome Desk/Welcome' }],
  [
    'moved aside by macOS',
    false,
    feed,
    { platform: 'darwin', program: '/private/var/folders/x/AppTranslocation/1/Welcome Desk' },
  ],
  ['on another system', false, feed, { platform: 'freebsd' }],
])('a copy %s updates itself: %s', (_, expected, files, copy) => {
  expect(canUpdateItself({ ...usual, platform: 'linux', resources: resourcesWith(files), ...copy })).toBe(
    expected,
  );
});

const turn = () => new Promise((resolve) => setImmediate(resolve));
const refusal = Object.assign(new Error('sha512 checksum mismatch'), { code: 'ERR_CHECKSUM_MISMATCH' });
const silence = Object.assign(new Error('net::ERR_INTERNET_DISCONNECTED'), { code: 'ENOTFOUND' });
const noFeed = Object.assign(new Error('no file'), { code: 'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND' });

/** A copy whose engine does as it is told. */
function aCopy({ isAble = true, look = async (): Promise<string | null> => '0.2.0' } = {}) {
  const done: string[] = [];
  const noted: unknown[] = [];
  const fetching = Promise.withResolvers<void>();
  let tell: (percent: number) => void = () => undefined;
  let stop: AbortSignal | undefined;
  const engine: UpdateEngine = {
    look,
    fetch: (hear, signal) => {
      done.push('fetches');
      tell = hear;
      stop = signal;
      return fetching.promise;
    },
    install: () => void done.push('installs'),
  };
  const load = async () => {
    done.push('loads');
    return engine;
  };
  const parts = {
    isAble,
    load,
    note: (error: unknown) => void noted.push(error),
    quit: () => void done.push('quits'),
  };
  return {
    updates: desktopUpdates(parts),
    done,
    noted,
    fetching,
    tell: (percent: number) => tell(percent),
    stopped: () => stop?.aborted,
  };
}

describe('bringing the program up to date', () => {
  test('nothing is loaded and nothing is asked until somebody presses', () => {
    const { updates, done } = aCopy();
    updates.fetch();
    updates.install();
    expect(updates.atTheEnd()).toBe(false);
    expect(updates.standing()).toEqual({ state: 'not-asked' });
    expect(done).toEqual([]);
  });

  test('a copy that cannot replace itself does nothing, whatever is asked', async () => {
    const { updates, done } = aCopy({ isAble: false });
    await updates.check();
    updates.fetch();
    updates.install();
    expect(updates.standing()).toEqual({ state: 'by-hand' });
    expect(done).toEqual([]);
  });

  test('the newest version is said to be the newest, and can be asked about again', async () => {
    const { updates, done } = aCopy({ look: async () => null });
    await updates.check();
    expect(updates.standing()).toEqual({ state: 'newest' });
    await updates.check();
    expect(done).toEqual(['loads']);
  });

  test('it is found, fetched, and put in place only after everything was closed', async () => {
    const { updates, done, fetching, tell } = aCopy();
    await updates.check();
    expect(updates.standing()).toEqual({ state: 'found', version: '0.2.0' });
    updates.fetch();
    tell(41.9);
    expect(updates.standing()).toEqual({ state: 'fetching', version: '0.2.0', percent: 41 });
    fetching.resolve();
    await turn();
    expect(updates.standing()).toEqual({ state: 'ready', version: '0.2.0' });
    updates.install();
    expect(done).toEqual(['loads', 'fetches', 'quits']);
    expect(updates.atTheEnd()).toBe(true);
    expect(done.at(-1)).toBe('installs');
  });

  test('what is ready is not put in place when the program is only closed', async () => {
    const { updates, done, fetching } = aCopy();
    await updates.check();
    updates.fetch();
    fetching.resolve();
    await turn();
    expect(updates.atTheEnd()).toBe(false);
    expect(done).not.toContain('installs');
  });

  test('fetching can be stopped: what still comes changes nothing, and it can be begun again', async () => {
    const { updates, fetching, tell, stopped, noted } = aCopy();
    await updates.check();
    updates.fetch();
    updates.stop();
    expect(stopped()).toBe(true);
    tell(99);
    fetching.reject(new Error('cancelled'));
    await turn();
    expect(updates.standing()).toEqual({ state: 'found', version: '0.2.0' });
    expect(noted).toEqual([]);
  });

  test.each([
    ['the network does not bring it', silence, 'no-answer'],
    ['there is nothing where it was to be', noFeed, 'no-answer'],
    ['something else came', refusal, 'refused'],
  ])('when %s, that is said and noted, and it can be looked for again', async (_, error, because) => {
    const { updates, noted } = aCopy({ look: () => Promise.reject(error) });
    await updates.check();
    expect(updates.standing()).toEqual({ state: 'failed', because });
    expect(noted).toEqual([error]);
    await updates.check();
    expect(noted).toHaveLength(2);
  });

  test('a fetch that fails on its way is said too', async () => {
    const { updates, fetching } = aCopy();
    await updates.check();
    updates.fetch();
    fetching.reject(refusal);
    await turn();
    expect(updates.standing()).toEqual({ state: 'failed', because: 'refused' });
  });
});
