import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';

test.use({ flags: ['--practice'] });

test('sentences, chart and table say the same, and the charts are loaded by nobody who does not look', async ({
  page,
  desk,
}) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(response.url()));
  const charts = () => loaded.filter((url) => url.includes('BarDrawing'));
  await page.goto(desk.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Screens are fetched when the page has a quiet moment, the charts not even then.
  await expect.poll(() => loaded.some((url) => url.includes('HowWeAreDoingScreen'))).toBe(true);
  await page.waitForLoadState('networkidle');
  expect(charts()).toEqual([]);

  await page.getByRole('link', { name: 'How we’re doing' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How we’re doing' })).toBeFocused();
  await page.getByRole('button', { name: 'Choose other dates' }).click();
  await page.getByLabel('Which group?').selectOption('Knit & Natter');
  const [first, last] = [
    page.getByRole('group', { name: 'The first day' }),
    page.getByRole('group', { name: 'The last day' }),
  ];
  await first.getByLabel('Day', { exact: true }).fill('25');
  await first.getByLabel('Month').fill('12');
  await page.getByRole('button', { name: 'Show these days' }).click();
  await expect(page.getByText('Write a last day that does not come before the first').first()).toBeVisible();
  await first.getByLabel('Day', { exact: true }).fill('1');
  await first.getByLabel('Month').fill('October');
  await last.getByLabel('Day', { exact: true }).fill('24');
  await page.getByRole('button', { name: 'Show these days' }).click();

  const groups = await ask(page, 'groups.list', {});
  const knitting = groups.find(({ group }) => group.name === 'Knit & Natter')?.group.id;
  if (!knitting) throw new Error('the practice group knits');
  const progress = await ask(page, 'progress.get', {
    of: knitting,
    fromOn: '2026-10-01',
    toOn: '2026-11-24',
  });
  const { sessions, steps } = progress;
  await expect(page.getByText('Knit & Natter, 1 October to 24 November')).toBeVisible();
  await expect(page.getByText('people on a usual Tuesday.')).toBeVisible();
  await expect(
    page.getByText(
      'of 7 sessions met. One was called off (The hall boiler broke), and it counts for nobody.',
    ),
  ).toBeVisible();
  expect(sessions).toMatchObject({ met: 6, calledOff: 1, notTaken: 0 });

  const table = page.getByRole('table', { name: 'People at each session' });
  await expect(table.getByRole('row')).toHaveCount(1 + steps.length);
  await expect(table.getByRole('row', { name: '6 Oct' })).toContainText('no session: The hall boiler broke');
  const said = steps.filter(({ met }) => met > 0).map(({ regulars, newcomers }) => [regulars, newcomers]);
  const rows = (await table.getByRole('row').allInnerTexts())
    .slice(1)
    .filter((row) => !row.includes('no session'));
  expect(rows.map((row) => row.match(/\d+/g)?.slice(1).map(Number))).toEqual(
    said.map(([regulars = 0, newcomers = 0]) => [regulars, newcomers, regulars + newcomers]),
  );

  // In the picture each bar has its number on top, and the day without a session its words.
  expect(charts()).not.toEqual([]);
  const drawn = page.locator('svg.recharts-surface').first().locator('text');
  const words = await drawn.allTextContents();
  for (const [regulars = 0, newcomers = 0] of said) expect(words).toContain(String(regulars + newcomers));
  expect(words).toEqual(expect.arrayContaining(['no', 'session', 'October', 'November']));
  await expect(page.getByText(/^The most: \d+ \w+, \d+\. The fewest: /)).toBeAttached();
});

test('on a narrow page the bars lie, and nothing is wider than the page', async ({ page, desk }) => {
  await page.goto(desk.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${new URL(page.url()).origin}/#/how-we-are-doing`);
  await page.getByRole('button', { name: 'See all groups together' }).click();
  await expect(page.getByRole('heading', { name: 'Visits to each group' })).toBeVisible();
  await expect(page.locator('svg.recharts-surface').getByText('Allotment Mornings')).toBeVisible();
  const { inside, room } = await page.evaluate(() => ({
    inside: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(inside).toBe(room);
});
