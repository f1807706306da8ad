import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from './asking.ts';
import { axeFaults, sizeFaults } from './faultsOf.ts';
import { expect, test } from './fixtures.ts';
import { day, everyWeek, slot } from '#tests/support/builders.ts';
import { sessionIdOf } from '#shared/domain/sessions.ts';
import type { Page } from '@playwright/test';

test.setTimeout(120_000);

const passphrase = 'tea at half past ten';
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** What is wrong with the look of the page in sight: for axe, and in what fits. */
async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [textSize, width] of [
    ['100', 1280],
    ['200', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((size) => (document.documentElement.dataset['textSize'] = size), textSize);
    found.push(...(await sizeFaults(page)), ...(await axeFaults(page)));
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => (document.documentElement.dataset['textSize'] = '100'));
  return found;
}

/** The first run up to its third page, with a group. */
async function toTheThirdStep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: 'Next: your group' }).click();
  await page.getByLabel('What is your group called?').fill('Knit & Natter');
  await page.getByRole('button', { name: 'Next: your data' }).click();
  await expect(title(page)).toHaveText('Your data, and who can read it');
}

/** Chooses the passphrase and puts the sheet away; answers the recovery code. */
async function choosePassphrase(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Choose a passphrase' }).click();
  await page.getByLabel('Choose a passphrase').fill(passphrase);
  await expect(page.getByText('This is a good one.')).toBeVisible();
  await page.getByRole('button', { name: 'Lock the folder with it' }).click();
  await expect(title(page)).toHaveText('Recovery sheet', { timeout: 30_000 });
  const code = await page.locator('p[translate="no"]').innerText();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'I have printed it' }).click();
  await expect(page.getByText('The folder is locked with a passphrase.')).toBeVisible();
  return code.replaceAll(/\s+/g, '');
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('What is the passphrase?').fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

/** Types into a form, and leaves it unsaved. */
async function beginAPerson(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '/people/add'));
  await page
    .getByLabel(/called/)
    .first()
    .fill('Doreen-in-between');
}

const isReadable = async (folder: string, text: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const contents = await Promise.all(files.map(async (file) => [file, await readFile(file)] as const));
  return contents.filter(([, bytes]) => bytes.includes(text)).map(([file]) => file);
};

