/** Crockford's letters: no I, L, O or U, which are taken for others when read from paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 31 letters of chance (155 bits) and one that checks them. */
const chanceLetters = 31;
export const recoveryCodeBytes = chanceLetters;

const readAs: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The powers of the element 2 in the field of 32 elements (x^5 + x^2 + 1): all 31 are different. */
const weights = [1];
while (weights.length < chanceLetters) weights.push(doubled(weights.at(-1) ?? 0));

function doubled(value: number): number {
  const twice = value << 1;
  return twice > 31 ? twice ^ 0b100101 : twice;
}

function product(value: number, weight: number): number {
  let sum = 0;
  for (let bit = 0, power = weight; bit < 5; bit += 1, power = doubled(power)) {
    if ((value >> bit) & 1) sum ^= power;
  }
  return sum;
}

/** Every letter has another weight, so that a wrong letter, and any two that changed places, are found. */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value, at) => sum ^ product(value, weights[at] ?? 0), 0);
}

/** `A1B2-C3D4-…`, 8 groups of 4 letters, of 31 bytes of chance. */
export function recoveryCodeOf(chance: Uint8Array): string {
  if (chance.length !== chanceLetters)
    throw new Error(`a recovery code takes ${chanceLetters} bytes of chance`);
  const values = [...chance].map((byte) => byte & 31);
  const code = [...values, checkOf(values)].map((value) => letters[value]).join('');
  return code.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/**
 * The recovery code in what somebody typed, as it was printed; undefined when a letter is wrong, missing or too many.
 * Spaces, dashes and small letters make no difference, nor do O for 0, I or L for 1.
 */
export function recoveryCodeIn(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}.,]/gu, '')
    .replaceAll(/[OIL]/g, (letter) => readAs[letter] ?? letter);
  const values = [...code].map((letter) => letters.indexOf(letter));
  if (values.length !== chanceLetters + 1 || values.includes(-1)) return undefined;
  return checkOf(values.slice(0, -1)) === values.at(-1) ? code.replaceAll(/(.{4})(?=.)/g, '$1-') : undefined;
}
