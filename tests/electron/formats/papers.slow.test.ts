import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { badgesPdf } from '#electron/formats/papers/badges.ts';
import { blocksPdf } from '#electron/formats/papers/blocks.ts';
import { datesPaper } from '#electron/formats/papers/dates.ts';
import { telephonesPaper, telephoneTreePaper } from '#electron/formats/papers/lists.ts';
import { posterPdf } from '#electron/formats/papers/posterPdf.ts';
import { signInPaper } from '#electron/formats/papers/signIn.ts';
import { addDays } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import { labelPlaces, type LabelSheetId, labelSheetIds } from '#shared/domain/labels.ts';
import { type PosterSize, posterSizes, type Print, prints } from '#shared/domain/paper.ts';
import { sessionsBetween } from '#shared/domain/schedule.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { shareBadges } from '#shared/domain/sharing/badges.ts';
import { shareTelephones, shareTelephoneTree } from '#shared/domain/sharing/contactList.ts';
import { shareDates } from '#shared/domain/sharing/dates.ts';
import { sharePoster } from '#shared/domain/sharing/poster.ts';
import { shareSignIn } from '#shared/domain/sharing/signIn.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import { aGroup, aPerson, day, noon, personId } from '#tests/support/builders.ts';
import { isThere } from '#tests/support/programs.ts';
import { elementsOf, type ReadPage, readPdf } from '#tests/support/readPdf.ts';

const today = day('2026-11-24');
const madeAt = noon('2026-11-24');
const settings = { ...usualSettings, leaderName: 'Jean Whitlock', leaderTelephone: '07700 900118' };
const longWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(4);

const usual = aGroup({
  name: 'Knit & Natter Tŷ Mawr',
  place: 'Larkfield Village Hall, small room',
  offers: 'We knit, we natter, and there is cake. Ŵyn and Siân make the tea.',
  welcome: { whatToBring: 'Nothing at all. There are needles, wool and tea.' },
  details: {
    access: 'A ramp at the side door, and a toilet for wheelchairs.',
    webPage: 'larkfield-hall.org.uk/knit',
    costPence: 250,
  },
});

/** As much as every field takes, in words and in one word. */
const hard: readonly Group[] = [
  aGroup({
    ...usual,
    name: longWord.slice(0, 200),
    place: longWord.slice(0, 200),
    offers: longWord.repeat(6).slice(0, 1200),
  }),
  aGroup({
    ...usual,
    name: 'A group of many words '.repeat(10).slice(0, 200).trim(),
    offers: 'We knit, and we natter. '.repeat(166),
    details: {
      ...usual.details,
      access: 'One step. '.repeat(400),
      webPage: `larkfield.org.uk/${'a'.repeat(280)}`,
    },
  }),
];

const posterOf = (group: Group) =>
  sharePoster({
    group,
    usualTimes: group.usualTimes.flatMap((each) => ('times' in each ? each.times : [])),
    sessions: sessionsBetween(group, today, addDays(today, 60), new Map()).filter(
      ({ day: on }) => on !== '2026-12-29',
    ),
    leftOut: [day('2026-12-29')],
    today,
    settings,
  });

const poster = async (group: Group, size: PosterSize, print: Print) =>
  readPdf((await posterPdf(posterOf(group), { size, print, hasCode: true, madeAt })).bytes);

const agreed = (['contact-list', 'telephone-tree'] as const).map((purpose) => ({
  purpose,
  answer: 'given' as const,
  on: today,
  how: 'in-person' as const,
  wording: `${purpose}-1`,
}));

const names = ['Doreen', 'Ŵyn', 'Siân ŷ', 'Mary Anne', longWord.slice(0, 120)];
const comers = Array.from({ length: 25 }, (_, index) =>
  aPerson({
    id: personId(index),
    preferredName: names[index % names.length] ?? '',
    telephone: `07700 9001${index + 10}`,
    consents: agreed,
  }),
);

