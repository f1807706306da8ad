import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { openAnew } from './openAnew.ts';
import { firstRunVisits, visits } from './visits.ts';
import { lookRound } from './world.ts';
import { addresses, addressNames } from '#renderer/app/addresses.ts';
import { guide } from '#renderer/words/en/guide.ts';
import { guidePages, guidePictures } from '#renderer/words/guidePages.ts';
import { sheetsOf } from '#tests/support/aPdf.ts';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';
import type { Page } from '@playwright/test';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const help = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Help', exact: true });

/** As if the address were typed. */
const turnTo = (page: Page, address: string) => page.evaluate((hash) => (location.hash = hash), address);

test.describe('in the practice group', () => {
  test.use({ flags: ['--practice'] });

  test('F1 opens the page of the guide for the screen one is on, and Help at the top leads there too', async ({
    page,
    desk,
  }) => {
    test.setTimeout(120_000);
    await page.goto(desk.address);
    await expect(h1(page)).toBeVisible();
    const world = await lookRound(page);
    const screens = addressNames.filter((name) => !/^\/(welcome|help)/.test(name));
    expect(screens.length).toBeGreaterThan(20);
    const pressed = new Set<string>();
    for (const name of screens) {
      const [visit] = visits[name](world);
      await turnTo(page, visit?.at ?? '');
      // On the page before, a page of the guide, the link led to all its pages.
      await expect(help(page), name).toHaveAttribute('href', `#/help/${addresses[name]}`);
      await expect(h1(page)).toBeVisible();
      // Once for each page of the guide: the key goes where the link goes.
      if (pressed.has(addresses[name])) continue;
      pressed.add(addresses[name]);
      await page.keyboard.press('F1');
      await expect(h1(page), name).toHaveText(guide[addresses[name]].title);
    }
    await turnTo(page, '/people');
    await expect(h1(page)).toHaveText('People');
    await page.keyboard.press('F1');
    await expect(h1(page)).toHaveText(guide.people.title);
    await expect(h1(page)).toBeFocused();
    // From the guide itself, to all its pages.
    await page.keyboard.press('F1');
    await expect(h1(page)).toHaveText('Help');
  });

  test('a leader finds a page by a word, looks at its picture, and is back where something was half written', async ({
    page,
    desk,
  }) => {
    await page.goto(desk.address);
    await expect(h1(page)).toBeVisible();
    await openAnew(page, '/newcomers/add');
    await page.getByLabel('What do they like to be called?').fill('Doreen');
    await page.keyboard.press('F1');
    await expect(h1(page)).toHaveText(guide.newcomers.title);
    await page.getByRole('button', { name: 'Back to where I was' }).click();
    await expect(page.getByLabel('What do they like to be called?')).toHaveValue('Doreen');

    await openAnew(page, '/help');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('walk-in');
    await expect(page.getByText('pages say something about “walk-in”')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(h1(page)).toHaveText(guide.register.title);
    const [picture] = await page.getByRole('img', { name: /^The register of/ }).all();
    await picture?.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture?.evaluate((each) => (each as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(900);
    await page.getByRole('link', { name: `Next: ${guide.mistakes.title}` }).click();
    await expect(h1(page)).toHaveText(guide.mistakes.title);

    await openAnew(page, '/help');
    await page.getByRole('searchbox').fill('submarine');
    await expect(page.getByText('No page says anything about “submarine”.')).toBeVisible();
  });

  test('the whole guide prints as a booklet: its contents, then every page on a sheet of its own, with all pictures', async ({
    page,
    desk,
  }) => {
    await page.goto(desk.address);
    await expect(h1(page)).toBeVisible();
    await openAnew(page, '/help');
    await page.getByRole('link', { name: 'The whole guide' }).click();
    await expect(page.getByRole('img')).toHaveCount(guidePictures.length);
    await page.waitForLoadState('networkidle');
    const pictures = await page
      .getByRole('img')
      .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth));
    expect(pictures.filter((width) => width < 900)).toEqual([]);

    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeLessThanOrEqual(2 * guidePages.length + 1);
    const close = (text: string) => text.replaceAll(/\s/g, '');
    const titles = guidePages.map((id) => close(guide[id].title));
    for (const title of titles) expect(sheets[0]?.text).toContain(title);
    sheets.forEach((sheet, at) => {
      expect(sheet).toMatchObject({ width: 210, height: 297, isGrey: true });
      expect(sheet.text).toContain(`page${at + 1}of${sheets.length}`);
    });
    // What stands at the foot is written first.
    const own = sheets.map(({ text }) => text.split('printedon24November2026')[1] ?? '');
    // A sheet that a page runs on to may begin with words of a later title: each page is looked for after the one before.
    const begins = titles.reduce<number[]>(
      (all, title) => [...all, own.findIndex((text, at) => at > (all.at(-1) ?? 0) && text.startsWith(title))],
      [],
    );
    expect(begins).not.toContain(-1);
  });
});

test('the first run goes step by step, each can be skipped, and help is there from the first page on', async ({
  page,
  desk,
}) => {
  await page.goto(desk.address);
  const steps = page.getByRole('navigation', { name: 'The first steps' });
  await expect(steps.locator('[aria-current]')).toHaveText('1. Text size');
  await page.getByRole('radio', { name: 'Largest' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '200');
  await page.getByRole('radio', { name: 'Usual' }).click();
  await help(page).click();
  await expect(h1(page)).toHaveText(guide.start.title);
  await page.getByRole('button', { name: 'Back to where I was' }).click();
  await page.getByRole('link', { name: 'Next: your group' }).click();
  await expect(steps.locator('[aria-current]')).toHaveText('2. Your group');
  await page.getByRole('link', { name: 'Skip this' }).click();
  await expect(h1(page)).toHaveText('Your data, and who can read it');
  const main = page.getByRole('main');
  await expect(main).toContainText('The folder is not locked with a passphrase.');
  await expect(main).toContainText('Keep the password of the computer itself.');
  // No room opens before the first run is over …
  await turnTo(page, '/people');
  await expect(h1(page)).toHaveText('Hello, and welcome');
  // … a group that was written down is not asked for again …
  await turnTo(page, '/welcome/group');
  await page.getByLabel('What is your group called?').fill('Tuesday Knit & Natter');
  await page.getByRole('button', { name: 'Next: your data' }).click();
  await expect(h1(page)).toHaveText('Your data, and who can read it');
  await turnTo(page, '/welcome/group');
  await expect(main).toContainText('Tuesday Knit & Natter is written down.');
  await turnTo(page, '/welcome/safety');
  await page.getByRole('button', { name: 'Start without a passphrase' }).click();
  await expect(h1(page)).toHaveText('Tuesday 24 November');
  // … and afterwards its pages are no more.
  for (const address of Object.keys(firstRunVisits)) {
    await turnTo(page, address);
    await expect(h1(page)).toHaveText('Tuesday 24 November');
  }
});

test('when the data folder cannot be opened, help says what to do, and leads back', async ({
  page,
  folder,
  clock,
}) => {
  await mkdir(join(folder, 'journal'), { recursive: true });
  await writeFile(join(folder, 'journal', '000001.journal'), 'no line of ours\nnor this one\n');
  const desk = await startBuiltDesk(folder, { at: clock });
  await page.goto(desk.address);
  const title = (await h1(page).textContent()) ?? '';
  await page.keyboard.press('F1');
  await expect(h1(page)).toHaveText(guide.wrong.title);
  await page.getByRole('link', { name: guide.mistakes.title }).click();
  await expect(h1(page)).toHaveText(guide.mistakes.title);
  await page.getByRole('link', { name: 'The pages of the guide' }).click();
  await page.goBack();
  await page.goBack();
  await page.getByRole('button', { name: 'Back to where I was' }).click();
  await expect(h1(page)).toHaveText(title);
  await page.close();
  await desk.close();
});
