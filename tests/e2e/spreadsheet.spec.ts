import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { everyWeek } from '#tests/support/builders.ts';
import type { Page } from '@playwright/test';

/** An own folder with a group and one person in it. */
async function aFolderWithArthur(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await ask(page, 'settings.change', { isWelcomed: true });
  const { groupId } = await ask(page, 'groups.add', {
    name: 'Knit & Natter',
    kind: 'crafts',
    times: [everyWeek(2, '10:30', '12:30')],
    fromOn: '2026-01-01',
  });
  await ask(page, 'people.add', {
    preferredName: 'Arthur',
    surname: 'Bell',
    place: 'Mill Lane',
    regularAt: [groupId],
  });
  await page.reload();
  return groupId;
}

const goTo = (page: Page, address: string) => page.evaluate((hash) => (location.hash = hash), address);

const namesOf = async (page: Page) =>
  (await ask(page, 'people.find', { text: '', limit: 50 })).people.map(({ name }) => name);

const list = 'Name,Mobile,DOB\r\nDot Evans,7700900131,1/2/1948\r\nArthur Bell,,\r\nTotal: 2,,\r\n';

test('a spreadsheet is chosen, looked through, put right, taken in, and taken back by one press', async ({
  page,
  desk,
}) => {
  await aFolderWithArthur(page, desk.address);
  await goTo(page, '/people');
  await page.getByRole('link', { name: 'Bring my spreadsheet in' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'members.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list),
  });
  await expect(page.getByText('Dates of birth and ages are not kept here.')).toBeVisible();
  await expect(page.getByText('The 0 that the spreadsheet took away')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take 1 row in' })).toBeVisible();
  await page.getByLabel('Row 3, Arthur Bell: who is this?').selectOption('Add as somebody new');
  await page.getByRole('button', { name: 'Take 2 rows in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your spreadsheet is in' })).toBeVisible();
  expect(await namesOf(page)).toEqual(['Arthur Bell', 'Arthur Bell', 'Dot Evans']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back:')).toBeVisible();
  expect(await namesOf(page)).toEqual(['Arthur Bell']);
});

test('cells are pasted and taken in by keyboard alone', async ({ page, desk }) => {
  await aFolderWithArthur(page, desk.address);
  await goTo(page, '/people/spreadsheet');
  const cells = page.getByLabel('Or copy the cells');
  await cells.focus();
  await cells.fill('Name\tPhone\nMair Pugh\t07700 900112');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const take = page.getByRole('button', { name: 'Take 1 row in' });
  await expect(take).toBeVisible();
  for (
    let presses = 0;
    presses < 30 && !(await take.evaluate((one) => one === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(take).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Your spreadsheet is in' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back:')).toBeVisible();
  expect(await namesOf(page)).toEqual(['Arthur Bell']);
});

test('a file that cannot be read ends in words, and another can be chosen', async ({ page, desk }) => {
  await aFolderWithArthur(page, desk.address);
  await goTo(page, '/people/spreadsheet');
  const input = page.locator('input[type=file]');
  const old = { name: 'old.xls', mimeType: 'application/vnd.ms-excel' };
  await input.setInputFiles({ ...old, buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]) });
  await expect(page.getByText('This file was saved by an old Excel (.xls).')).toBeVisible();
  await input.setInputFiles({ ...old, buffer: Buffer.from(list) });
  await expect(page.getByRole('button', { name: 'Take 1 row in' })).toBeVisible();
});

test('old registers are looked through, a cross is explained, and they stand on their dates', async ({
  page,
  desk,
}) => {
  const groupId = await aFolderWithArthur(page, desk.address);
  await goTo(page, `/sessions/of/${groupId}`);
  await page.getByRole('link', { name: 'Bring old registers in' }).click();
  await page
    .getByLabel('Or copy the cells')
    .fill('Name\t3/11/26\t10/11/26\nArthur Bell\t/\tx\nMair Pugh\tA\t/');
  await page.getByRole('button', { name: 'Read what I pasted' }).click();
  await page.getByLabel('“x” means').selectOption('Didn’t come');
  await page.getByRole('button', { name: 'Take 2 registers in' }).click();
  await expect(page.getByText('4 marks')).toBeVisible();
  const sessions = await ask(page, 'sessions.list', { groupId, fromOn: '2026-11-01', toOn: '2026-11-15' });
  expect(sessions.map(({ day, here }) => `${day} ${here}`)).toEqual(['2026-11-03 1', '2026-11-10 1']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back:')).toBeVisible();
  expect(await namesOf(page)).toEqual(['Arthur Bell']);
});

test('paper registers of several dates are typed in by keyboard, looked through, kept, and taken back', async ({
  page,
  desk,
}) => {
  const groupId = await aFolderWithArthur(page, desk.address);
  await goTo(page, `/sessions/of/${groupId}/old-registers`);
  await page.getByRole('button', { name: 'Type registers in' }).click();
  await page.getByLabel('Date 1', { exact: true }).fill('3/11/26');
  await page.getByLabel('Date 2', { exact: true }).fill('10/11/26');
  await page.getByLabel('Name on line 2').fill('Mair Pugh');
  await page.locator('#typed-0-0').focus();
  // Down the first column, then on to the second, where Arthur’s box stays empty.
  for (const key of ['x', 'ArrowDown', 'Space', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'a'])
    await page.keyboard.press(key);
  await expect(page.locator('#typed-1-1')).toHaveValue('a');
  await page.getByRole('button', { name: 'Look it through' }).click();
  await expect(page.getByText('1 person we know')).toBeVisible();
  await page.getByRole('button', { name: 'Take 2 registers in' }).click();
  await expect(page.getByText('3 marks')).toBeVisible();
  const sessions = await ask(page, 'sessions.list', { groupId, fromOn: '2026-11-01', toOn: '2026-11-15' });
  expect(sessions.map(({ day, here }) => `${day} ${here}`)).toEqual(['2026-11-03 2', '2026-11-10 0']);
  expect(await namesOf(page)).toEqual(['Arthur Bell', 'Mair Pugh']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back:')).toBeVisible();
  expect(await namesOf(page)).toEqual(['Arthur Bell']);
});
