import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { byKeyboard } from './hands.ts';
import { goTo } from './theJob.ts';
import { everyWeek } from '#tests/support/builders.ts';

test('a leader calls one off and tells everybody, moves one, adds one and fills the rota, by keyboard alone', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000);
  const hand = byKeyboard(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const title = page.getByRole('heading', { level: 1 });
  const main = page.getByRole('main');
  const day = async (date: string, month: string) => {
    await hand.write(field('Day'), date);
    await hand.write(field('Month'), month);
    await hand.write(field('Year'), '2026');
  };

  await page.goto(desk.address);
  await expect(title).toBeVisible();
  const { groupId } = await ask(page, 'groups.add', {
    name: 'Tuesday Knit & Natter',
    kind: 'crafts',
    times: [everyWeek(2)],
  });
  await ask(page, 'settings.change', { isWelcomed: true });
  for (const person of [
    { preferredName: 'Doreen', surname: 'Hughes', telephone: '07700 900123', email: 'doreen@example.org' },
    { preferredName: 'Arthur', surname: 'Bell' },
  ]) {
    await ask(page, 'people.add', { ...person, regularAt: [groupId] });
  }
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // Called off, and whom to tell.
  await goTo(page, hand, 'Sessions');
  await hand.press(button('Call it off: Tuesday Knit & Natter, Tuesday 1 December'));
  await hand.write(page.getByLabel('Why?'), 'Snow');
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Call it off', exact: true }));
  await expect(page.getByText('is called off.')).toBeVisible();
  await hand.press(link('Tell everybody'));
  await expect(title).toHaveText('Tell everybody: Tuesday Knit & Natter, Tuesday 1 December');
  await expect(main.getByText('07700 900123', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'To pass on' })).toContainText('Arthur Bell');
  await expect(field('Addresses for Bcc')).toHaveValue('doreen@example.org');
  await expect(field('Text')).not.toHaveValue(/Snow|Doreen|Arthur/);
  await hand.press(button('Copy: Names and numbers'));
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Doreen Hughes: 07700 900123');

  // Moved, where the group meets already: said in words, and nothing typed is lost.
  await goTo(page, hand, 'Sessions');
  await hand.press(link('About this date: Tuesday Knit & Natter, Tuesday 8 December'));
  await hand.press(button('Move it').first());
  await day('15', '12');
  await hand.press(main.locator('form').getByRole('button', { name: 'Move it' }));
  await expect(page.getByText('The group meets already at that time.')).toBeVisible();
  await day('9', '12');
  await hand.write(field('Where?'), 'Church room');
  await hand.press(main.locator('form').getByRole('button', { name: 'Move it' }));
  await expect(main.getByText('Moved from Tuesday 8 December.')).toBeVisible();
  await expect(main.getByText('Church room')).toBeVisible();

  // What it is about.
  await hand.press(button('Change what it is about'));
  await hand.write(field('What is it about?'), 'Felting');
  await hand.write(field('Who comes to tell of it?'), 'Ada Lowe');
  await hand.press(button('Save'));
  await expect(main.getByText('Felting, with Ada Lowe.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(main.getByText('Felting, with Ada Lowe.')).toBeHidden();
  await page.keyboard.press('Control+y');
  await expect(main.getByText('Felting, with Ada Lowe.')).toBeVisible();

  // One more, and gone again while nothing is on it.
  await goTo(page, hand, 'Sessions');
  await hand.press(link('Add a session'));
  await day('24', '11');
  await hand.write(field('From'), '6pm');
  await hand.write(field('Until'), '8pm');
  await hand.write(field('What is it about?'), 'A party');
  await hand.press(button('Add this session'));
  await expect(title).toHaveText('Tuesday Knit & Natter');
  await expect(main.getByText('A party.')).toBeVisible();
  await expect(button('Take it away')).toBeVisible();

  // The rota, filled by first letters.
  await hand.press(link('Begin a rota'));
  await hand.choose(field('Who usually opens up?'), 'Doreen Hughes');
  await hand.press(button('Save'));
  await hand.choose(field('Makes tea, Tuesday 24 November').first(), 'Arthur Bell');
  await hand.press(button('Save the rota'));
  await expect(page.getByText('Nobody makes tea on 24 November')).toBeVisible();
  await expect(page.getByText(/^Nobody opens up/)).toHaveCount(0);
  await goTo(page, hand, 'Today');
  await expect(main).toContainText(
    'Doreen Hughes opens up. Nobody greets at the door yet. Arthur Bell makes tea.',
  );
  await expect(main).toContainText('A party.');

  // On the register as on every list it stands where it was moved to.
  await goTo(page, hand, 'Sessions');
  await expect(main.getByText('Moved from Tuesday 8 December.')).toBeVisible();
  await hand.press(link('A month on one page'));
  await expect(title).toHaveText('November 2026');
  await hand.press(link('The month after'));
  await expect(title).toHaveText('December 2026');
  await expect(main.getByText('Moved to Wednesday 9 December.')).toBeVisible();
  await expect(main).not.toContainText(/Ada Lowe|Snow|Doreen|Arthur/);
});
