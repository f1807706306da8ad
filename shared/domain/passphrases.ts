/** How hard a passphrase is to guess, as a hint: none but the empty one is ever refused. */
export type PassphraseStrength = 'easy' | 'fair' | 'good';

/** Words that guessers try first; a passphrase of little else is easy however long it is. */
const firstGuesses = /password|passphrase|welcome|letmein|qwerty|abc|desk|123456|12345|1234|0000|1111/g;

/**
 * Length decides, counted in what is neither repeated nor tried first: under 10 easy, under 16 fair, from there good,
 * which four words in a row are (in the spirit of NIST SP 800-63B 5.1.1.2: length before kinds of letters).
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const told = passphrase
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(firstGuesses, '')
    .replaceAll(/(.)\1+/gu, '$1');
  const length = Math.min([...told].length, 2 * new Set(told).size);
  if (length < 10) return 'easy';
  return length < 16 ? 'fair' : 'good';
}
