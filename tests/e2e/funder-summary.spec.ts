import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { byKeyboard } from './hands.ts';
import { goTo } from './theJob.ts';
import { csvToTable } from '#electron/formats/csv.ts';
import { readPdf } from '#tests/support/readPdf.ts';

test.use({ flags: ['--practice'] });

test('a leader looks at the numbers for a funder, saves them as a paper and as a table, and the next summary gives no small one away, by keyboard alone', async ({
  page,
  desk,
  saveFile,
}) => {
  test.setTimeout(90_000);
  const hand = byKeyboard(page);
  const card = page.getByRole('region', { name: 'Exactly what will leave' });
  const saveIt = page.getByRole('button', { name: 'Save summary for funders' });
  await page.goto(desk.address);
  await goTo(page, hand, 'How we’re doing');
  await hand.press(page.getByRole('link', { name: 'Summary for funders' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Summary for funders');
  await hand.choose(page.getByLabel('Which days?'), 'Last month');
  await expect(card).toContainText('1 October 2026 to 31 October 2026');
  await expect(card.getByText('Fewer than 5 newcomers came to a group for the first time.')).toBeVisible();
  await expect(page.getByText('Numbers from 1 to 4 read “fewer than 5”')).toBeVisible();
  // What stands for whoever cannot see the bars is not part of what leaves.
  const sentences = (await card.getByRole('paragraph').allInnerTexts()).filter(
    (words) => words !== 'The bars show what the table says.',
  );
  const tables = await card.getByRole('row').allInnerTexts();
  const names = (await page.locator('main').innerText()).match(/Doreen|Arthur|Priya|PS-\d+/g);
  expect(names).toBeNull();

  const { isTagged, pages } = await readPdf(await readFile(await saveFile(() => hand.press(saveIt))));
  expect(isTagged).toBe(true);
  const close = (text: string) => text.replaceAll(/\s+/g, '');
  const onPaper = close(pages.map(({ text }) => text).join(' '));
  for (const words of [...sentences, ...tables]) expect(onPaper).toContain(close(words));
  await hand.pick(page.getByRole('radio', { name: 'Table (CSV)' }));
  const csv = await readFile(await saveFile(() => hand.press(saveIt)), 'utf8');
  const numberOf = (what: string) => csvToTable(csv).cells.find(([each]) => each === what)?.[2];
  expect(numberOf('Newcomers')).toBe('fewer than 5');
  expect(sentences.join(' ')).toContain(`${numberOf('People')} people came.`);

  // With the three months before, October could be taken away from four: its small number stays what it was.
  await hand.choose(page.getByLabel('Which days?'), 'Other days');
  const [first, last] = [
    page.getByRole('group', { name: 'The first day' }),
    page.getByRole('group', { name: 'The last day' }),
  ];
  await hand.write(first.getByLabel('Day', { exact: true }), '1');
  await hand.write(first.getByLabel('Month'), '9');
  await hand.write(last.getByLabel('Day', { exact: true }), '31');
  await hand.write(last.getByLabel('Month'), '10');
  await hand.press(page.getByRole('button', { name: 'Show these days' }));
  await expect(card).toContainText('1 September 2026 to 31 October 2026');
  await expect(card.getByText(/^Between \d+ and \d+ newcomers came/)).toBeVisible();
  await expect(page.getByText('With the summaries you gave out before')).toBeVisible();

  await hand.press(page.getByRole('button', { name: /^See it: 1 October to 31 October: .*, as a paper$/ }));
  const asItLeft = page.getByRole('region', { name: 'Summary as it was saved' });
  await expect(asItLeft).toBeVisible();
  expect(await asItLeft.getByRole('paragraph').allInnerTexts()).toEqual(expect.arrayContaining(sentences));
  await hand.press(page.getByRole('button', { name: 'Back to a new summary' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Summary for funders');
});
