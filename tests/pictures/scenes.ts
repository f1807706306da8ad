import type { Page } from '@playwright/test';
import type { GuidePicture } from '#renderer/words/guidePages.ts';

const room = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();
const row = (page: Page, name: string) => page.locator('[data-press]').filter({ hasText: name }).click();

const register = async (page: Page) => {
  await room(page, 'Today');
  await page.getByRole('link', { name: 'Open the register of Knit & Natter' }).click();
  await page.locator('[data-press]').first().waitFor();
};

/**
 * What a leader does to see what a picture shows, one after the other on one day. Marking comes last, because from then
 * on a line at the foot tells of it.
 */
export const scenes: readonly (readonly [GuidePicture, (page: Page) => Promise<void>])[] = [
  ['today', (page) => room(page, 'Today')],
  ['sessions', (page) => room(page, 'Sessions')],
  ['newcomers', (page) => room(page, 'Newcomers')],
  ['newcomer', (page) => link(page, 'Add a newcomer')],
  [
    'people',
    async (page) => {
      await room(page, 'People');
      await page.getByRole('searchbox').fill('mar');
    },
  ],
  [
    'return',
    async (page) => {
      await room(page, 'Link workers');
      await link(page, 'Priya Shah');
      await link(page, 'Make a return');
      const heading = page.getByRole('heading', { name: 'Return for Priya Shah' });
      await heading.evaluate((each) => each.scrollIntoView({ block: 'start' }));
      await page.evaluate(() => window.scrollBy(0, -120));
    },
  ],
  [
    'settings',
    async (page) => {
      await room(page, 'Settings and safety');
      const heading = page.getByRole('heading', { name: 'Your data' });
      await heading.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    },
  ],
  [
    'progress',
    async (page) => {
      await room(page, 'How we’re doing');
      await page.locator('.recharts-bar').first().waitFor();
      const heading = page.getByRole('heading', { name: 'People at each session' });
      await heading.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    },
  ],
  [
    'paper',
    async (page) => {
      await register(page);
      await page.getByRole('link', { name: 'Paper register' }).click();
      await page.getByRole('table').first().waitFor();
    },
  ],
  [
    'register',
    async (page) => {
      await register(page);
      const names = await page.locator('[data-press]').allInnerTexts();
      for (const name of names.slice(0, 7)) await row(page, name.split('\n')[0] ?? '');
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  ],
  [
    'door',
    async (page) => {
      await page.getByRole('searchbox').fill('Zofia');
      await page.getByRole('button', { name: 'Add “Zofia” as a walk-in' }).waitFor();
    },
  ],
  [
    'undo',
    async (page) => {
      await page.getByRole('searchbox').press('Enter');
      await page.getByText('added as a walk-in, here.').waitFor();
    },
  ],
];
