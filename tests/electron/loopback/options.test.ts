import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loopbackOptions } from '#electron/loopback/options.ts';

const surroundings = { platform: 'linux', env: {}, home: '/home/jean' } as const;

test('without a flag the usual folder opens in the browser on a free port', () => {
  expect(loopbackOptions([], surroundings)).toEqual({
    folders: {
      own: '/home/jean/.local/share/Welcome Desk',
      practice: '/home/jean/.local/share/Welcome Desk practice',
    },
    start: 'own',
    port: 0,
    isToOpen: true,
  });
});

test('every flag is followed', () => {
  expect(
    loopbackOptions(['--data', '/a b', '--port', '8080', '--practice', '--no-open'], surroundings),
  ).toEqual({
    folders: { own: resolve('/a b'), practice: `${resolve('/a b')} practice` },
    start: 'practice',
    port: 8080,
    isToOpen: false,
  });
});

test.each(['-1', '65536', '0x50', '8080 ', '80.5', 'web'])('%s is no port', (port) => {
  expect(loopbackOptions([`--port=${port}`], surroundings)).toEqual({
    sentence: 'After --port comes a number from 0 to 65535.',
  });
});
