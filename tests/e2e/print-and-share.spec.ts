import { readFile } from 'node:fs/promises';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { everyWeek } from '#tests/support/builders.ts';
import { elementsOf, readPdf } from '#tests/support/readPdf.ts';

test('a leader makes a poster, badges and a telephone tree, on which only those stand who agreed to it', async ({
  page,
  desk,
  saveFile,
}) => {
  test.setTimeout(90_000);
  const title = page.getByRole('heading', { level: 1 });
  const link = (name: string) => page.getByRole('main').getByRole('link', { name, exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const saved = async () => readPdf(await readFile(await saveFile(() => button('Save as PDF').click())));

  await page.goto(desk.address);
  await expect(title).toBeVisible();
  await ask(page, 'settings.change', {
    isWelcomed: true,
    leaderName: 'Jean Whitlock',
    leaderTelephone: '07700 900118',
  });
  const { groupId } = await ask(page, 'groups.add', {
    name: 'Tŷ Mawr Knit & Natter',
    kind: 'crafts',
    place: 'Church hall',
    offers: 'Tea and company',
    times: [everyWeek(2)],
  });
  await ask(page, 'groups.setDetails', {
    groupId,
    access: 'A ramp at the side door',
    webPage: 'knit.example.org',
  });
  for (const [preferredName, telephone] of [
    ['Doreen', '07700 900123'],
    ['Ŵyn', '07700 900124'],
  ] as const) {
    await ask(page, 'people.add', { preferredName, surname: 'Hughes', telephone, regularAt: [groupId] });
  }
  await page.reload();
  await expect(title).toHaveText('Tuesday 24 November');
  await page.goto(`${new URL(page.url()).origin}/#/groups/${groupId}`);
  await expect(title).toHaveText('Tŷ Mawr Knit & Natter');

  await link('Poster').click();
  await page.getByRole('radio', { name: 'A5, half of it' }).check();
  const preview = page.getByRole('region', { name: 'The paper' });
  await expect(preview).toContainText('A ramp at the side door');
  const poster = await saved();
  expect(poster.pages[0]).toMatchObject({ width: 148, height: 210 });
  const lines = poster.pages.flatMap(({ elements }) => elementsOf(elements, 'P').map(({ text }) => text));
  for (const words of [
    'Tea and company',
    'Tuesdays, 10:30 to 12:30',
    'Church hall',
    'Jean Whitlock, 07700 900118',
  ]) {
    await expect(preview).toContainText(words);
    expect(lines).toContain(words);
  }

  await page.getByRole('link', { name: 'Tŷ Mawr Knit & Natter', exact: true }).first().click();
  await link('Name badges').click();
  await expect(page.getByRole('region', { name: 'The paper' })).toContainText('Ŵyn');
  const badges = (await saved()).pages.map(({ text }) => text).join(' ');
  expect(badges).toMatch(/Doreen.*Ŵyn/);
  expect(badges).not.toContain('Hughes');

  // Nobody is on the tree before somebody agrees, and the page leads to whom to ask.
  await page.getByRole('link', { name: 'Tŷ Mawr Knit & Natter', exact: true }).first().click();
  await link('Telephone tree').click();
  await expect(page.getByRole('region', { name: 'The paper' })).toContainText(
    'Nobody has agreed to be on it yet.',
  );
  await page
    .getByRole('region', { name: '2 people are not on it' })
    .getByRole('link', { name: 'Doreen Hughes' })
    .click();
  await button('Change what Doreen has agreed to').click();
  const tree = page.getByRole('group', { name: 'May Doreen be in the telephone tree?' });
  await tree.getByRole('radio', { name: 'Yes, Doreen agrees' }).check();
  const form = page.locator('form').filter({ has: tree });
  await form.getByRole('radio', { name: 'In person' }).check();
  await form.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText('From now on Doreen is in the telephone tree.')).toBeVisible();

  await page.goto(`${new URL(page.url()).origin}/#/groups/${groupId}/print/telephone-tree`);
  await expect(page.getByRole('region', { name: 'The paper' })).toContainText('Doreen Hughes, 07700 900123');
  const rings = (await saved()).pages.map(({ text }) => text).join(' ');
  expect(rings).toContain('Jean Whitlock rings');
  expect(rings).toContain('Doreen Hughes, 07700 900123');
  expect(rings).not.toContain('07700 900124');
});
