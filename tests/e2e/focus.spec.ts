import { expect, test } from './fixtures.ts';
import { byKeyboard, byMouse } from './hands.ts';
import { goTo, openRegister, setUp } from './theJob.ts';
import type { Locator, Page } from '@playwright/test';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Presses the button by keys, waits for what it opens, closes it with Escape, and looks where the focus is. */
async function expectFocusBack(page: Page, opener: Locator, opened: Locator): Promise<void> {
  await byKeyboard(page).press(opener);
  await expect(opened).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(opened).toBeHidden();
  await expect(opener).toBeFocused();
}

test('a dialog and a calendar that are closed give the focus back to the button that opened them', async ({
  page,
  desk,
}) => {
  await page.goto(desk.address);
  await setUp(page, byMouse());
  await openRegister(page, byMouse());
  await expectFocusBack(page, button(page, 'Write a note'), page.getByRole('dialog'));
  await goTo(page, byMouse(), 'Sessions');
  await expectFocusBack(page, button(page, /^Call it off/).first(), page.getByRole('dialog'));
  await goTo(page, byMouse(), 'How we’re doing');
  await button(page, 'Choose other dates').click();
  const opener = button(page, 'Calendar: The first day');
  await expectFocusBack(page, opener, button(page, 'Earlier'));

  // A day chosen by arrows stands in the boxes, and the focus is where it began.
  await page.getByLabel('Day', { exact: true }).first().fill('24');
  await page.getByLabel('Month', { exact: true }).first().fill('11');
  await page.getByLabel('Year', { exact: true }).first().fill('2026');
  await byKeyboard(page).press(opener);
  await byKeyboard(page).press(button(page, 'Tuesday 24 November 2026'));
  await expect(button(page, 'Earlier')).toBeHidden();
  await byKeyboard(page).press(opener);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (const key of ['ArrowUp', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByLabel('Day', { exact: true }).first()).toHaveValue('16');
  await expect(opener).toBeFocused();
});
