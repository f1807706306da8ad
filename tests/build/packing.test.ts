import { expect, test } from 'vitest';
import { releaseWords, tryoutWords, updateFeed } from '../../build/packing.mjs';

const feed = 'https://updates.example.org/welcome-desk/';
const asked = {
  WELCOME_DESK_FEED: feed,
  WELCOME_DESK_MAINTAINER: 'Larkfield groups <desk@example.org>',
  WELCOME_DESK_HOME: 'https://example.org/welcome-desk',
};

const runsOn = (platform: string, isSigned = false) => {
  const planned = releaseWords(platform, asked, isSigned);
  return 'runs' in planned ? planned.runs : [];
};

test.each([
  ['nothing', undefined, { address: null }],
  ['an empty word', '', { address: null }],
  ['a folder', feed, { address: feed }],
  ['a folder without its last stroke', feed.slice(0, -1), { address: feed }],
  ['this computer, to try it out', 'http://127.0.0.1:8080/feed', { address: 'http://127.0.0.1:8080/feed/' }],
])('updates lie where the environment says: %s', (_, given, expected) => {
  expect(updateFeed({ WELCOME_DESK_FEED: given })).toEqual(expected);
});

test.each([
  'http://updates.example.org/',
  'http://127.0.0.1.example.org/',
  'file:///srv/updates',
  'https://jean:secret@updates.example.org/',
  'https://updates.example.org/?channel=beta',
  'updates.example.org',
])('%s is no place for updates, and nothing is packed', (given) => {
  const refusal = { whyNot: expect.stringContaining(given) as string };
  expect(updateFeed({ WELCOME_DESK_FEED: given })).toEqual(refusal);
  expect(tryoutWords('/electron', { WELCOME_DESK_FEED: given })).toEqual(refusal);
  expect(releaseWords('win32', { WELCOME_DESK_FEED: given }, false)).toEqual(refusal);
});

test.each([
  ['linux', ['AppImage', 'deb', 'tar.gz']],
  ['win32', ['nsis', 'zip']],
  ['darwin', ['dmg', 'zip']],
])('a release on %s is everything people are given, for both kinds of computer', (platform, kinds) => {
  const runs = runsOn(platform);
  for (const kind of kinds) expect(runs.filter((words) => words.includes(kind))).toHaveLength(1);
  for (const words of runs) expect(words.slice(-2)).toEqual(['--x64', '--arm64']);
});

test('only what can update itself is told where updates lie', () => {
  const told = (kind: string) => {
    const words = ['linux', 'win32']
      .flatMap((platform) => runsOn(platform))
      .find((run) => run.includes(kind));
    return words?.includes(`--config.publish.url=${feed}`);
  };
  const kinds = ['AppImage', 'deb', 'nsis', 'tar.gz', 'zip'];
  expect(kinds.map(told)).toEqual([true, true, true, false, false]);
});

test('what shares the list of updates of a system is made in one run, or one list would take the place of the other', () => {
  for (const platform of ['linux', 'win32', 'darwin'])
    expect(runsOn(platform).filter((words) => words.join(' ').includes('publish.url'))).toHaveLength(1);
});

test('nothing is ever sent anywhere, and a signed release stops without a certificate', () => {
  const every = ['linux', 'win32', 'darwin'].flatMap((platform) => runsOn(platform, true));
  for (const words of every) {
    expect(words.join(' ')).toContain('--publish never');
    expect(words).toContain('--config.forceCodeSigning=true');
  }
  expect(runsOn('win32').flat()).not.toContain('--config.forceCodeSigning=true');
});

test.each([
  ['nobody', ''],
  ['somebody without an address', 'Larkfield groups'],
])('a .deb that names %s is not made', (_, who) => {
  expect(releaseWords('linux', { ...asked, WELCOME_DESK_MAINTAINER: who }, false)).toEqual({
    whyNot: expect.stringContaining('WELCOME_DESK_MAINTAINER') as string,
  });
});

test('a release is made for systems that Electron is made for', () => {
  expect(releaseWords('freebsd', asked, false)).toEqual({ whyNot: 'Nothing is packed on freebsd' });
});
