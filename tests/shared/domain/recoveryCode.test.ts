import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recoveryCodeBytes, recoveryCodeIn, recoveryCodeOf } from '#shared/domain/recoveryCode.ts';

const chance = fc.uint8Array({ minLength: recoveryCodeBytes, maxLength: recoveryCodeBytes });
const code = chance.map(recoveryCodeOf);
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a code is 8 groups of 4 letters that are not taken for others, and no two are alike', () => {
  fc.assert(
    fc.property(code, (one) => {
      expect(one).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
  const one = new Uint8Array(recoveryCodeBytes);
  const codes = Array.from({ length: recoveryCodeBytes * 31 }, (_, at) => {
    const other = Uint8Array.from(one);
    other[Math.floor(at / 31)] = 1 + (at % 31);
    return recoveryCodeOf(other);
  });
  expect(new Set(codes).size).toBe(codes.length);
});

test('it is read back however it was typed', () => {
  const typings = [
    (text: string) => text,
    (text: string) => text.toLowerCase(),
    (text: string) => text.replaceAll('-', ''),
    (text: string) => ` ${text.replaceAll('-', '  ')}\n`,
    (text: string) => text.replaceAll('0', 'O').replaceAll('1', 'l'),
    (text: string) => text.replaceAll('0', 'o').replaceAll('1', 'I').replaceAll('-', ' – '),
  ];
  fc.assert(
    fc.property(code, fc.constantFrom(...typings), (one, type) => {
      expect(recoveryCodeIn(type(one))).toBe(one);
    }),
  );
});

describe('a slip is found', () => {
  const place = fc.nat(31);
  const at = (one: string, index: number) => one.replaceAll('-', '').charAt(index);
  const put = (one: string, index: number, letter: string) => {
    const plain = one.replaceAll('-', '');
    return plain.slice(0, index) + letter + plain.slice(index + 1);
  };

  test('in any one letter', () => {
    fc.assert(
      fc.property(code, place, fc.constantFrom(...letters.split('')), (one, index, letter) => {
        fc.pre(at(one, index) !== letter);
        expect(recoveryCodeIn(put(one, index, letter))).toBeUndefined();
      }),
    );
  });

  test('when two letters beside each other changed places', () => {
    fc.assert(
      fc.property(code, fc.nat(30), (one, index) => {
        const [first, second] = [at(one, index), at(one, index + 1)];
        fc.pre(first !== second);
        expect(recoveryCodeIn(put(put(one, index, second), index + 1, first))).toBeUndefined();
      }),
    );
  });

  test('when a letter is missing, too many, or none of ours', () => {
    fc.assert(
      fc.property(code, (one) => {
        expect(recoveryCodeIn(one.slice(1))).toBeUndefined();
        expect(recoveryCodeIn(`${one}0`)).toBeUndefined();
        expect(recoveryCodeIn(put(one, 5, 'U'))).toBeUndefined();
      }),
    );
  });

  test('in any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(recoveryCodeIn(text)).toBeUndefined();
      }),
    );
  });
});
