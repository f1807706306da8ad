import { afterEach, describe, expect, test } from 'vitest';
import { longDay } from '#renderer/words/dates.ts';
import { english, languageOf, languages } from '#renderer/words/languages.ts';
import { listed } from '#renderer/words/lists.ts';
import { speak, spokenCode, t } from '#renderer/words/words.ts';
import { Day } from '#shared/domain/dates.ts';
import { Settings, usualSettings } from '#shared/domain/settings.ts';
import { longer, longLanguage } from '#tests/support/longLanguage.ts';

const tuesday = Day.parse('2026-11-24');
const names = () =>
  listed(['Ann', 'Ivy'])
    .map(({ value }) => value)
    .join('');

afterEach(() => speak(english.code));

describe('a language', () => {
  test('is English for a folder that names none, or one that this version does not have', () => {
    expect(languageOf(undefined)).toBe(english);
    expect(languageOf('cy')).toBe(english);
  });

  test('is kept as a code, and nothing else fits there', () => {
    const kept = (language: string) => Settings.safeParse({ ...usualSettings, language }).success;
    for (const { code } of [...languages, longLanguage]) expect(kept(code)).toBe(true);
    for (const wrong of ['', 'English', '../cy', 'c', 'cy;']) expect(kept(wrong)).toBe(false);
  });

  test('brings its own days and its own “and”; a sentence it does not have is said in English', async () => {
    expect(longDay(tuesday, tuesday)).toBe('Tuesday 24 November');
    expect(names()).toBe('Ann and Ivy');
    await speak('fr');
    expect(spokenCode()).toBe('fr');
    expect(longDay(tuesday, tuesday)).toBe('mardi 24 novembre');
    expect(names()).toBe('Ann et Ivy');
    expect(t('app.today')).toBe('Today');
  });
});

test('the language made for tests is longer, and leaves gaps and tags as they are', () => {
  const sentence = '<b>{{name}}</b> is here.';
  expect(longer(sentence)).toBe('[<b>{{name}}</b> îíš hêérêé.]');
  const plain = 'Open the register of today';
  expect(longer(plain).length).toBeGreaterThan(1.35 * plain.length);
});
