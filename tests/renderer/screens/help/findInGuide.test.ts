import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInGuide } from '#renderer/screens/help/findInGuide.ts';
import { guide } from '#renderer/words/en/guide.ts';
import { guidePages } from '#renderer/words/guidePages.ts';

const firstFor = (text: string) => findInGuide(guide, text)[0]?.id;

describe('a leader finds the page that answers', () => {
  test.each([
    ['undo', 'mistakes'],
    ['walk-in', 'register'],
    ['APOLOGIES', 'register'],
    ['call off', 'sessions'],
    ['snow', 'sessions'],
    ['referral', 'newcomers'],
    ['phone call', 'newcomers'],
    ['consent', 'telling'],
    ['csv', 'telling'],
    ['print', 'away'],
    ['backup', 'backups'],
    ['password', 'data'],
    ['memory stick', 'backups'],
    ['damaged', 'wrong'],
    ['already open', 'wrong'],
    ['keyboard', 'keys'],
    ['bigger', 'keys'],
    ['practice', 'start'],
    ['telephone number', 'people'],
  ])('%s', (text, page) => {
    expect(firstFor(text)).toBe(page);
  });

  test('whatever apostrophe the keyboard has', () => {
    expect(findInGuide(guide, "didn't come").map(({ id }) => id)).toContain('register');
  });

  test('by the beginning of a word while it is being written', () => {
    expect(findInGuide(guide, 'telep').map(({ id }) => id)).toContain('people');
  });

  test('with the sentence that says it, free of signs', () => {
    const [found] = findInGuide(guide, 'passphrase windows key');
    expect(found).toMatchObject({ id: 'data', title: guide.data.title });
    expect(found?.says).toMatch(/^With or without one, let the computer ask/);
    for (const { says } of findInGuide(guide, '')) expect(says).not.toMatch(/[<>]/);
  });

  test('nothing when no page says it', () => {
    expect(findInGuide(guide, 'submarine')).toEqual([]);
    expect(findInGuide(guide, 'undo submarine')).toEqual([]);
  });
});

test('nothing looked for is every page in the order of the booklet', () => {
  expect(findInGuide(guide, ' ').map(({ id }) => id)).toEqual(guidePages);
});

test('one word more never finds more pages', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, more) => {
      const found = findInGuide(guide, text).map(({ id }) => id);
      expect(found).toEqual(
        expect.arrayContaining(findInGuide(guide, `${text} ${more}`).map(({ id }) => id)),
      );
    }),
  );
});