test('from the first run with a passphrase to a locked page that shows nothing, and back with what was typed', async ({
  page,
  desk,
  folder,
}) => {
  await toTheThirdStep(page, desk.address);
  await choosePassphrase(page);
  await page.getByRole('button', { name: 'Start Welcome Desk' }).click();
  await expect(title(page)).toHaveText(/^Tuesday/);

  await beginAPerson(page);
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(title(page)).toHaveText('Welcome Desk is locked');
  const shown = await page.evaluate(() => {
    const typed = [...document.querySelectorAll('input, textarea, select')].map((field) => field.outerHTML);
    return document.documentElement.outerHTML + typed.join('');
  });
  expect(shown).not.toContain('Doreen');
  expect(shown).not.toContain('Knit');
  expect(await faultsOf(page)).toEqual([]);
  expect(await isReadable(folder, 'Knit')).toEqual([]);

  await page.getByLabel('What is the passphrase?').fill('coffee');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByText('That is not the passphrase.')).toBeVisible();
  await expect(page.getByText('1 wrong try so far.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.waitForTimeout(1100);
  await unlock(page);
  await expect(page.locator('input[value="Doreen-in-between"]')).toBeVisible();

  // In the same place on every screen, and by the same keys; a page opened anew is locked as well.
  for (const address of ['/today', '/register', '/groups', '/settings', '/text-size']) {
    await page.evaluate((hash) => (location.hash = hash), address);
    await expect(page.getByRole('button', { name: 'Lock', exact: true })).toBeVisible();
  }
  await page.keyboard.press('Control+l');
  await expect(title(page)).toHaveText('Welcome Desk is locked');
  await page.reload();
  await expect(title(page)).toHaveText('Welcome Desk is locked');
  await page.getByRole('link', { name: 'Help' }).click();
  await expect(title(page)).toHaveText('Locking it with a passphrase');
});

test('a forgotten passphrase: the sheet opens the folder, a new one is chosen, and it can be taken away again', async ({
  page,
  desk,
  folder,
}) => {
  await toTheThirdStep(page, desk.address);
  const code = await choosePassphrase(page);
  await page.getByRole('button', { name: 'Start Welcome Desk' }).click();
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'I have the recovery sheet instead' }).click();
  await page.getByLabel('What is the recovery code?').fill(code.slice(0, -1));
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByText('One of the letters is not as it is printed.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('What is the recovery code?').fill(code.toLowerCase().replaceAll('-', ''));
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(title(page)).toHaveText('Passphrase');
  await expect(page.getByText('Choose a new passphrase.')).toBeVisible();
  await page.getByLabel('Choose a new one').fill('scones at eleven');
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByLabel('What is the passphrase now?')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  const away = page.getByRole('region', { name: 'Take the passphrase away' });
  await away.getByLabel('What is the passphrase?').fill('scones at eleven');
  await away.getByRole('button', { name: 'Take the passphrase away' }).click();
  await expect(page.getByRole('button', { name: 'Lock the folder with it' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lock', exact: true })).toHaveCount(0);
  expect((await isReadable(folder, 'Knit')).length).toBeGreaterThan(0);
});

test('the page locks by itself after a quarter of an hour without a press, and never loses what was typed', async ({
  page,
  desk,
}) => {
  await page.clock.install();
  await toTheThirdStep(page, desk.address);
  await choosePassphrase(page);
  await page.getByRole('button', { name: 'Start Welcome Desk' }).click();
  await expect(title(page)).toHaveText(/^Tuesday/);
  await beginAPerson(page);
  for (let minute = 0; minute < 14; minute += 1) await page.clock.runFor(60_000);
  await expect(title(page)).not.toHaveText('Welcome Desk is locked');
  for (let minute = 0; minute < 2; minute += 1) await page.clock.runFor(60_000);
  await expect(title(page)).toHaveText('Welcome Desk is locked');
  await unlock(page);
  await expect(page.locator('input[value="Doreen-in-between"]')).toBeVisible();
  // The lid was shut for an hour: no timer ran meanwhile.
  await page.clock.fastForward(3_600_000);
  await expect(title(page)).toHaveText('Welcome Desk is locked');
});

test('what was typed anywhere, and what was unfolded for it, is there again after a lock', async ({
  page,
  desk,
}) => {
  await page.goto(desk.address);
  await expect(title(page)).toHaveText('Hello, and welcome');
  await ask(page, 'settings.change', { isWelcomed: true });
  const { groupId } = await ask(page, 'groups.add', {
    name: 'Knit & Natter',
    kind: 'crafts',
    times: [everyWeek(2)],
    fromOn: day('2026-11-01'),
  });
  const { personId } = await ask(page, 'people.add', { preferredName: 'Mair', regularAt: [groupId] });
  const sessionId = sessionIdOf(groupId, slot('2026-11-24'));
  await ask(page, 'safety.turnOn', { passphrase });
  await page.reload();

  const lockAndUnlock = async () => {
    await page.keyboard.press('Control+l');
    await expect(title(page)).toHaveText('Welcome Desk is locked');
    await unlock(page);
    await expect(title(page)).not.toHaveText('Welcome Desk is locked');
  };
  const goTo = async (address: string, name: string | RegExp) => {
    await page.evaluate((hash) => (location.hash = hash), address);
    await expect(title(page)).toHaveText(name);
  };

  await goTo(`/register/${sessionId}`, 'Knit & Natter');
  await page.getByRole('searchbox').fill('Gwen from next d');
  await lockAndUnlock();
  await expect(page.getByRole('searchbox')).toHaveValue('Gwen from next d');
  // Whoever goes on to another page has left it.
  await goTo('/people', 'People');
  await goTo(`/register/${sessionId}`, 'Knit & Natter');
  await expect(page.getByRole('searchbox')).toHaveValue('');

  await page.getByRole('button', { name: /note/i }).first().click();
  await page.getByRole('dialog').getByRole('textbox').fill('We began the bl');
  await lockAndUnlock();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('We began the bl');

  await goTo('/people', 'People');
  await page.getByRole('searchbox').fill('mai');
  await lockAndUnlock();
  await expect(page.getByRole('searchbox')).toHaveValue('mai');

  await goTo(`/people/${personId}`, 'Mair');
  await page
    .getByRole('button', { name: /^Change/ })
    .first()
    .click();
  await page.getByLabel('Surname').fill('Hughes, with a bi');
  await lockAndUnlock();
  await expect(page.getByLabel('Surname')).toHaveValue('Hughes, with a bi');
});
