import type { Page } from '@playwright/test';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { byMouse } from './hands.ts';
import { goTo, row, writeDown } from './theJob.ts';
import { everyWeek } from '#tests/support/builders.ts';
import { type BuiltDesk, startBuiltDesk } from '#tests/support/builtDesk.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { MarkWord } from '#shared/domain/register.ts';
import { type Slot, sessionIdOf } from '#shared/domain/sessions.ts';

const hand = byMouse();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Nothing on a register may tell that somebody was referred, by whom, with whom they come, or for how long. */
const tells = /Priya|Karen|Sheila|newcomer|first time|of 6|waiting list|refer/i;

test('from a phone call to staying on: at every step Today says the right thing, and the register never does', async ({
  page,
  folder,
}) => {
  test.setTimeout(240_000);
  let desk: BuiltDesk | undefined;
  /** The leader opens the app in the morning of that day. */
  const on = async (day: string) => {
    await page.goto('about:blank');
    await desk?.close();
    desk = await startBuiltDesk(folder, { at: `${day}T09:05:00Z` });
    await page.goto(desk.address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };
  const today = async (...sentences: (string | RegExp)[]) => {
    await goTo(page, hand, 'Today');
    for (const sentence of sentences) await expect(page.getByRole('main')).toContainText(sentence);
  };
  const registerTellsNothing = async () => {
    await page
      .getByRole('link', { name: /^Open the register/ })
      .first()
      .click();
    await expect(row(page, 'Doreen Hughes')).toBeVisible();
    expect(await page.getByRole('main').innerText()).not.toMatch(tells);
  };

  await on('2026-11-24');
  await ask(page, 'settings.change', { isWelcomed: true, leaderName: 'Jean' });
  const { groupId } = await ask(page, 'groups.add', {
    name: 'Knit & Natter',
    kind: 'crafts',
    capacity: 1,
    times: [everyWeek(2)],
    fromOn: '2026-01-01',
  });
  const pat = await ask(page, 'people.add', { preferredName: 'Pat', regularAt: [groupId] });
  const mark = (day: string, personId: PersonId, said: MarkWord) =>
    ask(page, 'register.mark', {
      sessionId: sessionIdOf(groupId, day as Slot),
      personId,
      mark: said,
    });

  await test.step('a phone call, and the group is full: the waiting list', async () => {
    await page.reload();
    await writeDown(page, hand, {
      name: 'Doreen',
      surname: 'Hughes',
      reach: '07700 900412',
      linkWorker: { name: 'Priya Shah', reach: '07700 900188' },
      agreed: 'Yes',
    });
    await today('Priya Shah would like to know if Doreen Hughes can join Knit & Natter.');
    await page.getByRole('link', { name: 'Answer Priya about Doreen Hughes' }).click();
    await expect(page.getByText('Knit & Natter is full: 1 of 1 place is taken.')).toBeVisible();
    await button(page, 'Change what we know about Doreen').click();
    await page.getByLabel('For how many sessions are they supported?').fill('6');
    await button(page, 'Save').click();
    await button(page, 'Put on the waiting list').click();
    await page.getByLabel('When may a place be free?').selectOption('December');
    await button(page, 'Put on the waiting list').last().click();
    await expect(page.getByText('Number 1 on the waiting list, perhaps in December.')).toBeVisible();
    await today('Priya Shah may like to hear about Doreen Hughes: they are on the waiting list.');
    await expect(page.getByText('would like to know')).toHaveCount(0);
  });

  await test.step('a place is free: the first visit, and the link worker comes twice', async () => {
    await on('2026-12-01');
    await ask(page, 'people.setRegular', { personId: pat.personId, groupId, isRegular: false });
    await page.reload();
    await today('There is room at Knit & Natter. Doreen Hughes is first on the waiting list.');
    await page.getByRole('link', { name: 'Say yes now to Doreen Hughes' }).click();
    await page.getByRole('radio', { name: 'Tuesday 8 December' }).check();
    await page.getByLabel('Who will meet Doreen at the door?').fill('Sheila');
    await page.getByLabel('Does somebody come along with Doreen?').fill('Karen');
    await page.getByLabel('How many times?').fill('2');
    await button(page, 'Say yes for this day').click();
    await expect(page.getByText('First visit arranged', { exact: false }).first()).toBeVisible();

    await on('2026-12-08');
    await today(
      'Doreen Hughes comes for the first time.',
      'Sheila will be at the door.',
      'Karen comes along, and once more after this.',
    );
    await registerTellsNothing();
  });

  const { personId } = (await ask(page, 'referrals.list', {}))[0]?.person ?? {};
  if (!personId) throw new Error('Doreen is gone');

  await test.step('missed, and arranged again', async () => {
    await mark('2026-12-08', personId, 'did-not-come');
    await on('2026-12-09');
    await today(
      'Doreen Hughes was to come to Knit & Natter for the first time on Tuesday 8 December, and didn’t.',
    );
    await page.getByRole('link', { name: 'Find another day for Doreen Hughes' }).click();
    await page.getByRole('radio', { name: 'Tuesday 15 December' }).check();
    await button(page, 'Arrange this day').click();
    await expect(page.getByText('Another day arranged:')).toBeVisible();
  });

  await test.step('arrived, by one press on the register', async () => {
    await on('2026-12-15');
    await today('Doreen Hughes comes for the first time.', 'Karen comes along, and once more after this.');
    await registerTellsNothing();
    await row(page, 'Doreen Hughes').click();
    await expect(row(page, 'Doreen Hughes')).toHaveAttribute('aria-pressed', 'true');
    await today('Doreen Hughes has arrived, for the first time.');
    await on('2026-12-17');
    await today(
      'Priya Shah may like to hear about Doreen Hughes: they came for the first time.',
      'Show Doreen Hughes round',
    );
  });

  await test.step('the second visit, and Karen comes for the last time', async () => {
    await on('2026-12-22');
    await today('Doreen Hughes comes for the second time.', 'Karen comes along, today for the last time.');
    await registerTellsNothing();
    for (const day of ['2026-12-22', '2026-12-29', '2027-01-05']) {
      if (day !== '2026-12-22') await on(day);
      await mark(day, personId, 'here');
    }
  });

  await test.step('four visits: feeling at home', async () => {
    await on('2027-01-06');
    await today('Doreen Hughes has come to Knit & Natter four times. Feeling at home by now?');
    await page.getByRole('link', { name: 'Look together: Doreen Hughes’s story' }).click();
    await button(page, 'Doreen feels at home').click();
    await expect(page.getByText('Feels at home.', { exact: true })).toBeVisible();
    await today();
    await expect(page.getByText('Feeling at home by now?')).toHaveCount(0);
  });

  await test.step('5 of 6, 6 of 6, and staying on', async () => {
    await on('2027-01-12');
    await registerTellsNothing();
    await mark('2027-01-12', personId, 'here');
    await page.reload();
    await today('5 of 6: time to talk about staying on.');
    await on('2027-01-19');
    await mark('2027-01-19', personId, 'here');
    await page.reload();
    await today('6 of 6 used, and welcome to keep coming.');
    await registerTellsNothing();
    await today();
    await page.getByRole('link', { name: 'How it goes on for Doreen Hughes' }).click();
    await button(page, 'End the story').click();
    await page.getByRole('radio', { name: 'Staying on as a regular' }).check();
    await button(page, 'End the story').last().click();
    await expect(page.getByText('Ended. Staying on as a regular.', { exact: true })).toBeVisible();
    await on('2027-01-26');
    await today('1 person expected');
    await expect(page.getByText('6 of 6')).toHaveCount(0);
    await registerTellsNothing();
  });
  await page.goto('about:blank');
  await desk?.close();
});
