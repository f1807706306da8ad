// What is handed to electron-builder, decided here, so that it can be tested without packing anything.

/** @typedef {{ readonly [name: string]: string | undefined }} Environment */

/**
 * What is made for which system. What can update itself is made in one run, for they share the list that installed copies
 * look in; what is unpacked by hand in another, without the note of where that list lies.
 * @type {Readonly<Record<string, readonly { words: readonly string[], updatesItself: boolean }[]>>}
 */
const releases = {
  linux: [
    // electron-builder makes the AppImage first: what the .deb then notes of its kind must not get into it.
    { words: ['--linux', 'AppImage', 'deb'], updatesItself: true },
    { words: ['--linux', 'tar.gz'], updatesItself: false },
  ],
  win32: [
    { words: ['--win', 'nsis'], updatesItself: true },
    { words: ['--win', 'zip'], updatesItself: false },
  ],
  // On macOS a copy had as a .dmg fetches the .zip.
  darwin: [{ words: ['--mac', 'dmg', 'zip'], updatesItself: true }],
};

/** Both kinds of computer that Electron is made for. */
const architectures = ['--x64', '--arm64'];

/**
 * Where an installed copy looks for updates, from the environment's WELCOME_DESK_FEED: an https address of a folder.
 * http is taken for this computer only, where updates are tried out.
 * @param {Environment} environment
 * @returns {{ address: string | null } | { whyNot: string }} null: the copies are brought up to date by hand
 */
export function updateFeed(environment) {
  const given = environment['WELCOME_DESK_FEED'];
  if (given === undefined || given === '') return { address: null };
  const url = URL.parse(given);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === '127.0.0.1');
  if (!url || !isSafe || url.username !== '' || url.search !== '' || url.hash !== '') {
    return { whyNot: `WELCOME_DESK_FEED is to be the https address of a folder, not "${given}"` };
  }
  return { address: url.href.endsWith('/') ? url.href : `${url.href}/` };
}

/**
 * Who stands in a .deb for questions about it. Debian's format asks for both.
 * @param {Environment} environment WELCOME_DESK_MAINTAINER as `Name <address>`, WELCOME_DESK_HOME as an https address
 * @returns {{ words: string[] } | { whyNot: string }}
 */
export function maintainer(environment) {
  const { WELCOME_DESK_MAINTAINER: who = '', WELCOME_DESK_HOME: home = '' } = environment;
  if (!/^[^<>]+ <[^<>@\s]+@[^<>@\s]+>$/.test(who)) {
    return { whyNot: 'A .deb names who looks after it: set WELCOME_DESK_MAINTAINER to "Name <e-mail>"' };
  }
  if (URL.parse(home)?.protocol !== 'https:') {
    return { whyNot: 'A .deb names a page about the program: set WELCOME_DESK_HOME to its https address' };
  }
  return { words: [`--config.linux.maintainer=${who}`, `--config.extraMetadata.homepage=${home}`] };
}

/** @param {string | null} address @returns {string[]} */
function feedWords(address) {
  if (address === null) return [];
  return ['--config.publish.provider=generic', `--config.publish.url=${address}`];
}

const always = ['--config', 'build/electron-builder.yml', '--publish', 'never'];

/**
 * The words of one run of electron-builder, for a program that can be started where it was packed.
 * @param {string} electronFolder Electron's program, here already
 * @param {Environment} environment
 * @returns {{ words: string[] } | { whyNot: string }}
 */
export function tryoutWords(electronFolder, environment) {
  const feed = updateFeed(environment);
  if ('whyNot' in feed) return feed;
  return {
    words: [...always, ...feedWords(feed.address), `--config.electronDist=${electronFolder}`, '--dir'],
  };
}

/**
 * The words of every run of electron-builder for a release on this system: all that people are given, for both kinds of
 * computer. electron-builder fetches Electron's program for each itself.
 * @param {string} platform as Node calls it
 * @param {Environment} environment
 * @param {boolean} isSigned stops a release for Windows or macOS that has no certificate
 * @returns {{ runs: string[][] } | { whyNot: string }}
 */
export function releaseWords(platform, environment, isSigned) {
  const kinds = releases[platform];
  if (kinds === undefined) return { whyNot: `Nothing is packed on ${platform}` };
  const feed = updateFeed(environment);
  if ('whyNot' in feed) return feed;
  const who = platform === 'linux' ? maintainer(environment) : { words: [] };
  if ('whyNot' in who) return who;
  const signing = isSigned ? ['--config.forceCodeSigning=true'] : [];
  return {
    runs: kinds.map(({ words, updatesItself }) => [
      ...always,
      ...(updatesItself ? feedWords(feed.address) : []),
      ...who.words,
      ...signing,
      ...words,
      ...architectures,
    ]),
  };
}
