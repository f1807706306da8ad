import { readFile } from 'node:fs/promises';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { byKeyboard } from './hands.ts';
import { goTo } from './theJob.ts';
import { addDays } from '#shared/domain/dates.ts';
import { readPdf } from '#tests/support/readPdf.ts';

test.use({ flags: ['--practice'] });

test('a leader lets people say how things are, on the screen and on paper, reads how it was before and after, and quotes whom agreed to it, by keyboard alone', async ({
  page,
  desk,
  saveFile,
}) => {
  test.setTimeout(120_000);
  const hand = byKeyboard(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  await page.goto(desk.address);

  await goTo(page, hand, 'Settings and safety');
  await hand.pick(page.getByRole('radio', { name: 'Yes, and with questions too' }));
  const asks = page.getByRole('region', { name: 'How are things?' });
  await hand.press(asks.getByRole('button', { name: 'Save' }));
  await expect(page.getByText('What you ask people is saved.')).toBeVisible();

  const referrals = await ask(page, 'referrals.list', {});
  const doreen = referrals.find(({ person }) => person.preferredName === 'Doreen');
  if (!doreen?.linkWorker) throw new Error('Priya sent Doreen');
  const { personId, name } = doreen.person;
  const { groupId } = doreen.group;
  const { today } = await ask(page, 'app.status', {});
  // Five others answered some weeks ago, and again.
  const { people } = await ask(page, 'people.find', { text: '', limit: 30 });
  for (const each of people.filter((one) => one.personId !== personId).slice(0, 5)) {
    for (const [days, satisfied] of [
      [-60, 5],
      [-2, 7],
    ] as const) {
      const on = addDays(today, days);
      await ask(page, 'wellbeing.answer', {
        ...{ personId: each.personId, groupId, on, how: 'paper' },
        answers: { satisfied },
      });
    }
  }
  await ask(page, 'people.setConsent', {
    ...{ personId, purpose: 'quote-words', answer: 'given', on: today, how: 'in-person' },
  });

  await goTo(page, hand, 'People');
  await hand.press(page.getByRole('link', { name }));
  const sheet = await saveFile(() => hand.press(button('Save the empty sheet')));
  expect(JSON.stringify((await readPdf(await readFile(sheet))).pages)).toContain(
    'Overall, how happy did you feel yesterday?',
  );
  await hand.press(page.getByRole('link', { name: 'Ask on this screen' }));

  // Doreen sits here now, and sees nothing of anybody else.
  await expect(page.getByText('1 of 9')).toBeVisible();
  await expect(page.getByRole('link', { name: 'People' })).toHaveCount(0);
  // What the leader did last is not hers to take back.
  await page.keyboard.press('Control+z');
  await hand.write(
    page.getByRole('textbox', { name: 'What’s different since you started coming?' }),
    'I have people to ring now.',
  );
  await hand.pick(page.getByRole('radio', { name: 'Yes' }));
  await hand.press(button('Next'));
  await hand.pick(page.getByRole('radio', { name: '8', exact: true }));
  await expect(
    page.getByText('Question: Office for National Statistics, Open Government Licence v3.0.'),
  ).toBeVisible();
  await hand.press(button('Next'));
  await hand.press(button(/^Skip this one/));
  await expect(page.getByText('4 of 9')).toBeVisible();
  await hand.press(button('Skip the rest'));
  await hand.press(button('Keep it'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
  await hand.press(page.getByRole('link', { name: 'I have the computer back' }));

  await expect(page.getByText('“I have people to ring now.”')).toBeVisible();
  await expect(page.getByText('8 of 10')).toBeVisible();
  await hand.press(button('Type in from paper'));
  await hand.choose(page.getByLabel('How often do you feel lonely?'), 'Hardly ever');
  await hand.press(button('Write it down'));
  await expect(page.getByText('Hardly ever', { exact: true })).toBeVisible();
  await hand.press(button('Undo'));
  await expect(page.getByText('Hardly ever', { exact: true })).toHaveCount(0);

  await goTo(page, hand, 'How we’re doing');
  await hand.press(button('See all groups together'));
  const figures = page.getByRole('row', { name: 'Overall, how satisfied are you with your life nowadays?' });
  await expect(figures.getByRole('cell')).toHaveText(
    ['5', '5.0', '7.0'].map((each) => new RegExp(`${each}$`)),
  );

  await goTo(page, hand, 'Link workers');
  await hand.press(page.getByRole('link', { name: doreen.linkWorker.name }));
  await hand.press(page.getByRole('link', { name: 'Make a return' }));
  await expect(page.getByRole('columnheader', { name: 'In their own words' })).toBeVisible();
  await expect(page.getByRole('table').getByText('I have people to ring now.')).toBeVisible();
});
