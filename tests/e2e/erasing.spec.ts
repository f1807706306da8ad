import type { Page } from '@playwright/test';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { openAnew } from './openAnew.ts';

test.use({ flags: ['--practice'] });

const open = (page: Page, address: string) => page.evaluate((hash) => (location.hash = hash), address);

test('somebody is erased for good, and then somebody else minds the laptop', async ({ page, desk }) => {
  await page.goto(desk.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { people } = await ask(page, 'people.find', { text: 'Doreen Hughes', limit: 1 });
  const personId = people[0]?.personId ?? '';
  await open(page, `#/people/${personId}`);
  await ask(page, 'people.setConsent', {
    personId,
    purpose: 'emergency-contact',
    answer: 'refused',
    on: (await ask(page, 'app.status', {})).today,
    how: 'in-person',
  });
  await ask(page, 'people.setComfort', { personId, emergencyName: 'Alun Hughes' });
  await openAnew(page, `/people/${personId}`);
  await expect(page.getByText('does not want you to keep whom to ring')).toBeVisible();
  await expect(page.getByText('Alun Hughes')).toHaveCount(0);
  await page.getByRole('button', { name: 'Delete whom to ring for Doreen' }).click();
  await page.getByLabel('Type “delete” to go on').fill('delete');
  await page.getByRole('button', { name: 'Delete whom to ring for Doreen' }).last().click();
  await expect(page.getByText('does not want you to keep whom to ring')).toHaveCount(0);

  await page.getByRole('link', { name: /^Everything held about/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything held about Doreen Hughes');
  await page.getByRole('button', { name: /^Erase Doreen Hughes/ }).click();
  await expect(page.getByText('Type “erase”, just')).toBeVisible();
  await page.getByLabel('Type “erase” to go on').fill('erase');
  await page.getByRole('button', { name: /^Erase Doreen Hughes/ }).click();
  await expect(page.getByText('Erased on')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Doreen');
  expect((await ask(page, 'people.find', { text: 'Doreen', limit: 1 })).count).toBe(0);

  await open(page, '#/settings');
  await page.getByRole('button', { name: 'Start helper mode' }).click();
  await expect(page.getByText('Helper mode: the register, and nothing else.')).toBeVisible();
  await open(page, '#/people');
  await page.reload();
  await expect(page.getByText('Helper mode: the register, and nothing else.')).toBeVisible();
  await page.getByRole('button', { name: 'Open the register of Knit & Natter' }).click();
  await page.locator('[data-press]').first().click();
  await expect(page.getByText('Here', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Leave helper mode' }).click();
  await expect(page.getByRole('link', { name: 'Newcomers' })).toBeVisible();
});

test('of what has been kept long enough, one is kept for longer and the other is deleted', async ({
  page,
  desk,
}) => {
  await page.goto(desk.address);
  await page.getByRole('link', { name: 'Look at them' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kept long enough');
  const ticks = page.getByRole('checkbox');
  await expect(ticks).toHaveCount(2);
  await page.getByRole('button', { name: 'Keep for longer' }).click();
  await expect(page.getByText('Tick what you mean first.')).toBeVisible();
  await ticks.first().check();
  await page.getByRole('button', { name: 'Keep for longer' }).click();
  await page.getByRole('radio', { name: 'A year' }).check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(ticks).toHaveCount(1);

  await page.getByRole('button', { name: 'Tick all' }).click();
  await page.getByRole('button', { name: 'Delete what is ticked' }).click();
  await page.getByRole('button', { name: 'Delete one record for good' }).click();
  await expect(page.getByText('Type “delete”, just')).toBeVisible();
  await page.getByLabel('Type “delete” to go on').fill('delete');
  await page.getByRole('button', { name: 'Delete one record for good' }).click();
  await expect(page.getByText('One record has been deleted.')).toBeVisible();
  await expect(page.getByText('Nothing is due just now.')).toBeVisible();
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(page.getByText('due to be looked at')).toHaveCount(0);
});
