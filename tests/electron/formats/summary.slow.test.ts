import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { summaryPaper, summaryPdf } from '#electron/formats/summary.ts';
import { nothingTold } from '#shared/domain/funderSummary.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { shareFunderSummary } from '#shared/domain/sharing/funderSummary.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import { aGroup, aWellbeing, day, groupId, noon, personId, wellbeingId } from '#tests/support/builders.ts';
import { isThere } from '#tests/support/programs.ts';
import { readPdf, type ReadElement } from '#tests/support/readPdf.ts';

const quarter = () => {
  const visits = ['2026-07-07', '2026-08-04', '2026-09-01'].flatMap((on, month) =>
    Array.from({ length: 9 - 3 * month }, (_, at) => ({
      groupId: groupId(1),
      day: day(on),
      personId: personId(at),
    })),
  );
  return shareFunderSummary({
    groups: [aGroup({ name: 'Ŵyn & Natter' })],
    fromOn: day('2026-07-01'),
    toOn: day('2026-09-30'),
    matter: {
      visits,
      sessions: visits
        .filter(({ personId: id }) => id === personId(0))
        .map((each) => ({ ...each, minutes: 90 })),
      newcomers: [],
      referrals: [],
      origins: [],
      said: [...Array(8).keys()].flatMap((person) =>
        [day('2026-03-03'), day('2026-09-01')].map((on, at) =>
          aWellbeing({
            id: wellbeingId(2 * person + at),
            personId: personId(person),
            groupId: groupId(1),
            on,
            answers: { happy: 4 + at },
          }),
        ),
      ),
    },
    before: nothingTold,
    today: day('2026-10-02'),
    settings: {
      ...usualSettings,
      leaderName: 'Jean Whitlock',
      organisationName: 'Larkfield groups',
      wellbeing: { sets: ['well-being'] },
    },
    id: '0',
  }).content;
};

const tagsIn = (elements: readonly ReadElement[]): string[] =>
  elements.flatMap(({ tag, children }) => [tag, ...tagsIn(children)]);

test('a summary is an A4 PDF with its sentences, its chart and its table to be read aloud', async () => {
  const content = quarter();
  const { bytes, cannotShow } = await summaryPdf(content, { print: 'normal', madeAt: noon('2026-10-02') });
  expect(cannotShow).toEqual([]);
  const { pages, isTagged, language } = await readPdf(bytes);
  expect({ isTagged, language }).toEqual({ isTagged: true, language: 'en-GB' });
  expect(pages.map(({ width, height }) => [width, height])).toEqual([
    [210, 297],
    [210, 297],
  ]);
  const text = pages.map((page) => page.text).join(' ');
  for (const sentence of summaryPaper(content).sentences) expect(text).toContain(sentence);
  for (const words of [
    'How are things?',
    '4.0',
    '5.0',
    'Questions: Office for National Statistics, Open Government Licence v3.0',
  ])
    expect(text).toContain(words);
  const tags = tagsIn(pages.flatMap((page) => page.elements));
  for (const tag of ['H1', 'H2', 'P', 'Figure', 'Table', 'TH', 'TD']) expect(tags).toContain(tag);
  expect(JSON.stringify(pages)).toContain('July 2026: 9; August 2026: ');
});

test.skipIf(!isThere('qpdf', 'whether it finds a summary sound'))('is sound, as qpdf reads it', async () => {
  const folder = await aFolder();
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'summary.pdf');
  const { bytes } = await summaryPdf(quarter(), { print: 'large', madeAt: noon('2026-10-02') });
  await writeFile(file, bytes);
  expect(spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })).toMatchObject({ status: 0 });
});
