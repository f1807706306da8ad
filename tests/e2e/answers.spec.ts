import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { byMouse } from './hands.ts';
import { goTo } from './theJob.ts';
import { addDays } from '#shared/domain/dates.ts';

test('a leader writes down a choir, hears that knitting was not for somebody, tells the link worker what to try instead, begins anew in another group, and takes a sheet along from the end of a course', async ({
  page,
  desk,
  saveFile,
}) => {
  test.setTimeout(120_000);
  const hand = byMouse();
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const title = page.getByRole('heading', { level: 1 });

  await page.goto(desk.address);
  await expect(title).toBeVisible();
  const { today } = await ask(page, 'app.status', {});
  const { groupId } = await ask(page, 'groups.add', {
    name: 'Knit & Natter',
    kind: 'crafts',
    times: [{ rhythm: { kind: 'weeks', every: 1, weekdays: [2] }, startsAt: '10:30', endsAt: '12:30' }],
    fromOn: addDays(today, -60),
  });
  await ask(page, 'groups.add', {
    name: 'Pottery course',
    kind: 'arts',
    times: [
      {
        ...{ rhythm: { kind: 'weeks', every: 1, weekdays: [4] }, startsAt: '14:00', endsAt: '16:00' },
        sessions: 2,
      },
    ],
    fromOn: addDays(today, -7),
  });
  await ask(page, 'settings.change', { isWelcomed: true, leaderName: 'Jean Whitlock' });
  const { referralId, linkWorkerId, personId } = await ask(page, 'referrals.receive', {
    groupId,
    receivedOn: addDays(today, -20),
    preferredName: 'Doreen',
    surname: 'Hughes',
    telephone: '07700 900123',
    isReachedThroughLinkWorker: false,
    reference: 'PS-118',
    referrer: { kind: 'new', name: 'Priya Shah', email: 'priya@example.org' },
    consent: { answer: 'given', on: addDays(today, -20), how: 'in-person' },
  });
  const [lately] = await ask(page, 'sessions.list', { fromOn: addDays(today, -7), toOn: addDays(today, -1) });
  await ask(page, 'register.mark', { sessionId: lately?.sessionId ?? '', personId, mark: 'here' });
  await page.reload();

  // What is near, written down once.
  await goTo(page, hand, 'Groups');
  await link('Other local groups').click();
  await link('Add one').click();
  await field('What is it called?').fill('Larkfield Sing Together');
  await field('What kind is it?').selectOption('Music and singing');
  await field('When?').fill('Fridays at 10:30');
  await button('Add this one').click();
  await expect(title).toHaveText('Larkfield Sing Together');

  // Today says that Priya may like to hear; meanwhile it turns out otherwise, in two presses.
  await goTo(page, hand, 'Today');
  await expect(page.getByText('may like to hear about Doreen Hughes')).toBeVisible();
  await link('Tell Priya about Doreen Hughes').click();
  await expect(title).toHaveText('Tell Priya Shah about Doreen');
  await expect(field('Text')).toHaveValue(/PS-118 came to Knit & Natter for the first time/);
  await link('Doreen Hughes').click();
  await button('It was not for Doreen').click();
  await page.getByLabel('Might another of our groups suit Doreen?').selectOption('Pottery course');
  await button('End the story').last().click();
  await expect(page.getByText('Tried it, and it was not for them').first()).toBeVisible();
  await expect(link('Pottery course')).toBeVisible();
  await link('Write to Priya').last().click();
  await page.getByLabel('Larkfield Sing Together').check();
  await expect(field('Text')).toHaveValue(
    /not for them\.[^]*Larkfield Sing Together\nMusic and singing\nFridays/,
  );
  await expect(field('Text')).not.toHaveValue(/Doreen|Hughes|900123/);

  // In the leader's own words, told and written down; Today is quiet again.
  await field('Text').fill('Dear Priya, Doreen has tried it.');
  await expect(page.getByText('Your words name Doreen.')).toBeVisible();
  await button('Take the proposed words again').click();
  await page.getByRole('radio', { name: 'By e-mail' }).check();
  await button('Write it down').click();
  await expect(title).toHaveText('Doreen Hughes');
  await expect(page.getByText(/^Priya Shah was told on .*, by e-mail\./)).toBeVisible();
  await goTo(page, hand, 'Today');
  await expect(page.getByText('may like to hear about')).toBeHidden();

  // Doreen does not want it any longer: from now on nothing is told, not even that we know her.
  await ask(page, 'people.setConsent', {
    personId,
    linkWorkerId: linkWorkerId ?? '',
    answer: 'withdrawn',
    on: today,
    how: 'in-person',
  });
  const { moments } = await ask(page, 'referrals.get', { referralId });
  const arrived = moments.find(({ about }) => about === 'arrived');
  await page.goto(
    `${new URL(page.url()).origin}/#/newcomers/${referralId}/tell/arrived/${arrived?.at ?? ''}`,
  );
  await expect(page.getByText('Nothing about Doreen may be told.')).toBeVisible();
  await expect(field('Text')).not.toHaveValue(/Doreen|Hughes|PS-118|first time/);

  // The course is at its end: a sheet to take along.
  await goTo(page, hand, 'Groups');
  await link('Pottery course').first().click();
  await expect(page.getByText(/^The course end/)).toBeVisible();
  await link('Make a sheet').click();
  await page.getByLabel('Larkfield Sing Together').check();
  expect(await saveFile(() => button('Save as PDF').click())).toMatch(/Groups and services near you\.pdf$/);
  await expect(page.getByRole('region', { name: 'The sheet' })).toContainText('Fridays at 10:30');
});
