import { expect, test } from 'vitest';
import { questionSheetPdf } from '#electron/formats/questionSheet.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { shareQuestions } from '#shared/domain/sharing/questions.ts';
import { type QuestionSet, questionSets, questionWords } from '#shared/domain/wellbeing.ts';
import { day, noon } from '#tests/support/builders.ts';
import { type ReadElement, readPdf } from '#tests/support/readPdf.ts';

const sheet = async (sets: readonly QuestionSet[], print: 'normal' | 'large' = 'normal') => {
  const settings = { ...usualSettings, wellbeing: { sets: [...sets] } };
  const questions = shareQuestions({ settings, today: day('2026-11-24') });
  const { bytes } = await questionSheetPdf(questions, { print, madeAt: noon('2026-11-24') });
  return readPdf(bytes);
};

const tagsIn = (elements: readonly ReadElement[]): string[] =>
  elements.flatMap(({ tag, children }) => [tag, ...tagsIn(children)]);

test('the sheet has the card first, then every question word by word, and says whose they are', async () => {
  for (const print of ['normal', 'large'] as const) {
    const { pages, isTagged, language } = await sheet(questionSets, print);
    expect({ isTagged, language }).toEqual({ isTagged: true, language: 'en-GB' });
    expect(pages.every(({ width, height }) => width === 210 && height === 297)).toBe(true);
    const text = pages
      .map((page) => page.text)
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    const places = ['What’s different since you started coming?', ...Object.values(questionWords)].map(
      (each) => text.indexOf(each),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(-1);
    expect(text).toContain('Questions: Office for National Statistics, Open Government Licence v3.0');
    const tags = tagsIn(pages.flatMap((page) => page.elements));
    for (const tag of ['H1', 'H2', 'P', 'Table', 'TH', 'TD']) expect(tags).toContain(tag);
    expect(JSON.stringify(pages)).toContain('Tick for: Hardly ever or never');
  }
});

test('a sheet for own words alone asks nothing else, and is nobody’s but the group’s', async () => {
  const { pages } = await sheet([]);
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain('What’s different since you started coming?');
  expect(pages[0]?.text).not.toMatch(/Overall|lonely|National Statistics/);
});
