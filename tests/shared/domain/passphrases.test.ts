import { expect, test } from 'vitest';
import { passphraseStrength } from '#shared/domain/passphrases.ts';

test.each([
  ['tea', 'easy'],
  ['password1234', 'easy'],
  ['Welcome Desk', 'easy'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'easy'],
  ['abababababababababababab', 'easy'],
  ['knit & natter', 'fair'],
  ['Nos da cariad', 'fair'],
  ['tea at half past ten', 'good'],
  ['paned o de am ddeg', 'good'],
  ['correct horse battery staple', 'good'],
  ['早上好早上好，今天喝茶吗，朋友们', 'good'],
] as const)('“%s” is a passphrase that is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
