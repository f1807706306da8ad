import { expect, test } from 'vitest';
import { chosenLicence, licenceOf, packageFolderOf } from '../../build/licences.mjs';

test.each([
  ['/home/jean/desk/node_modules/react/index.js', 'react'],
  ['/home/jean/desk/node_modules/@noble/hashes/sha2.js', '@noble/hashes'],
  [
    '/desk/node_modules/age-encryption/node_modules/@noble/hashes/sha2.js',
    'age-encryption/node_modules/@noble/hashes',
  ],
  ['C:\\Users\\jean\\desk\\node_modules\\react\\index.js', 'react'],
  ['\0/desk/node_modules/pdfkit/js/pdfkit.js?commonjs-proxy', 'pdfkit'],
  ['/home/jean/desk/shared/domain/dates.ts', null],
  ['\0rolldown/runtime.js', null],
])('%j belongs to %s', (moduleId, folder) => {
  expect(packageFolderOf(moduleId)).toBe(folder);
});

test.each([
  ['MIT', 'MIT'],
  ['(MIT OR CC0-1.0)', 'MIT'],
  ['GPL-3.0-only OR ISC', 'ISC'],
  ['MIT AND OFL-1.1', 'MIT AND OFL-1.1'],
  ['MIT AND GPL-3.0-only', undefined],
  ['GPL-3.0-only', undefined],
  ['SEE LICENSE IN LICENSE.txt', undefined],
  ['nothing', undefined],
])('of “%s” we may pass on under %s', (words, chosen) => {
  expect(chosenLicence(words)).toBe(chosen);
});

test('a package is named with its version and the whole text of its licence', () => {
  const react = licenceOf('react');
  expect(react).toMatchObject({ name: 'react', licence: 'MIT' });
  expect(react.text).toContain('Permission is hereby granted');
  // Both of its texts: that of the files, and that of the letters.
  expect(licenceOf('@expo-google-fonts/atkinson-hyperlegible-next').text).toMatch(
    /Permission is hereby granted[^]*SIL OPEN FONT LICENSE/,
  );
});

test('a package that brings no text is told with who made it', () => {
  expect(licenceOf('wouter').text).toMatch(/^Unlicense\. Copyright \(c\) \S/);
});

test('a package that may not be passed on stops the build, by its name', () => {
  // Under MPL-2.0: it looks at pages in tests, and is in no build.
  expect(() => licenceOf('axe-core')).toThrow('axe-core');
});
