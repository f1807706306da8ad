import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';
import type { Page } from '@playwright/test';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const add = (page: Page, preferredName: string) => ask(page, 'people.add', { preferredName, regularAt: [] });
const everybody = async (page: Page) =>
  (await ask(page, 'people.find', { text: '', limit: 50 })).people.map(({ name }) => name).toSorted();

const putBack = async (page: Page) => {
  await page.getByRole('button', { name: 'Put this backup back' }).click();
  await expect(h1(page)).toHaveText('The backup has been put back');
};

test('a leader goes back to a backup, sees beforehand who is not in it, and takes that back', async ({
  page,
  desk,
}) => {
  await page.goto(desk.address);
  await expect(h1(page)).toHaveText('Hello, and welcome');
  await ask(page, 'settings.change', { isWelcomed: true });
  await add(page, 'Mair');
  await page.reload();
  await page.getByRole('link', { name: 'Settings and safety' }).click();
  await page.getByRole('link', { name: 'Backups' }).click();
  await page.getByRole('button', { name: 'Make a backup now' }).click();
  await expect(page.getByText('A backup has been made and checked.')).toBeVisible();
  await add(page, 'Ivy');

  await page.getByRole('link', { name: /^Look inside/ }).click();
  const onlyNow = page.getByRole('region', { name: 'In your folder, and not in this backup' });
  await expect(onlyNow).toContainText('1 person: Ivy');
  await putBack(page);
  expect(await everybody(page)).toEqual(['Mair']);

  await page.getByRole('link', { name: 'Take this back' }).click();
  const onlyThen = page.getByRole('region', { name: 'In this backup, and not in your folder' });
  await expect(onlyThen).toContainText('1 person: Ivy');
  await putBack(page);
  expect(await everybody(page)).toEqual(['Ivy', 'Mair']);
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await expect(h1(page)).toHaveText(/^Tuesday/);
});

test('a damaged folder leads to the backups, and one of them brings everything back', async ({
  page,
  folder,
  clock,
}) => {
  const before = await startBuiltDesk(folder, { at: clock });
  await page.goto(before.address);
  await expect(h1(page)).toHaveText('Hello, and welcome');
  await ask(page, 'settings.change', { isWelcomed: true });
  await add(page, 'Mair');
  await page.goto('about:blank');
  await before.close();
  await writeFile(join(folder, 'welcome-desk.json'), 'torn');

  const after = await startBuiltDesk(folder, { at: clock });
  await page.goto(after.address);
  await page.getByRole('link', { name: 'Look at the backups' }).click();
  await page.getByRole('link', { name: /^Look inside/ }).click();
  await putBack(page);
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await expect(h1(page)).toHaveText(/^Tuesday/);
  expect(await everybody(page)).toEqual(['Mair']);
  await page.goto('about:blank');
  await after.close();
});

test('a locked backup from another computer is chosen on the first page and opens with its passphrase', async ({
  page,
  desk,
  around,
  clock,
}) => {
  const other = join(around, 'their group');
  const theirs = await startBuiltDesk(other, { at: clock });
  await page.goto(theirs.address);
  await expect(h1(page)).toHaveText('Hello, and welcome');
  await ask(page, 'settings.change', { isWelcomed: true });
  await add(page, 'Doreen');
  await ask(page, 'safety.turnOn', { passphrase: 'tea at half past ten' });
  await page.goto('about:blank');
  await theirs.close();
  const [file = ''] = await readdir(join(other, 'backups'));

  await page.goto(desk.address);
  await page.getByRole('link', { name: 'I have a backup' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await choosing).setFiles(join(other, 'backups', file));
  await page.getByLabel('Its passphrase').fill('scones');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('That does not open it.')).toBeVisible();
  await page.getByLabel('Its passphrase').fill('tea at half past ten');
  await page.getByRole('button', { name: 'Open it' }).click();
  await putBack(page);
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await expect(h1(page)).toHaveText(/^Tuesday/);
  expect(await everybody(page)).toEqual(['Doreen']);
});
