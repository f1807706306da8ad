import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';

test.use({ flags: ['--practice'] });

const title = { level: 1 } as const;

test('a course every second Tuesday is read back as it is typed, begins by itself, and goes into a calendar', async ({
  page,
  desk,
}) => {
  await page.goto(desk.address);
  await expect(page.getByRole('heading', title)).toBeVisible();
  await page.evaluate(() => (location.hash = '#/groups/add'));
  await page.getByLabel('What is the group called?').fill('Pottery');
  await page.getByLabel('On which day?').selectOption('Tuesdays');
  const reads = page.getByRole('main').getByRole('status').filter({ hasText: 'The next dates' });
  await page.getByLabel('From', { exact: true }).fill('2pm');
  await page.getByLabel('To', { exact: true }).fill('4pm');
  await expect(reads).toContainText('Tuesdays, 14:00 to 16:00.');
  await expect(reads).toContainText('today, Tue 1 Dec, Tue 8 Dec, Tue 15 Dec, Tue 22 Dec and Tue 29 Dec.');

  await page.getByLabel('How often?').selectOption('Every 2 weeks');
  const first = page.getByRole('group', { name: 'When is the first one?' });
  await first.getByLabel('Day', { exact: true }).fill('1');
  await first.getByLabel('Month').fill('12');
  await first.getByLabel('Year').fill('2026');
  await page.getByRole('button', { name: 'A course, an end, holidays' }).click();
  await page.getByRole('radio', { name: 'After some sessions' }).check();
  await page.getByLabel('How many sessions?').fill('4');
  await page.getByRole('button', { name: 'Leave out a day' }).click();
  const leftOut = page.getByRole('group', { name: 'On which day do you not meet?' });
  await leftOut.getByLabel('Day', { exact: true }).fill('29');
  await leftOut.getByLabel('Month').fill('Dec');
  await leftOut.getByLabel('Year').fill('2026');
  await page.getByLabel('Why?').fill('Christmas');
  await expect(reads).toContainText(
    'Every second Tuesday from 1 December, 14:00 to 16:00, not on 29 December (Christmas); 4 sessions, the last on 26 January 2027.',
  );
  await expect(reads).toContainText('Tue 1 Dec, Tue 15 Dec, Tue 12 Jan and Tue 26 Jan.');

  await page.getByRole('button', { name: 'Add another usual time' }).click();
  await page.getByLabel('On which day?').nth(1).selectOption('A weekday of the month');
  await page.getByRole('button', { name: 'Add this group' }).click();
  await expect(page.getByText('Three things to put right')).toBeVisible();
  await page.getByRole('link', { name: 'Choose one or more, such as second and fourth' }).click();
  await expect(page.getByRole('checkbox', { name: 'First' })).toBeFocused();
  await page.getByRole('button', { name: 'Take this usual time away: 2' }).click();
  await page.getByRole('button', { name: 'Add this group' }).click();
  await expect(page.getByRole('heading', title)).toHaveText('Pottery');
  await expect(page.getByRole('main')).toContainText('4 sessions, the last on 26 January 2027.');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save calendar file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Sessions of Pottery.ics');
  await expect(page.getByRole('main')).toContainText('It is with your downloads.');
  const [event] = new ICAL.Component(
    ICAL.parse(await readFile(await file.path(), 'utf8')),
  ).getAllSubcomponents('vevent');
  expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-12-01T14:00:00');
});

test('a new time from a day on leaves the sessions before it, and can be taken back', async ({
  page,
  desk,
}) => {
  await page.goto(desk.address);
  await expect(page.getByRole('heading', title)).toBeVisible();
  const { groupId } = await ask(page, 'groups.add', {
    name: 'Knitting',
    kind: 'crafts',
    times: [{ rhythm: { kind: 'weeks', every: 1, weekdays: [2] }, startsAt: '10:30', endsAt: '12:30' }],
    fromOn: '2026-01-01',
  });
  await page.evaluate((hash) => (location.hash = hash), `#/groups/${groupId}`);
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByLabel('On which day?').selectOption('A weekday of the month');
  await page.getByRole('checkbox', { name: 'Second' }).check();
  await page.getByRole('checkbox', { name: 'Last' }).check();
  const from = page.getByRole('group', { name: 'From which day on?' });
  await from.getByLabel('Day', { exact: true }).fill('1');
  await from.getByLabel('Month').fill('12');
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByRole('main')).toContainText(
    'Tuesdays, 10:30 to 12:30. From 1 December: The second and last Tuesday of every month, 10:30 to 12:30.',
  );
  const days = async () =>
    (await ask(page, 'sessions.list', { groupId, fromOn: '2026-11-17', toOn: '2027-01-10' })).map(
      (each) => each.day,
    );
  expect(await days()).toEqual(['2026-11-17', '2026-11-24', '2026-12-08', '2026-12-29']);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('main')).not.toContainText('From 1 December');
  expect(await days()).toContain('2026-12-01');
});
