import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { openAnew } from './openAnew.ts';
import { visits } from './visits.ts';
import { wordFaults } from './wordFaults.ts';
import { lookRound } from './world.ts';
import { addressNames } from '#renderer/app/addresses.ts';
import { buildWithLongLanguage } from '#tests/support/deskWithLongLanguage.ts';
import { longer, longLanguage } from '#tests/support/longLanguage.ts';
import type { Page } from '@playwright/test';

/** Where a language of long words is most likely to break a page. */
const looks = [
  { textSize: '100', viewport: { width: 320, height: 640 } },
  { textSize: '100', viewport: { width: 1024, height: 600 } },
  { textSize: '200', viewport: { width: 1280, height: 800 } },
];

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

/** What does not fit on the page in sight, by the look in which it does not. */
async function faultsInEveryLook(page: Page, address: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { textSize, viewport } of looks) {
    await page.setViewportSize(viewport);
    await page.evaluate(async (size) => {
      document.documentElement.dataset['textSize'] = size;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, textSize);
    const faults = await wordFaults(page);
    if (faults.length > 0) found[`${address}, ${viewport.width} px, ${textSize} %`] = faults;
  }
  return found;
}

test.describe('a second language, long and full of accents', () => {
  // One after the other in one worker: the page with the language is built once.
  test.describe.configure({ mode: 'default' });
  let built = '';
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    built = await buildWithLongLanguage();
  });
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
  test.use({ program: ({}, give) => give(built) });

  test('is offered on the first page of all, is spoken at once, and is still spoken the next time', async ({
    page,
    desk,
  }) => {
    await page.goto(desk.address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await page.getByRole('radio', { name: longLanguage.name }).click();
    await expect(h1(page)).toHaveText(longer('Hello, and welcome'));
    await expect(page.locator('html')).toHaveAttribute('lang', longLanguage.code);
    // The choice keeps the focus, so that somebody who hears the page hears what they chose.
    await expect(page.getByRole('radio', { name: longLanguage.name })).toBeFocused();
    const bar = page.getByRole('banner');
    await expect(bar.getByRole('link')).toHaveText([longer('Text size'), longLanguage.name, longer('Help')]);
    const found: Record<string, string[]> = {};
    const steps = [
      ['/language', 'Language'],
      ['/welcome', 'Hello, and welcome'],
      ['/welcome/group', 'Your group'],
      ['/welcome/safety', 'Your data, and who can read it'],
    ] as const;
    for (const [step, title] of steps) {
      await page.evaluate((hash) => (location.hash = hash), step);
      await expect(h1(page)).toHaveText(longer(title));
      Object.assign(found, await faultsInEveryLook(page, step));
    }
    expect(found).toEqual({});

    await page.getByRole('button', { name: longer('Start without a passphrase') }).click();
    // Dates are the language's own.
    await expect(h1(page)).toHaveText('mardi 24 novembre');
    await page.reload();
    await expect(h1(page)).toHaveText('mardi 24 novembre');
    await openAnew(page, '/language', longer('There is no such page'));
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(h1(page)).toHaveText('Language');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  });

  test.describe('in the practice group', () => {
    test.use({ flags: ['--practice'] });

    test('breaks no screen and cuts no word', async ({ page, desk }) => {
      test.setTimeout(180_000);
      await page.goto(desk.address);
      await expect(h1(page)).toBeVisible();
      const world = await lookRound(page);
      await openAnew(page, '/language');
      await page.getByRole('radio', { name: longLanguage.name }).click();
      await expect(h1(page)).toHaveText(longer('Language'));
      const found: Record<string, string[]> = {};
      const seen = addressNames.filter((name) => !name.startsWith('/welcome'));
      for (const name of seen) {
        const [{ at } = { at: '' }] = visits[name](world);
        await openAnew(page, at, longer('There is no such page'));
        Object.assign(found, await faultsInEveryLook(page, at));
        const { innerText } = await page.evaluate(() => ({ innerText: document.body.innerText }));
        expect(innerText, name).toContain(longer('Help'));
      }
      expect(found).toEqual({});
    });
  });
});

test('the app that leaders get has no such language in it', async () => {
  const folder = join('out', 'renderer', 'assets');
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const name of scripts) {
    expect(await readFile(join(folder, name), 'utf8')).not.toContain(longLanguage.code);
  }
});
