import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { byKeyboard } from './hands.ts';
import { goTo } from './theJob.ts';
import { readPdf } from '#tests/support/readPdf.ts';

test.use({ flags: ['--practice'] });

test('a leader agrees how a link worker likes to hear, sees exactly what leaves, saves it for one and for all, and marks a mistake, by keyboard alone', async ({
  page,
  desk,
  saveFile,
}) => {
  test.setTimeout(90_000);
  const hand = byKeyboard(page);
  await page.goto(desk.address);
  await goTo(page, hand, 'Link workers');
  await hand.press(page.getByRole('link', { name: 'Priya Shah' }));
  await hand.press(page.getByRole('button', { name: 'Change how Priya likes to hear' }));
  await hand.pick(page.getByRole('radio', { name: 'Every month' }));
  await hand.pick(page.getByRole('radio', { name: 'A PDF to read or print' }));
  await hand.press(page.getByRole('button', { name: 'Save', exact: true }));
  await expect(page.getByText('A return every month, as a PDF.')).toBeVisible();

  await goTo(page, hand, 'Today');
  await hand.press(page.getByRole('link', { name: 'Make a return for Priya' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exactly what will leave');
  await hand.pick(page.getByRole('checkbox', { name: 'It opens with a password only' }));
  await hand.write(page.getByLabel('The password'), 'tea');
  await hand.press(page.getByRole('button', { name: 'Save return for Priya Shah' }));
  await expect(page.getByRole('link', { name: 'Write a password of 4 letters or more' })).toBeVisible();
  await hand.write(page.getByLabel('The password'), '4829-1736');

  // Somebody takes a yes back before it is pressed: nothing is saved, which is said where the leader sees it.
  const { returns } = await ask(page, 'monthEnd.get', {});
  const priya = returns.find(({ linkWorker }) => linkWorker.name === 'Priya Shah')?.linkWorker;
  const [rosa] = (await ask(page, 'people.find', { text: 'Rosa Mendes', limit: 1 })).people;
  if (!priya || !rosa) throw new Error('Priya sent Rosa to the practice group');
  await ask(page, 'people.setConsent', {
    personId: rosa.personId,
    linkWorkerId: priya.linkWorkerId,
    answer: 'withdrawn',
    on: '2026-11-24',
    how: 'in-person',
  });
  await hand.press(page.getByRole('button', { name: 'Save return for Priya Shah' }));
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was saved.' })).toBeInViewport();
  await expect(page.getByText(/^Rosa Mendes/).first()).toBeVisible();
  const shown = await page.getByRole('table').allInnerTexts();
  const days = await page
    .getByText(/^From \d/)
    .first()
    .innerText();
  const pdf = await saveFile(() =>
    hand.press(page.getByRole('button', { name: 'Save return for Priya Shah' })),
  );
  expect(shown).toHaveLength(1);
  await expect(page.getByText('The password is 4829-1736.')).toBeVisible();
  await expect(readPdf(await readFile(pdf))).rejects.toThrow(/password/i);

  await hand.press(page.getByRole('link', { name: 'See what was saved' }));
  await expect(page.getByText(/^Saved as a PDF on/)).toBeVisible();
  expect(await page.getByRole('table').allInnerTexts()).toEqual(shown);
  await hand.press(page.getByRole('button', { name: 'What to do now' }));
  await hand.press(page.getByRole('button', { name: 'It was sent by mistake' }));
  await expect(page.getByText('The next return tells of these days again.')).toBeVisible();
  await hand.press(page.getByRole('link', { name: 'Priya Shah' }).first());
  await hand.press(page.getByRole('link', { name: 'Make a return', exact: true }));
  await expect(page.getByText(days, { exact: true })).toBeVisible();

  await goTo(page, hand, 'Link workers');
  await hand.press(page.getByRole('link', { name: 'Returns for everybody' }));
  await hand.press(page.getByRole('button', { name: 'Look at the return for Priya Shah' }));
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByText(/(is|are) not in this return\./).first()).toBeVisible();
  await hand.pick(page.getByRole('checkbox', { name: 'Each PDF opens with a password of its own' }));
  const archive = await saveFile(() => hand.press(page.getByRole('button', { name: /^Save \d returns$/ })));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/returns are saved$/);
  const files = Object.entries(unzipSync(await readFile(archive)));
  expect(files.map(([name]) => name)).toContainEqual(
    expect.stringMatching(/^Return for Priya Shah, .*\.pdf$/),
  );
  for (const [name, bytes] of files) {
    await expect(readPdf(bytes)).rejects.toThrow(/password/i);
    const [, linkWorker = ''] = /^Return for (.*?),/.exec(name) ?? [];
    const said = await page.getByRole('listitem').filter({ hasText: linkWorker }).innerText();
    const password = /\d{4}(-\d{4}){3}/.exec(said)?.[0] ?? '';
    expect((await getDocument({ data: bytes, password, verbosity: 0 }).promise).numPages).toBeGreaterThan(0);
  }
});