/** Words that reach over an edge of their page, in millimetres from it. */
const over = (pages: readonly ReadPage[]) =>
  pages.flatMap(({ width, height, boxes }) =>
    boxes.filter(
      ({ x, y, width: wide, height: high }) =>
        x < 3 || y < 3 || x + wide > width - 3 || y + high > height - 3,
    ),
  );

const close = (text: string): string => text.replaceAll(/\s/g, '');
const textOn = (pages: readonly ReadPage[]): string => close(pages.map(({ text }) => text).join(''));

describe('a poster', () => {
  test.each(posterSizes.flatMap((size) => prints.map((print) => [size, print] as const)))(
    'on %s in %s print says everything once, tagged, on one page or two, and nothing leaves the page',
    async (size, print) => {
      const { pages, isTagged, title, language } = await poster(usual, size, print);
      expect({ isTagged, title, language }).toEqual({
        isTagged: true,
        title: 'Poster of Knit & Natter Tŷ Mawr',
        language: 'en-GB',
      });
      expect(pages.length).toBeLessThanOrEqual(size === 'a5' && print === 'large' ? 2 : 1);
      expect(pages[0]).toMatchObject(
        size === 'a4' ? { width: 210, height: 297 } : { width: 148, height: 210 },
      );
      expect(over(pages)).toEqual([]);
      const text = textOn(pages);
      for (const words of [
        'Knit & Natter Tŷ Mawr',
        'Ŵyn and Siân make the tea.',
        'Tuesdays, 10:30 to 12:30',
        'Tuesday 24 November 2026',
        'Tuesday 29 December 2026',
        'Larkfield Village Hall, small room',
        'There are needles, wool and tea.',
        'A ramp at the side door',
        '£2.50 a session',
        'Jean Whitlock, 07700 900118',
        'https://larkfield-hall.org.uk/knit',
      ])
        expect(text).toContain(close(words));
      const elements = pages.flatMap((page) => page.elements);
      expect(elementsOf(elements, 'H1').map((each) => each.text)).toEqual(['Knit & Natter Tŷ Mawr']);
      expect(elementsOf(elements, 'Figure').map(({ alt }) => alt)).toEqual([
        'Code that opens https://larkfield-hall.org.uk/knit',
      ]);
    },
  );

  test.each(posterSizes.flatMap((size) => prints.map((print) => [size, print] as const)))(
    'on %s in %s print with a name of 200 letters stands on one page, on two where half a page is to be in large print',
    async (size, print) => {
      const name = `Gweu a Sgwrsio Tŷ Mawr yn ${'Llanfair-pwllgwyngyll ŵyn ŷd â '.repeat(6)}`
        .slice(0, 200)
        .trim();
      const { pages } = await poster(aGroup({ ...usual, name }), size, print);
      expect(pages).toHaveLength(size === 'a5' && print === 'large' ? 2 : 1);
      expect(over(pages)).toEqual([]);
      expect(textOn(pages)).toContain(close(name));
    },
  );

  test('is on one page of half the size in large print, too, when it says less', async () => {
    const { offers: _offers, welcome: _welcome, ...rest } = usual;
    const { pages } = await poster(aGroup({ ...rest, details: { costPence: 0 } }), 'a5', 'large');
    expect(pages).toHaveLength(1);
  });

  test.each([0, 1])(
    'of a group that fills every field is whole on as many pages as that takes: %i',
    async (which) => {
      const group = hard[which] as Group;
      for (const size of posterSizes) {
        const { pages } = await poster(group, size, 'large');
        expect(over(pages)).toEqual([]);
        const text = textOn(pages);
        expect(text).toContain(close(group.name));
        for (const whole of [group.offers, group.details?.access, group.details?.webPage])
          if (whole !== undefined) expect(lettersIn(text)).toBeGreaterThanOrEqual(lettersIn(whole));
      }
    },
  );
});

const lettersIn = (text: string): number => close(text).length;

