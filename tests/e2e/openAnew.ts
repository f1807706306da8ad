import { expect, type Page } from '@playwright/test';

/**
 * Opens an address, through one that leads nowhere, so that it opens anew although it was there already. `nowhere` is
 * what the page calls that, in its language.
 */
export async function openAnew(
  page: Page,
  address: string,
  nowhere = 'There is no such page',
): Promise<void> {
  const title = page.getByRole('heading', { level: 1 });
  await page.evaluate(() => (location.hash = '/no-such-page'));
  await expect(title).toHaveText(nowhere);
  await page.evaluate((hash) => (location.hash = hash), address);
  await expect(title).not.toHaveText(nowhere);
}
