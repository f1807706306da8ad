import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { aMessage } from '#tests/support/aMessage.ts';
import { everyWeek } from '#tests/support/builders.ts';

test('an e-mail is pasted, checked beside its text, and becomes a referral', async ({ page, desk }) => {
  await page.goto(desk.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await ask(page, 'settings.change', { isWelcomed: true, leaderName: 'Jean Whitlock' });
  await ask(page, 'groups.add', {
    name: 'Knit & Natter',
    kind: 'crafts',
    times: [everyWeek(2, '10:30', '12:30')],
    fromOn: '2026-11-03',
  });
  await ask(page, 'groups.add', { name: 'Thursday Walkers', kind: 'walking' });
  const { linkWorkerId } = await ask(page, 'linkWorkers.add', {
    name: 'Bronwen Tudor',
    organisation: 'Fenwick Surgery',
    email: 'Bronwen.Tudor@example.org',
  });
  await ask(page, 'people.add', {
    ...{ preferredName: 'Olwen', surname: 'Vaughan', telephone: '+44 7700 900654', regularAt: [] },
  });
  await page.reload();
  await page.getByRole('link', { name: 'Newcomers' }).first().click();
  await page.getByRole('link', { name: 'From an e-mail, a text or a form' }).click();

  await page.getByRole('button', { name: 'See what it says' }).click();
  await expect(page.getByText('Nothing has been pasted yet.')).toBeVisible();
  await page.getByLabel('Paste the e-mail or the text here').fill(aMessage);
  await page.getByRole('button', { name: 'See what it says' }).click();

  // Found pieces stand marked in the text; what is better left out is offered, and goes from it.
  await expect(page.locator('mark', { hasText: 'Nesta Vaughan' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Nesta/ })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Leave it out: 943 476 5919' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave all of this out' }).click();
  await expect(page.getByRole('heading', { name: 'Better left out' })).toBeHidden();
  await expect(page.locator('blockquote')).not.toContainText(/943|depression/);

  // Two numbers: neither is taken until the leader says which.
  await expect(page.getByRole('radio', { name: 'None of these' })).toBeChecked();
  await page.getByRole('radio', { name: '07700 900654' }).check();
  await page.getByRole('checkbox', { name: /^A good time to call/ }).uncheck();
  await page.getByRole('checkbox', { name: 'Keep the text as it came' }).check();
  expect(await ask(page, 'referrals.list', {})).toEqual([]);
  await page.getByRole('button', { name: 'Put it into the form' }).click();

  await expect(page.getByLabel('What do they like to be called?')).toHaveValue('Nesta');
  await expect(page.getByLabel('How can we reach them?')).toHaveValue('07700 900654');
  // Somebody we know has that number, written in another way.
  await expect(page.getByText('Somebody we know has this number.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Yes, Olwen Vaughan' })).not.toBeChecked();
  expect(await ask(page, 'referrals.list', {})).toEqual([]);
  await page.getByRole('button', { name: 'Add this newcomer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nesta Vaughan');

  const [referral] = await ask(page, 'referrals.list', {});
  expect(referral).toMatchObject({
    receivedOn: '2026-11-23',
    group: { name: 'Knit & Natter' },
    linkWorker: { linkWorkerId },
  });
  const known = await ask(page, 'referrals.get', { referralId: referral?.referralId ?? '' });
  expect(known).toMatchObject({
    whatMatters: 'wool, and somebody to talk to',
    goodToKnow: 'Who comes along: I will come along with her the first time.',
  });
  // The text was kept as it was asked for, without what was left out, and can be thrown away.
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('blockquote')).toContainText('Nesta Vaughan');
  await expect(page.locator('blockquote')).not.toContainText(/943|depression/);
  await page.getByRole('button', { name: 'Throw the text away' }).click();
  await expect(page.locator('blockquote')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'The text as it came' })).toBeVisible();
  // Of what was pasted nothing waits in the box.
  await page.goto(`${page.url().split('#')[0]}#/newcomers/message`);
  await expect(page.getByLabel('Paste the e-mail or the text here')).toHaveValue('');
});

test('a form that was begun for somebody else is not written over', async ({ page, desk }) => {
  await page.goto(desk.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await ask(page, 'settings.change', { isWelcomed: true });
  await ask(page, 'groups.add', { name: 'Knit & Natter', kind: 'crafts' });
  await page.reload();
  await page.getByRole('link', { name: 'Newcomers' }).first().click();
  await page.getByRole('link', { name: 'Add a newcomer' }).click();
  await page.getByLabel('What do they like to be called?').fill('Mair');
  await page.getByRole('link', { name: 'Newcomers' }).first().click();
  await page.getByRole('link', { name: 'From an e-mail, a text or a form' }).click();
  await page.getByLabel('Paste the e-mail or the text here').fill('Name: Ada Long\nTel: 07700 900123');
  await page.getByRole('button', { name: 'See what it says' }).click();
  await page.getByRole('button', { name: 'Put it into the form' }).click();
  await expect(page.getByText('The form is half filled in already, for Mair.')).toBeVisible();
  await page.getByRole('button', { name: 'Put this in its place' }).click();
  await expect(page.getByLabel('What do they like to be called?')).toHaveValue('Ada');
});
