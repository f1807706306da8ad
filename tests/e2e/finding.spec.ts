import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';

test.use({ flags: ['--practice'] });

test('somebody is found as one types, lit up, asked for after a slip, and opened with Enter', async ({
  page,
  desk,
}) => {
  await page.goto(desk.address);
  await page.getByRole('link', { name: 'People', exact: true }).click();
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('pi an');
  await expect(page.locator('main mark')).toHaveText(['An', 'Pi']);

  await field.fill('pickring');
  await expect(page.getByRole('main')).toContainText('Nobody with “pickring” in their name. Did you mean:');
  await expect(page.getByRole('link', { name: 'Ann Pickering' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('pickring');

  await field.fill('ann pickering');
  await expect(page.locator('main mark')).toHaveText(['Ann', 'Pickering']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ann Pickering');

  await page.getByRole('button', { name: 'Change Ann’s details' }).click();
  await page.getByLabel('What else are they called?').fill('Nancy');
  await page.getByLabel('Telephone').fill('07700 900911');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'People', exact: true }).first().click();
  for (const text of ['nancy', '900911']) {
    await field.fill(text);
    await expect(page.getByRole('link', { name: 'Ann Pickering' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  }
});

test('at the door a slip marks and adds nobody, until it is said who it is', async ({ page, desk }) => {
  await page.goto(desk.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { sessions } = await ask(page, 'today.get', {});
  await page.evaluate((hash) => (location.hash = hash), `#/register/${sessions[0]?.sessionId}`);
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('pickring');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Did you mean' })).toBeVisible();
  await expect(field).toHaveValue('pickring');
  expect((await ask(page, 'people.find', { text: '', limit: 1 })).toFinish).toBe(1);
  await page.getByRole('button', { name: 'Mark here: Ann Pickering' }).click();
  await expect(page.locator('[data-press][aria-pressed="true"]')).toContainText('Ann Pickering');
  await expect(field).toHaveValue('');
});
