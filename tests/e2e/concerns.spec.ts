import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ask } from './asking.ts';
import { axeFaults, sizeFaults } from './faultsOf.ts';
import { expect, test } from './fixtures.ts';
import { day, everyWeek } from '#tests/support/builders.ts';
import { readPdf } from '#tests/support/readPdf.ts';

test.setTimeout(120_000);

const passphrase = 'tea at half past ten';
const seen = 'A bruise on the left arm.';

const open = (page: Page, address: string) => page.evaluate((hash) => (location.hash = hash), address);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** What is wrong with the look of the page in sight, narrow, in the largest letters, in the dark. */
const faultsOf = async (page: Page): Promise<string[]> => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => (document.documentElement.dataset['textSize'] = '200'));
  const found = [...(await sizeFaults(page)), ...(await axeFaults(page))];
  await page.evaluate(() => (document.documentElement.dataset['textSize'] = '100'));
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
};

const letIn = async (page: Page, words: string, button: string) => {
  await page.getByLabel('What is the passphrase?').fill(words);
  await press(page, button);
};

test('a worry is written down, given to the safeguarding lead and seen by nobody else, also not by who minds the laptop', async ({
  page,
  desk,
  saveFile,
}) => {
  await page.goto(desk.address);
  await expect(title(page)).toBeVisible();
  const { groupId } = await ask(page, 'groups.add', {
    name: 'Knit & Natter',
    kind: 'crafts',
    times: [everyWeek(2)],
    fromOn: day('2026-01-06'),
  });
  const { personId } = await ask(page, 'people.add', {
    preferredName: 'Olwen',
    surname: 'Thorne',
    regularAt: [groupId],
  });
  await ask(page, 'settings.change', { isWelcomed: true, leaderName: 'Jean Marsh' });
  await ask(page, 'safety.turnOn', { passphrase });
  await page.reload();
  await open(page, `#/people/${personId}`);
  await press(page, 'Worried about Olwen?');
  await expect(page.getByText('999', { exact: true })).toBeVisible();
  await press(page, 'Write down whom to ring');
  await page.getByLabel('Who is your safeguarding lead?').fill('Ruth Vane');
  await page.getByLabel('On what number?').fill('07700 900199');
  await press(page, 'Save');
  await expect(page.getByText('07700 900199', { exact: true })).toBeVisible();

  // A wrong press loses nothing, and nothing of it lies in the browser.
  await page.getByLabel('What did you see and hear?').fill(seen);
  await open(page, '#/today');
  await expect(title(page)).not.toHaveText('Worried about somebody?');
  await open(page, '#/concerns');
  await expect(page.getByLabel('Who are you worried about?')).toHaveValue('Olwen Thorne');
  await expect(page.getByLabel('What did you see and hear?')).toHaveValue(seen);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('bruise');
  await press(page, 'Keep it');
  await expect(page.getByText('Now print it, and give it to your safeguarding lead by hand.')).toBeVisible();
  const file = await saveFile(() => press(page, 'Save as PDF'));
  const { pages } = await readPdf(await readFile(file));
  expect(pages.map(({ text }) => text).join(' ')).toContain(seen);

  // Left and come back to, it asks once more.
  await open(page, '#/changes');
  await expect(title(page)).toHaveText('What changed');
  await expect(page.getByText('bruise')).toHaveCount(0);
  await open(page, '#/concerns');
  await expect(page.getByText(seen)).toHaveCount(0);
  await letIn(page, 'scones', 'Look at it');
  await expect(page.getByText('That is not the passphrase.')).toBeVisible();
  await expect(page.getByText(/You can try again in/)).toHaveCount(0);
  await letIn(page, passphrase, 'Look at it');
  await page.getByRole('button', { name: /^Open what was written on/ }).click();
  await page.getByLabel('What happened, or who was told?').fill('Ruth rang back at noon.');
  await press(page, 'Add it');
  await expect(page.getByText('Ruth rang back at noon.', { exact: true })).toBeVisible();

  await open(page, '#/settings');
  await press(page, 'Start helper mode');
  await expect(page.getByText('Helper mode: the register, and nothing else.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Worried about somebody?' }).click();
  await expect(page.getByText('07700 900199', { exact: true })).toBeVisible();
  await page.getByLabel('What did you see and hear?').fill('He shouted at her in the car park.');
  await press(page, 'Keep it');
  await expect(page.getByText('Only the leader can read it now, with the passphrase.')).toBeVisible();
  await expect(page.getByText('He shouted')).toHaveCount(0);
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await expect(title(page)).toHaveText('I am worried about somebody');
  await open(page, '#/register');
  await letIn(page, passphrase, 'Leave helper mode');
  await expect(page.getByRole('link', { name: 'Newcomers' })).toBeVisible();

  await page.keyboard.press('Control+l');
  await expect(page.getByText('Is anybody in danger now? Ring 999.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
