import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolders } from '#electron/shells/folders.ts';

const home = '/home/jean';

test.each([
  ['linux', {}, join(home, '.local/share/Welcome Desk')],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/Welcome Desk'],
  ['linux', { XDG_DATA_HOME: 'relative' }, join(home, '.local/share/Welcome Desk')],
  ['darwin', { XDG_DATA_HOME: '/data' }, join(home, 'Library/Application Support/Welcome Desk')],
  ['win32', { APPDATA: '/roaming' }, '/roaming/Welcome Desk'],
  ['win32', {}, join(home, 'AppData/Roaming/Welcome Desk')],
] as const)('on %s with %o the data lies in %s', (platform, env, own) => {
  expect(dataFolders(undefined, { platform, env, home })).toEqual({ own, practice: `${own} practice` });
});

test('the folder asked for is used, and the practice group lies beside it', () => {
  expect(dataFolders('my group', { platform: 'linux', env: {}, home })).toEqual({
    own: resolve('my group'),
    practice: `${resolve('my group')} practice`,
  });
});
