import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

test.use({ flags: ['--practice'] });

const foot = (page: Page) => page.locator('footer');
const rows = (page: Page) => page.locator('[data-press]');
const open = (page: Page, address: string) => page.evaluate((hash) => (location.hash = hash), address);

/** Opens the register of the first group that meets today, where nobody is marked yet. */
async function openRegister(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { sessions } = await ask(page, 'today.get', {});
  const place = `#/register/${sessions[0]?.sessionId}`;
  await open(page, place);
  await expect(rows(page).first()).toBeVisible();
  return place;
}

test('Ctrl+Z and Ctrl+Y work on every page, also after the window was opened anew, and say what they did', async ({
  page,
  desk,
}) => {
  const register = await openRegister(page, desk.address);
  await rows(page).nth(0).click();
  await expect(foot(page)).toContainText('is here.');
  const name = await foot(page).locator('b').innerText();
  await page.reload();
  await open(page, '#/groups');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groups');
  await expect(foot(page)).not.toContainText('Undo');

  await page.keyboard.press('Control+z');
  await expect(foot(page)).toContainText(`Taken back: ${name} was marked here at`);
  await page.keyboard.press('Control+z');
  await expect(foot(page)).toContainText('There is nothing to take back.');
  await page.keyboard.press('Control+y');
  await expect(foot(page)).toContainText(`Done again: ${name} was marked here at`);
  await foot(page).getByRole('button', { name: 'Undo' }).click();
  await foot(page).getByRole('button', { name: 'Do it again' }).click();
  await expect(foot(page)).toContainText('Done again:');
  await open(page, register);
  await expect(page.locator('[data-press][aria-pressed="true"]')).toHaveCount(1);
  await page.keyboard.press('Control+Shift+Z');
  await expect(foot(page)).toContainText('There is nothing to do again.');
});

test('a field in which something was typed keeps Ctrl+Z to itself', async ({ page, desk }) => {
  await openRegister(page, desk.address);
  await rows(page).nth(0).click();
  await expect(foot(page)).toContainText('is here.');
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('zz');
  for (const _press of 'zz') await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('');
  await expect(foot(page)).toContainText('is here.');
  await page.keyboard.press('Control+z');
  await expect(foot(page)).toContainText('Taken back:');
});

test('at the door nothing is told or taken back that concerns a referral', async ({ page, desk }) => {
  const register = await openRegister(page, desk.address);
  const waiting = (await ask(page, 'referrals.list', {})).find(({ state }) => state === 'received');
  if (!waiting) throw new Error('somebody waits for an answer');
  await open(page, `#/newcomers/${waiting.referralId}`);
  await page.getByRole('button', { name: 'Say yes, find the day later' }).click();
  await expect(foot(page)).toContainText(`You said yes to ${waiting.person.name}`);
  await open(page, register);
  await expect(rows(page).first()).toBeVisible();
  await expect(foot(page)).not.toContainText('said yes');
  await page.keyboard.press('Control+z');
  await expect(foot(page)).toContainText('The last change was not made on a register.');
  await expect(foot(page)).not.toContainText(waiting.person.preferredName);
  const { referral } = await ask(page, 'referrals.get', { referralId: waiting.referralId });
  expect(referral.state).toBe('accepted');
});

test('what changed is told by day, and each of it taken back or done again, or said why not', async ({
  page,
  desk,
}) => {
  await openRegister(page, desk.address);
  await rows(page).nth(0).click();
  await expect(foot(page)).toContainText('is here.');
  await rows(page).nth(1).click();
  await page.getByRole('link', { name: 'Settings and safety' }).click();
  await foot(page).getByRole('link', { name: 'What changed' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Today']);
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines).toHaveCount(2);
  const older = lines.nth(1);
  await expect(older).toContainText('was marked here at');
  await older.getByRole('button', { name: /^Undo/ }).click();
  await expect(older).toContainText('Taken back.');
  const again = older.getByRole('button', { name: /^Do it again/ });
  await expect(again).toBeFocused();
  await again.click();
  await expect(older.getByRole('button', { name: /^Undo/ })).toBeFocused();

  const { linkWorkerId } = await ask(page, 'linkWorkers.add', { name: 'Priya Nair' });
  await open(page, '#/today');
  await open(page, '#/changes');
  await expect(lines.first()).toContainText('Priya Nair was written down as a link worker.');
  const [group] = await ask(page, 'groups.list', {});
  if (!group) throw new Error('the practice group has groups');
  const { referralId } = await ask(page, 'referrals.receive', {
    groupId: group.group.id,
    receivedOn: '2026-11-24',
    preferredName: 'Mair',
    isReachedThroughLinkWorker: true,
    referrer: { kind: 'known', linkWorkerId },
  });
  await lines.first().getByRole('button', { name: /^Undo/ }).click();
  await expect(foot(page)).toContainText('Something written down later needs it.');

  // The page of whoever is taken back shows nothing from memory, and is there again with them.
  const title = page.getByRole('heading', { level: 1 });
  await open(page, `#/newcomers/${referralId}`);
  await expect(title).toHaveText('Mair');
  await page.keyboard.press('Control+z');
  await expect(title).toHaveText('That is not here any more.');
  await page.keyboard.press('Control+y');
  await expect(title).toHaveText('Mair');
});
