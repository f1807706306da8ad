import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { setUp } from './theJob.ts';
import { byMouse } from './hands.ts';
import type { Page } from '@playwright/test';

/** A leader at the door does one thing in this time. */
const secondsEach = 1.5;

/** People who come every week, and the page that Welcome Desk opens with on the day. */
async function openWith(page: Page, address: string, count: number): Promise<void> {
  await page.goto(address);
  await setUp(page, byMouse());
  const [group] = await ask(page, 'groups.list', {});
  if (!group) throw new Error('nobody set up a group');
  for (let person = 1; person <= count; person += 1) {
    const preferredName = `Guest ${String(person).padStart(2, '0')}`;
    await ask(page, 'people.add', { preferredName, regularAt: [group.group.id] });
  }
  await page.reload();
  await expect(page.getByRole('link', { name: /^Open the register/ })).toBeVisible();
}

const here = (page: Page) => page.locator('[data-press][aria-pressed="true"]');
const open = (page: Page) => page.getByRole('link', { name: /^Open the register/ });

test('twenty people are marked in under a minute with a mouse, from opening the app to the last of them', async ({
  page,
  desk,
}) => {
  await openWith(page, desk.address, 20);
  let actions = 0;
  const click = async (what: ReturnType<Page['locator']>) => {
    await what.click();
    actions += 1;
  };
  await click(open(page));
  await expect(page.locator('[data-press]')).toHaveCount(20);
  for (let person = 0; person < 20; person += 1) await click(page.locator('[data-press]').nth(person));
  await expect(here(page)).toHaveCount(20);
  await expect(page.getByText('20 here', { exact: true })).toBeVisible();
  expect(actions * secondsEach).toBeLessThan(60);
});

test('twenty people are marked in under a minute by keys alone, each key counted', async ({ page, desk }) => {
  await openWith(page, desk.address, 20);
  let actions = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    actions += 1;
  };
  while (!(await open(page).evaluate((link) => link === document.activeElement))) await press('Tab');
  await press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await press('ArrowDown');
  while ((await here(page).count()) < 20) await press('Enter');
  await expect(page.getByText('20 here', { exact: true })).toBeVisible();
  expect(actions * secondsEach).toBeLessThan(60);

  // A slip: the arrows lead back to it, and Space takes it back and stays.
  await press('ArrowUp');
  await press('Space');
  await expect(here(page)).toHaveCount(19);
  await expect(page.locator('[data-press]:focus')).toHaveAttribute('aria-pressed', 'false');
});

test('Enter held down marks one name and no more', async ({ page, desk }) => {
  await openWith(page, desk.address, 4);
  await open(page).click();
  await page.locator('[data-press]').first().focus();
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.getByText('1 here', { exact: true })).toBeVisible();
  await expect(here(page)).toHaveCount(1);
});
