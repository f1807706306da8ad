import { describe, expect, test } from 'vitest';
import { en } from '#renderer/words/en.ts';
import { t } from '#renderer/words/words.ts';

type Words = { readonly [key: string]: string | Words };

const sentences = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentences(value, `${path}${key}.`),
  );

const all = sentences(en);

/** DOMAIN 2, "never say", and 9; LOOK 6. */
const neverSay =
  /\b(club|clubs|service|intervention|appointment|event|roll|check-in|attendance|patient|client|user|case|member|members|prescription|cancellation|DNA|no-show|failed|absent|discharge|compliant|outcome|incident|oops|successfully|please|error|invalid)\b/i;

const mayBe = new Set(['kinds.community-kitchen']);

describe('what a person reads', () => {
  test.each(all)('%s says nothing that the glossary forbids', (path, sentence) => {
    expect(mayBe.has(path) ? '' : sentence).not.toMatch(neverSay);
  });

  test('is never empty, never shouts and never uses a straight apostrophe', () => {
    const wrong = all.filter(([, sentence]) => sentence.trim() === '' || /[!']/.test(sentence));
    expect(wrong).toEqual([]);
  });

  test('says many wherever it says one', () => {
    const keys = new Set(all.map(([path]) => path));
    const lonely = [...keys].filter(
      (path) => path.endsWith('_one') && !keys.has(path.replace(/_one$/, '_other')),
    );
    expect(lonely).toEqual([]);
  });

  test('fills its gaps as they are typed, without turning an apostrophe into a code', () => {
    expect(t('today.pageOf', { name: 'O’Neill & <b>Co</b>' })).toBe('O’Neill & <b>Co</b>’s page');
  });

  test('counts one and many', () => {
    expect([1, 2].map((count) => t('register.counts.newFaces', { count }))).toEqual([
      'new face',
      'new faces',
    ]);
  });
});
