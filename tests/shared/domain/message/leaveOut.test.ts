import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNhsNumber, toLeaveOut, without } from '#shared/domain/message/leaveOut.ts';

const kindsIn = (text: string) => toLeaveOut(text, 2026).map(({ kind }) => kind);

describe('what is better left out', () => {
  test.each(['943 476 5919', '9434765919', '943-476-5919'])(
    '%s passes the check of an NHS number',
    (number) => {
      expect(isNhsNumber(number)).toBe(true);
      expect(kindsIn(`Doreen, ${number}, likes wool`)).toEqual(['nhs-number']);
    },
  );

  test('one wrong digit of an NHS number is noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digits = Array.from('9434765919', Number);
        digits[at] = ((digits[at] ?? 0) + more) % 10;
        expect(isNhsNumber(digits.join(''))).toBe(false);
      }),
    );
  });

  test.each([
    'DOB 12/03/1948',
    'Date of birth: 12 March 1948',
    'born on 4.7.39',
    'she is 78 (1948-03-12)',
    'Dyddiad geni: 12/03/1948',
  ])('“%s” holds a date of birth', (text) => {
    expect(kindsIn(text)).toEqual(['birth-date']);
  });

  test.each([
    'She was diagnosed with bipolar disorder',
    'Has type 2 diabetes.',
    'Diagnosis: something or other',
    'takes sertraline 50 mg',
    'Mae ganddi iselder',
  ])('“%s” speaks of health', (text) => {
    expect(kindsIn(text)).toEqual(['health']);
  });

  test.each([
    'We meet on 24 November 2026 at 10:30',
    'Ring 01632 960123 or 07700 900123',
    'She likes a seat near the door and loves baking',
    'Social prescribing link worker',
    'Diagnosis: none',
    'Ref 2026/0077',
  ])('“%s” may stay', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('what is left out is gone, with the label that stood before it, and nothing else', () => {
    const text = 'Name: Ada\nNHS number: 943 476 5919\nShe likes wool. She has COPD. She sings.';
    const left = toLeaveOut(text, 2026).reverse().reduce(without, text);
    expect(left).toBe('Name: Ada\nShe likes wool. She sings.');
  });
});
