const blocks = 4;
const digits = 4;

/** Sixteen digits in blocks of four: easy to say on the telephone, and too many to try one after the other. */
export const madeUpPassword = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(blocks)), (number) =>
    String(number % 10 ** digits).padStart(digits, '0'),
  ).join('-');
