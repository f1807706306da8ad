import { describe, expect, test } from 'vitest';
import { isOurs, mayLoad } from '#electron/desktop/ours.ts';

test.each([
  'app://welcome-desk/',
  'app://welcome-desk/assets/main.js',
  'app://welcome-desk/#/register',
  'APP://welcome-desk/',
])('%s is our own page', (address) => {
  expect(isOurs(address)).toBe(true);
  expect(mayLoad(address)).toBe(true);
});

describe('an address that only looks like ours is not', () => {
  test.each([
    '',
    'about:blank',
    'app:///welcome-desk/',
    'app://welcome-desk.example.org/',
    'app://example.org/welcome-desk/',
    'app://welcome-desk@example.org/',
    'app://jean@welcome-desk/',
    'app://jean:x@welcome-desk/',
    'app://welcome-desk:80/',
    'app:welcome-desk',
    'apps://welcome-desk/',
    'https://welcome-desk/',
    'file:///app://welcome-desk/',
    'javascript:alert("app://welcome-desk/")',
    'blob:app://example.org/0',
    'blob:blob:app://welcome-desk/',
    'data:text/html,app://welcome-desk/',
    'devtools://devtools/bundled/inspector.html',
    'view-source:app://welcome-desk/',
    'chrome-extension://welcome-desk/',
    'ws://welcome-desk/',
  ])('%s', (address) => {
    expect(isOurs(address)).toBe(false);
    expect(mayLoad(address)).toBe(false);
  });
});

test('the page may load what it made itself, and pictures written into it, but is neither', () => {
  for (const address of ['blob:app://welcome-desk/8a1e', 'data:image/svg+xml,%3Csvg/%3E']) {
    expect(mayLoad(address)).toBe(true);
    expect(isOurs(address)).toBe(false);
  }
});
