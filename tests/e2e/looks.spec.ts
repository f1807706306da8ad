import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test as base } from './fixtures.ts';
import { smallPng } from '#tests/pictures/smallPng.ts';
import { buildOtherPage } from '#tests/support/otherPage.ts';
import type { Browser, FullConfig, Page } from '@playwright/test';

/** Takes every picture anew. Look at each that changed before it is committed. */
const command = 'npm run e2e -- looks --update-snapshots=all';

/** More would tell nobody anything, and make the files three times as large. */
const mostColours = 64;

const pictures = join(import.meta.dirname, 'pictures');
const notes = join(pictures, 'taken-with.json');

/** What letters and lines are drawn with. The font comes with the app; another browser draws it a little otherwise. */
const drawnWith = (browser: Browser) => ({
  system: `${process.platform} ${process.arch}`,
  chromium: Number(browser.version().split('.')[0]),
});

const isTakenAnew = ({ updateSnapshots }: FullConfig): boolean =>
  updateSnapshots === 'all' || updateSnapshots === 'changed';

const test = base.extend<object, { programWithParts: string }>({
  programWithParts: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
    async ({}, give, { workerIndex }) =>
      give(await buildOtherPage({ name: `parts-${workerIndex}`, mode: 'development' })),
    { scope: 'worker' },
  ],
  program: ({ programWithParts }, give) => give(programWithParts),
});

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

const rooms = [
  ['today', 'Tuesday 24 November'],
  ['sessions', 'Sessions'],
  ['newcomers', 'Newcomers'],
  ['people', 'People'],
  ['groups', 'Groups'],
  ['link-workers', 'Link workers'],
  ['how-we-are-doing', 'How we’re doing'],
] as const;

const themes = [
  { name: 'light', look: { theme: 'light' } },
  { name: 'dark', look: { theme: 'dark' } },
  { name: 'extra-contrast', look: { theme: 'light', contrast: 'extra' } },
];

test.describe('the look', () => {
  test.use({ flags: ['--practice'], clock: '2026-11-24T10:42:00Z' });

  test.beforeEach(async ({ browser }, { config }) => {
    const here = drawnWith(browser);
    if (isTakenAnew(config)) {
      await mkdir(pictures, { recursive: true });
      return writeFile(notes, `${JSON.stringify(here, null, 2)}\n`);
    }
    const then: unknown = JSON.parse(await readFile(notes, 'utf8'));
    const isSame = JSON.stringify(then) === JSON.stringify(here);
    test.skip(!isSame, `not selected: the pictures were taken with ${JSON.stringify(then)}`);
  });

  for (const { name, look } of themes) {
    test(`of the main screens and of every part is the one that was agreed, ${name}`, async ({
      page,
      desk,
    }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(desk.address);
      await expect(h1(page)).toBeVisible();
      const show = async (hash: string, title: string) => {
        await page.evaluate((at) => (location.hash = at), hash);
        await expect(h1(page)).toHaveText(title);
        await page.waitForLoadState('networkidle');
        await page.evaluate((wanted) => {
          Object.assign(document.documentElement.dataset, wanted);
          // Where the focus is shows only to who came by keys.
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        }, look);
      };
      const expectPicture = async (what: string, fullPage = false) => {
        const picture = `${what}-${name}.png`;
        const manner = { fullPage, maxDiffPixelRatio: 0.004, timeout: 30_000 };
        await expect.soft(page).toHaveScreenshot(picture, manner);
        if (!isTakenAnew(test.info().config)) return;
        const file = join(pictures, picture);
        await writeFile(file, smallPng(await readFile(file), mostColours, command));
      };

      for (const [room, title] of rooms) {
        await show(`/${room}`, title);
        if (room === 'how-we-are-doing') await page.locator('.recharts-bar').first().waitFor();
        await expectPicture(room);
      }
      await show('/today', 'Tuesday 24 November');
      const open = page.getByRole('link', { name: 'Open the register of Knit & Natter' });
      await show((await open.getAttribute('href'))?.slice(1) ?? '', 'Knit & Natter');
      await page.locator('[data-press]').first().click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
      await page.mouse.move(0, 0);
      await expectPicture('register');
      await show('/parts', 'Parts');
      await expectPicture('parts', true);
    });
  }
});
