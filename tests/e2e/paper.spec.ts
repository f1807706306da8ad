import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { type Sheet, sheetsOf } from '#tests/support/aPdf.ts';
import type { Page } from '@playwright/test';

test.use({ flags: ['--practice'], colorScheme: 'dark' });

const close = (text: string): string => text.replaceAll(/\s/g, '');

/** The page at that address, on paper, as a leader's computer prints it: without its backgrounds. */
async function printed(page: Page, address: string, heading: string | RegExp): Promise<Sheet[]> {
  await page.goto(`${new URL(page.url()).origin}/#${address}`);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await page.waitForLoadState('networkidle');
  return sheetsOf(await page.pdf({ preferCSSPageSize: true }));
}

const textOn = (sheets: readonly Sheet[]): string => sheets.map(({ text }) => text).join('');

/** A4, in black and white whatever colours the screen has, nothing to press, and each sheet says which it is. */
function expectPaper(sheets: readonly Sheet[], foot: string): void {
  expect(sheets.length).toBeGreaterThan(0);
  sheets.forEach((sheet, index) => {
    expect(sheet).toMatchObject({ width: 210, height: 297, isGrey: true });
    expect(sheet.text).toContain(`page${index + 1}of${sheets.length}`);
    expect(sheet.text).toContain(close(foot));
    // Something stands on it besides.
    expect(sheet.text.length).toBeGreaterThan(60 + foot.length);
  });
  expect(textOn(sheets)).not.toMatch(
    /Allchangessaved|Skiptothepage|Textsize|Callitoff|Print(?!edon)|Addsomebody/,
  );
}

test('what lies about in a hall is whole, names who comes, and tells nothing of referrals', async ({
  page,
  desk,
}) => {
  await page.goto(desk.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const told = (await ask(page, 'linkWorkers.list', {})).map(({ linkWorker }) => linkWorker.name);
  const [session] = (await ask(page, 'today.get', {})).sessions;
  if (!session || told.length === 0)
    throw new Error('the practice group meets today, and knows link workers');
  const { rows } = await ask(page, 'register.get', { sessionId: session.sessionId });
  const { people } = await ask(page, 'people.find', { text: '', limit: 200 });

  const register = await printed(page, `/register/${session.sessionId}`, session.group.name);
  expectPaper(register, `${session.group.name}, 24 November 2026`);
  for (const { name } of rows) expect(textOn(register)).toContain(close(name));

  const everybody = await printed(page, '/people', 'People');
  expectPaper(everybody, 'People, printed on 24 November 2026');
  for (const { name } of people) expect(textOn(everybody)).toContain(close(name));

  const sessions = await printed(page, '/sessions', 'Sessions');
  expectPaper(sessions, 'Sessions, printed on 24 November 2026');
  expect(textOn(sessions)).toContain(close('Allotment Mornings 10:00 to 12:00. 6 here.'));

  const doing = await printed(page, '/how-we-are-doing', 'How we’re doing');
  expectPaper(doing, 'to 24 November 2026');
  expect(textOn(doing)).toContain('Peopleateachsession');
  expect(textOn(doing)).not.toContain('Wherestoriesstand');

  const lyingAbout = [register, everybody, sessions, doing].map(textOn);
  for (const text of lyingAbout) {
    expect(text).not.toMatch(/referr|linkworker|firstvisit(?!s)|Goodtoknow/i);
    for (const name of told) expect(text).not.toContain(close(name));
  }
});

test('what tells of referrals says so, and a return holds nobody who stays out', async ({ page, desk }) => {
  await page.goto(desk.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const newcomers = await printed(page, '/newcomers', 'Newcomers');
  expectPaper(newcomers, 'Newcomers, printed on 24 November 2026');
  expect(textOn(newcomers)).toContain('Fortheleaderonly.');

  const linkWorkerId = (await ask(page, 'linkWorkers.list', {})).find(
    ({ linkWorker }) => linkWorker.name === 'Priya Shah',
  )?.linkWorker.id;
  if (!linkWorkerId) throw new Error('the practice group knows Priya Shah');
  const { fromOn, toOn } = await ask(page, 'returns.usualPeriod', { linkWorkerId });
  const { staysOut, columns } = await ask(page, 'returns.preview', {
    linkWorkerId,
    fromOn,
    toOn,
    how: 'pdf',
  });
  const preview = await printed(page, `/link-workers/${linkWorkerId}/return`, 'Exactly what will leave');
  expectPaper(preview, 'Exactly what will leave');
  for (const heading of columns) expect(textOn(preview)).toContain(close(heading));
  expect(staysOut.length).toBeGreaterThan(0);
  for (const { person } of staysOut) expect(textOn(preview)).not.toContain(close(person.name));
});
