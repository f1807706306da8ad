import { readFile } from 'node:fs/promises';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { elementsOf, readPdf } from '#tests/support/readPdf.ts';
import { everyWeek } from '#tests/support/builders.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { SessionId } from '#shared/domain/sessions.ts';
import type { Page } from '@playwright/test';

const earlier = '2026-11-10' as Day;
const lastTuesday = '2026-11-17' as Day;
const names = ['Ann Pickering', 'Arthur Bell', 'Doreen Hughes', 'Siân O’Neill', 'Ŵyn ap Ŷdwal'];

/** A folder with five people who came the week before last; the register of last week stayed on paper. */
async function aSessionOnPaper(page: Page, address: string): Promise<SessionId> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await ask(page, 'settings.change', { isWelcomed: true });
  const { groupId } = await ask(page, 'groups.add', {
    name: 'Knit & Natter',
    kind: 'crafts',
    times: [everyWeek(2, '10:30', '12:30')],
    fromOn: '2026-11-03',
  });
  const marks = [];
  for (const name of names) {
    const [preferredName = '', ...surname] = name.split(' ');
    const person = { preferredName, surname: surname.join(' '), regularAt: [] };
    marks.push({ personId: (await ask(page, 'people.add', person)).personId, mark: 'here' as const });
  }
  // Whoever came the week before is expected.
  const [before, session] = await ask(page, 'sessions.list', { groupId, fromOn: earlier, toOn: lastTuesday });
  if (!before || !session) throw new Error('the group met on both Tuesdays');
  await ask(page, 'register.markMany', { sessionId: before.sessionId, marks, walkIns: [] });
  await page.reload();
  return session.sessionId;
}

const marksOf = async (page: Page, sessionId: SessionId) =>
  (await ask(page, 'register.get', { sessionId })).rows.map(({ name, mark }) => `${name}: ${mark}`);

const goTo = async (page: Page, address: string) => {
  await page.evaluate((hash) => (location.hash = hash), address);
  await expect(page.getByRole('heading', { level: 1, name: 'Knit & Natter' })).toBeVisible();
};

const lines = (page: Page) => page.getByRole('textbox', { name: /^Mark for/ });

test('a filled sheet is typed in by keyboard alone, put right on the way, with those at its foot', async ({
  page,
  desk,
}) => {
  const sessionId = await aSessionOnPaper(page, desk.address);
  await goTo(page, `/register/${sessionId}/from-paper`);
  await expect(lines(page)).toHaveCount(names.length);
  await lines(page).first().focus();
  for (const key of ['h', '3', 'Enter', 'x', 'k']) await page.keyboard.press(key);
  await expect(page.getByText('“k” is no mark. Type h, a or d.')).toBeVisible();
  await expect(lines(page).nth(4)).toBeFocused();
  await page.keyboard.press('1');
  // From the last line a letter goes on to those who came unannounced.
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Mair');
  await expect(page.getByRole('button', { name: 'Add “Mair” as a walk-in' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Mair added as a walk-in, here.')).toBeVisible();
  await expect(lines(page)).toHaveCount(names.length + 1);
  await lines(page).nth(1).focus();
  await page.keyboard.press('Backspace');
  await expect(lines(page).nth(1)).toBeFocused();
  await expect(lines(page).nth(1)).toHaveValue('');
  await expect(page.locator('output', { hasText: 'not recorded' })).toHaveText(
    '4 here · 2 not recorded · 1 new face',
  );
  await expect
    .poll(() => marksOf(page, sessionId))
    .toEqual([
      'Ann Pickering: here',
      'Arthur Bell: null',
      'Doreen Hughes: null',
      'Siân O’Neill: here',
      'Ŵyn ap Ŷdwal: here',
      'Mair: here',
    ]);
});

test('a pasted column shows what it says, marks at one press, and one undo takes all of it back', async ({
  page,
  desk,
}) => {
  const sessionId = await aSessionOnPaper(page, desk.address);
  await goTo(page, `/register/${sessionId}/from-paper`);
  const before = await marksOf(page, sessionId);
  await lines(page).nth(1).focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '✓\r\n\r\nx\r\nmaybe\r\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('Line 4: “maybe”. The mark is not one we know.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What it says' })).toBeInViewport();
  await page.getByRole('textbox', { name: 'Paste it here' }).fill('✓\n\nx\nh\n');
  await expect(page.getByText('Begins at line 2, Arthur Bell.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Arthur Bell.*Not recorded.*Here/ })).toBeVisible();
  expect(await marksOf(page, sessionId)).toEqual(before);
  await page.getByRole('button', { name: 'Mark 3 people' }).click();
  await expect(page.getByText('3 people were marked from the sheet.')).toBeVisible();
  expect((await marksOf(page, sessionId)).filter((mark) => mark.endsWith(': here'))).toHaveLength(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back:')).toBeVisible();
  expect(await marksOf(page, sessionId)).toEqual(before);
});

test('the sheet on the page, on paper and in the PDF holds the same names', async ({ page, desk }) => {
  const sessionId = await aSessionOnPaper(page, desk.address);
  await goTo(page, `/register/${sessionId}`);
  await page.getByRole('link', { name: 'Paper register' }).click();
  const rows = page.getByRole('table').first().getByRole('rowheader');
  await expect(rows).toHaveText(names);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PDF' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Register of Knit & Natter, 17 November 2026.pdf');
  const saved = await readPdf(await readFile(await download.path()));
  const named = saved.pages.flatMap(({ elements }) => elementsOf(elements, 'TH').map(({ text }) => text));
  expect(named.filter((text) => names.includes(text))).toEqual(names);
  const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  for (const name of names) expect(printed.pages.map(({ text }) => text).join(' ')).toContain(name);
  expect(printed.pages[0]).toMatchObject({ width: 210, height: 297 });
  expect(printed.pages[0]?.text).not.toContain('Save as PDF');
  await page.getByRole('radio', { name: 'This and the next five' }).check();
  await expect(page.getByRole('columnheader', { name: '22 Dec' }).first()).toBeVisible();
  expect((await readPdf(await page.pdf({ preferCSSPageSize: true }))).pages[0]).toMatchObject({
    width: 297,
    height: 210,
  });
});
