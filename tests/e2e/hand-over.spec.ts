import { join } from 'node:path';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const add = (page: Page, preferredName: string) => ask(page, 'people.add', { preferredName, regularAt: [] });
const everybody = async (page: Page) =>
  (await ask(page, 'people.find', { text: '', limit: 50 })).people.map(({ name }) => name).toSorted();

const openHandOver = async (page: Page) => {
  await page.getByRole('link', { name: 'Settings and safety' }).click();
  await page.getByRole('link', { name: 'Hand over or give back' }).click();
  await expect(h1(page)).toHaveText('Hand over');
};

const chooseFile = async (page: Page, file: string) => {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await choosing).setFiles(file);
};

const openWith = async (page: Page, passphrase: string) => {
  await page.getByLabel('The passphrase of the file').fill(passphrase);
  await page.getByRole('button', { name: 'Open it' }).click();
};

test('a leader hands over, another works in it and gives it back, and the first sees what changed', async ({
  page,
  startDesk,
  around,
  clock,
  saveFile,
}) => {
  const jean = await startDesk(join(around, 'jean'), { at: clock });
  await page.goto(jean.address);
  await expect(h1(page)).toHaveText('Hello, and welcome');
  await ask(page, 'settings.change', { isWelcomed: true, leaderName: 'Jean Marsh' });
  await add(page, 'Mair');
  await page.reload();
  await openHandOver(page);
  await page.getByLabel('Who takes over?').fill('Sheila Platt');
  await page.getByLabel('A passphrase for the file').fill('scones at eleven');
  const file = await saveFile(() =>
    page.getByRole('button', { name: 'Hand over and save the file' }).click(),
  );
  await expect(page.getByText('It is with Sheila Platt, today.')).toBeVisible();
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(page.getByText('Handed over to Sheila Platt, today.')).toBeVisible();
  await page.goto('about:blank');
  await jean.close();

  const sheila = await startDesk(join(around, 'sheila'), { at: clock });
  await page.goto(sheila.address);
  await page.getByRole('link', { name: 'I have a backup' }).click();
  await chooseFile(page, file);
  await openWith(page, 'scones');
  await expect(page.getByText('That does not open it.')).toBeVisible();
  await openWith(page, 'scones at eleven');
  await expect(h1(page)).toHaveText('From Jean Marsh, today');
  await page.getByRole('button', { name: 'Take it over' }).click();
  await expect(h1(page)).toHaveText('You have taken it over');
  await add(page, 'Ivy');
  await openHandOver(page);
  await expect(page.getByText('You have it on loan from Jean Marsh, today.')).toBeVisible();
  await expect(page.getByLabel('Who takes over?')).toHaveValue('Jean Marsh');
  await page.getByLabel('A passphrase for the file').fill('tea at four');
  const returned = await saveFile(() =>
    page.getByRole('button', { name: 'Give it back and save the file' }).click(),
  );
  await expect(page.getByText('It is with Jean Marsh, today.')).toBeVisible();
  await page.goto('about:blank');
  await sheila.close();

  const again = await startDesk(join(around, 'jean'), { at: clock });
  await page.goto(again.address);
  await expect(page.getByText('Handed over to Sheila Platt, today.')).toBeVisible();
  await page.getByRole('link', { name: 'Hand over', exact: true }).click();
  await chooseFile(page, returned);
  await openWith(page, 'tea at four');
  await expect(h1(page)).toHaveText('Back from Sheila Platt, today');
  await expect(page.getByRole('region', { name: 'What Sheila Platt did' })).toContainText('1 person');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(h1(page)).toHaveText('You have it back');
  expect(await everybody(page)).toEqual(['Ivy', 'Mair']);
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await expect(h1(page)).toHaveText(/^Tuesday/);
  await expect(page.getByText('Handed over to')).toHaveCount(0);
  await page.goto('about:blank');
  await again.close();
});

test('in an emergency a leader goes on without the file, once they have typed that they want to', async ({
  page,
  desk,
  saveFile,
}) => {
  await page.goto(desk.address);
  await expect(h1(page)).toHaveText('Hello, and welcome');
  await ask(page, 'settings.change', { isWelcomed: true });
  await page.reload();
  await openHandOver(page);
  await page.getByLabel('Who takes over?').fill('Sheila Platt');
  await page.getByLabel('And your own name?').fill('Jean Marsh');
  await page.getByLabel('A passphrase for the file').fill('scones at eleven');
  await saveFile(() => page.getByRole('button', { name: 'Hand over and save the file' }).click());
  const without = page.getByRole('button', { name: 'Take it back without the file' });
  await without.click();
  await expect(page.getByText('Type “take back”, just as it stands here')).toBeVisible();
  await page.getByLabel('Type “take back” to go on').fill('Take back');
  await without.click();
  await expect(page.getByText('You took it back without the file from Sheila Platt')).toBeVisible();
  await add(page, 'Ken');
});

test('everything is taken away in one readable file, and comes back in from it', async ({
  page,
  desk,
  saveFile,
}) => {
  await page.goto(desk.address);
  await expect(h1(page)).toHaveText('Hello, and welcome');
  await ask(page, 'settings.change', { isWelcomed: true });
  await add(page, 'Mair');
  await page.reload();
  await page.getByRole('link', { name: 'Settings and safety' }).click();
  await page.getByRole('link', { name: 'Take everything away' }).click();
  await page.getByLabel('Type “not protected” to go on').fill('not protected');
  const file = await saveFile(() =>
    page.getByRole('button', { name: 'Save everything in one file' }).click(),
  );
  await add(page, 'Ivy');
  await chooseFile(page, file);
  await expect(h1(page)).toHaveText('Everything from a file of today');
  await expect(page.getByRole('region', { name: 'What differs' })).toContainText('Only in your folder');
  await page.getByRole('button', { name: 'Put it in place' }).click();
  await expect(h1(page)).toHaveText('Everything is in its place');
  expect(await everybody(page)).toEqual(['Mair']);
});
