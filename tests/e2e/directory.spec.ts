import { readFile } from 'node:fs/promises';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { everyWeek } from '#tests/support/builders.ts';

test('a group is listed for directories, and what such a listing says is taken into another, and taken back', async ({
  page,
  desk,
}) => {
  await page.goto(desk.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await ask(page, 'settings.change', {
    isWelcomed: true,
    leaderName: 'Jean',
    leaderTelephone: '01632 960123',
  });
  const times = [everyWeek(2, '10:30', '12:30')];
  const { groupId } = await ask(page, 'groups.add', {
    name: 'Knit & Natter',
    kind: 'crafts',
    place: 'Hall',
    times,
  });
  const other = await ask(page, 'groups.add', { name: 'Wool', kind: 'other' });
  await page.reload();
  await page.evaluate((hash) => (location.hash = hash), `/groups/${groupId}`);
  await page.getByRole('link', { name: 'What others read' }).click();
  await page.getByRole('button', { name: 'Change these details' }).click();
  await page.getByLabel('What does one session cost, in pounds?').fill('a pound');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Write an amount in pounds' })).toBeVisible();
  await page.getByLabel('What does one session cost, in pounds?').fill('2.50');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('£2.50 a session').first()).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the listing' }).click();
  const bytes = await readFile(await (await saving).path());

  await page.evaluate((hash) => (location.hash = hash), `/groups/${other.groupId}/details`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What others read about Wool');
  const input = page.locator('input[type=file]');
  await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await expect(page.getByText('It is not a listing from a directory.')).toBeVisible();
  await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: bytes });
  const group = async () => (await ask(page, 'groups.get', { groupId: other.groupId })).group;
  const before = await group();
  await expect(page.getByRole('checkbox', { name: 'Name: Knit & Natter' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: /^Usual time/ }).check();
  expect(await group()).toEqual(before);
  await page.getByRole('button', { name: 'Take what is ticked' }).click();
  await expect(page.getByText('What a listing says was taken into')).toBeVisible();
  expect(await group()).toMatchObject({ name: 'Wool', place: 'Hall', details: { costPence: 250 } });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back:')).toBeVisible();
  expect(await group()).toEqual(before);
});
