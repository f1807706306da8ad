import { execFileSync } from 'node:child_process';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCall, startCall, talkTo } from '#tests/support/callProcess.ts';
import { isThere } from '#tests/support/programs.ts';

// The core with a clock handed in is tried in tests/electron/folder/wrongClock.test.ts, everywhere. Here the computer's own
// clock is wrong, for the lock, the log and the disk as well.
const hasFaketime = isThere('faketime', 'the app on a computer whose own clock is wrong');

let around: string;
let data: string;

beforeEach(async () => {
  around = await mkdtemp(join(tmpdir(), 'clock '));
  data = join(around, 'our group');
  return () => rm(around, { recursive: true, maxRetries: 3 });
});

/** What a program is started with, so that its computer's clock says so, or says what stands in the file. */
const library = (): string =>
  execFileSync('faketime', ['2026-11-24 10:00:00', 'printenv', 'LD_PRELOAD'], { encoding: 'utf8' }).trim();
const clockOf = (moment: string): string => `@${moment.replace('T', ' ').replace('Z', '')}`;
const env = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  LD_PRELOAD: library(),
  TZ: 'UTC',
  // The time since the computer was started goes on, whatever its clock says.
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
  ...more,
});

const person = (preferredName: string) => ({ preferredName, regularAt: [] });
type Listed = { backups: { file: string; about: { madeAt: string }; counts: Record<string, number> }[] };

describe.runIf(hasFaketime)('on a computer whose clock is wrong', () => {
  test('from one start to the next: all that was written down is there, and the backups are in order', async () => {
    const moments = [
      '2028-02-29T20:00:00Z',
      '2037-06-01T10:00:00Z',
      '2001-01-01T00:05:00Z',
      '2028-03-26T00:30:00Z',
      '2028-10-29T00:30:00Z',
      '2028-10-29T01:30:00Z',
    ];
    for (const moment of moments) {
      const said = await runCall(['people.add', JSON.stringify(person(`of ${moment}`)), '--data', data], {
        env: env({ FAKETIME: clockOf(moment) }),
      });
      expect([said.code, said.err]).toEqual([0, '']);
    }
    const { out } = await runCall(['backups.list', '--data', data]);
    const { backups } = (JSON.parse(out) as { value: Listed }).value;
    const minutes = backups.map(({ about }) => about.madeAt.slice(0, 15));
    expect(minutes).toEqual(moments.toReversed().map((moment) => moment.slice(0, 15)));
    expect(backups.map(({ counts }) => counts['people'])).toEqual([6, 5, 4, 3, 2, 1]);
  });

  test('set back, ahead and back while the app is open: nobody else gets the folder, and nothing is refused', async () => {
    const file = join(around, 'clock');
    const set = async (moment: string) => {
      await writeFile(`${file}.next`, clockOf(moment));
      await rename(`${file}.next`, file);
    };
    await set('2026-11-24T10:00:00Z');
    const shifting = env({ FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1' });
    const talk = talkTo(startCall(['--stdin', '--data', data], undefined, shifting));
    for (const moment of [
      '2026-11-24T10:00:05Z',
      '2020-01-01T00:00:00Z',
      '2033-01-01T00:00:00Z',
      '2026-11-24T10:01:00Z',
    ]) {
      await set(moment);
      expect(await talk.call('people.add', person(moment))).toMatchObject({ ok: true });
      const status = await talk.call('app.status', {});
      expect(status).toMatchObject({ value: { lastSavedAt: expect.stringContaining(moment.slice(0, 10)) } });
    }
    const second = await runCall(['people.add', JSON.stringify(person('second')), '--data', data], {
      env: shifting,
    });
    expect(second.err).toMatch(/already open/);
    talk.child.stdin.end();
    await new Promise((resolve) => talk.child.on('close', resolve));
    const { out } = await runCall(['people.find', '{"text":"","limit":9}', '--data', data]);
    expect((JSON.parse(out) as { value: { people: unknown[] } }).value.people).toHaveLength(4);
  });
});