describe('badges', () => {
  test.each(labelSheetIds)(
    'on %s stand each on a label of its own, and read like everybody else’s',
    async (sheet) => {
      const { pages, isTagged } = await readPdf(
        (
          await badgesPdf(shareBadges({ group: hard[1] as Group, people: comers, today }), {
            print: 'large',
            sheet,
            used: 3,
            madeAt,
          })
        ).bytes,
      );
      expect(isTagged).toBe(true);
      expect(over(pages)).toEqual([]);
      expect(offLabels(pages, sheet)).toEqual([]);
      const read = pages.flatMap(({ elements }) => elementsOf(elements, 'P').map(({ text }) => close(text)));
      expect(read).toEqual(
        comers.flatMap(({ preferredName }) => [close(preferredName), close((hard[1] as Group).name)]),
      );
    },
  );
});

/** Words that do not lie whole on one of the labels that are left. */
const offLabels = (pages: readonly ReadPage[], sheet: LabelSheetId) => {
  const labels = labelPlaces(sheet, comers.length, 3);
  return pages.flatMap(({ boxes }, at) =>
    boxes.filter(
      (box) =>
        !labels.some(
          (label) =>
            label.sheet === at &&
            box.x >= label.x + 2 &&
            box.y >= label.y + 1 &&
            box.x + box.width <= label.x + label.width - 2 &&
            box.y + box.height <= label.y + label.height - 1,
        ),
    ),
  );
};

const papers = {
  'a calendar on paper': datesPaper(
    shareDates({
      sessions: [usual, ...hard].flatMap((group) =>
        sessionsBetween(group, today, addDays(today, 120), new Map()).map((session) => ({ group, session })),
      ),
      fromOn: today,
      toOn: addDays(today, 120),
      today,
    }),
  ),
  'a sign-in sheet': signInPaper(shareSignIn({ group: usual, people: comers, today })),
  'a telephone list': telephonesPaper(shareTelephones({ group: usual, people: comers, today }).list),
  'a telephone tree': telephoneTreePaper(
    shareTelephoneTree({ group: usual, people: comers, today, settings }).list,
  ),
};

describe.each(Object.entries(papers))('%s', (_name, paper) => {
  test.each(prints)(
    'in %s print holds all that was shown, on A4, tagged, and nothing leaves the page',
    async (print) => {
      const { pages, isTagged, title } = await readPdf((await blocksPdf(paper, { print, madeAt })).bytes);
      expect({ isTagged, title }).toEqual({ isTagged: true, title: paper.title });
      expect(pages.map(({ width, height }) => [width, height])).toEqual(pages.map(() => [210, 297]));
      expect(over(pages)).toEqual([]);
      const cells = pages.flatMap(({ elements }) =>
        ['H1', 'H2', 'P', 'TH', 'TD'].flatMap((tag) =>
          elementsOf(elements, tag).map(({ text }) => close(text)),
        ),
      );
      const shown = paper.blocks.flatMap((block) =>
        block.kind === 'lines' ? block.lines : block.rows.flat().filter((words) => words !== ''),
      );
      const missing = shown.filter((words) => !cells.includes(close(words)));
      expect(missing).toEqual([]);
    },
  );
});

test('a sign-in sheet that is all lines fits on one page', async () => {
  const blank = signInPaper(shareSignIn({ group: usual, people: [], today }));
  const { pages } = await readPdf((await blocksPdf(blank, { print: 'normal', madeAt })).bytes);
  expect(pages).toHaveLength(1);
});

const hasQpdf = isThere('qpdf', 'whether it finds posters and badges well formed');

describe.runIf(hasQpdf)('qpdf', () => {
  test('finds nothing wrong with a poster and with badges', async () => {
    const folder = await aFolder();
    await mkdir(folder, { recursive: true });
    const made = [
      await posterPdf(posterOf(usual), { size: 'a5', print: 'normal', hasCode: true, madeAt }),
      await badgesPdf(shareBadges({ group: usual, people: comers, today }), {
        print: 'normal',
        sheet: 'L7160',
        used: 0,
        madeAt,
      }),
    ];
    for (const [at, { bytes }] of made.entries()) {
      const file = path.join(folder, `${at}.pdf`);
      await writeFile(file, bytes);
      expect(spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })).toMatchObject({ status: 0 });
    }
  });
});
