import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { byMouse } from './hands.ts';
import { ask } from './asking.ts';
import { goTo, openRegister, row, setUp, writeDown } from './theJob.ts';
import { bytesBut } from '#tests/support/aDesk.ts';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';
import { runCall, startCall, talkTo } from '#tests/support/callProcess.ts';
import type { Page } from '@playwright/test';
import type { SessionId } from '#shared/domain/sessions.ts';

const hand = byMouse();
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const phoned = {
  name: 'Doreen',
  reach: '07700 900412',
  linkWorker: { name: 'Priya Shah', reach: '07700 900188' },
};

test('the practice group has its own folder, says so on every page, and leaves the group’s own folder alone', async ({
  page,
  desk,
  folder,
  around,
}) => {
  await page.goto(desk.address);
  await expect(h1(page)).toHaveText('Hello, and welcome');
  const before = await bytesBut(folder);
  await page.getByRole('button', { name: 'Try it with the practice group' }).click();
  const banner = page.getByText('This is the practice group.').filter({ visible: true });
  await expect(banner).toBeVisible();
  const rooms = await page.getByRole('navigation').getByRole('link').allTextContents();
  expect(rooms.length).toBeGreaterThanOrEqual(8);
  for (const room of rooms) {
    await goTo(page, hand, room);
    await expect(banner).toBeVisible();
  }
  await goTo(page, hand, 'Today');
  await page
    .getByRole('link', { name: /^Open the register/ })
    .first()
    .click();
  await page.locator('[data-press][aria-pressed="false"]').first().click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect((await readdir(around)).toSorted()).toContain('our group practice');
  expect(await bytesBut(folder)).toEqual(before);

  await page.getByRole('button', { name: 'Go to my own group' }).click();
  await expect(h1(page)).toHaveText('Hello, and welcome');
  await expect(banner).toHaveCount(0);
});

test('data of a newer version is left as it is, and leads to the page about versions, which opens without it', async ({
  page,
  folder,
}) => {
  await runCall(['app.status', '{}', '--data', folder]);
  const marker = join(folder, 'welcome-desk.json');
  const { sum: _, ...written } = JSON.parse(await readFile(marker, 'utf8')) as {
    format: number;
    sum: string;
  };
  await writeFile(marker, JSON.stringify({ ...written, format: written.format + 1 }));

  const desk = await startBuiltDesk(folder);
  await page.goto(desk.address);
  await expect(h1(page)).toHaveText('Your data comes from a newer Welcome Desk');
  await page.getByRole('link', { name: 'Look for a newer version' }).click();
  await expect(h1(page)).toHaveText('About Welcome Desk');
  await expect(page.getByText('This copy is brought up to date by hand.')).toBeVisible();
  await expect(page.getByText('Node.js')).toBeVisible();
  await page.getByRole('button', { name: 'Show each with its licence' }).click();
  await expect(page.getByRole('heading', { name: /^electron-updater / })).toBeVisible();
  await page.close();
  await desk.close();
});

/** Presses the button, and waits until the page has asked anew how things are. */
async function tryAgain(page: Page): Promise<void> {
  const asked = page.waitForResponse(
    (response) => response.request().postData()?.includes('app.status') === true,
  );
  await page.getByRole('button', { name: 'Try again' }).click();
  await asked;
}

/** A folder with one newcomer in it, and the same folder once more, whole, beside it. */
async function aFolderAndItsCopy(page: Page, folder: string, clock: string): Promise<string> {
  const desk = await startBuiltDesk(folder, { at: clock });
  await page.goto(desk.address);
  await setUp(page, hand);
  await writeDown(page, hand, phoned);
  await page.goto('about:blank');
  await desk.close();
  await cp(folder, `${folder}, whole`, { recursive: true });
  return `${folder}, whole`;
}

test('a byte that fell over in the middle of the journal: nothing is opened, the page names the file, and nothing is touched', async ({
  page,
  folder,
  clock,
}) => {
  const whole = await aFolderAndItsCopy(page, folder, clock);
  const [file = ''] = await readdir(join(folder, 'journal'));
  const bytes = await readFile(join(folder, 'journal', file));
  bytes.set([0x78], bytes.indexOf('Knit'));
  await writeFile(join(folder, 'journal', file), bytes);
  const before = await bytesBut(folder);

  const desk = await startBuiltDesk(folder, { at: clock });
  await expect.poll(() => desk.said()).toContain('could not be read');
  await page.goto(desk.address);
  await expect(h1(page)).toHaveText('A file could not be read');
  await expect(page.getByRole('main')).toContainText(file);
  await expect(page.getByRole('main')).toContainText(folder);
  await tryAgain(page);
  await expect(h1(page)).toHaveText('A file could not be read');
  expect(await bytesBut(folder)).toEqual(before);

  // Whoever puts the good file back finds everything.
  await cp(whole, folder, { recursive: true });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(h1(page)).toHaveText('Tuesday 24 November');
  await goTo(page, hand, 'People');
  await expect(page.getByRole('link', { name: 'Doreen' })).toBeVisible();
  await page.close();
  await desk.close();
});

test('a document that lost its second half: pages that need it name it, the others open, and it stays as it is', async ({
  page,
  folder,
  clock,
}) => {
  const whole = await aFolderAndItsCopy(page, folder, clock);
  const people = join('documents', 'people.json');
  const bytes = await readFile(join(folder, people));
  const half = bytes.subarray(0, bytes.length / 2);
  await writeFile(join(folder, people), half);

  const desk = await startBuiltDesk(folder, { at: clock });
  await page.goto(desk.address);
  await goTo(page, hand, 'People');
  await expect(h1(page)).toHaveText('A file could not be read');
  await expect(page.getByRole('main')).toContainText('people.json');
  await goTo(page, hand, 'Settings and safety');
  await expect(page.getByLabel('What is your name?')).toHaveValue('Jean');
  expect(await readFile(join(folder, people))).toEqual(half);

  await cp(join(whole, people), join(folder, people));
  await goTo(page, hand, 'People');
  await expect(page.getByRole('link', { name: 'Doreen' })).toBeVisible();
  await page.close();
  await desk.close();
});

test('a folder that is open elsewhere: the page says so, changes nothing, and opens it when it is free', async ({
  page,
  folder,
}) => {
  await runCall(['settings.change', '{"isWelcomed":true}', '--data', folder]);
  const elsewhere = talkTo(startCall(['--stdin', '--data', folder]));
  await elsewhere.call('app.status', {});
  const before = await bytesBut(folder);
  const desk = await startBuiltDesk(folder);
  await expect.poll(() => desk.said()).toContain('already open');
  await page.goto(desk.address);
  await expect(h1(page)).toHaveText(/open/);
  await tryAgain(page);
  await expect(h1(page)).toHaveText(/open/);
  expect(await bytesBut(folder)).toEqual(before);

  elsewhere.child.stdin.end();
  await new Promise((resolve) => elsewhere.child.on('close', resolve));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Your first group will be here')).toBeVisible();
  await page.close();
  await desk.close();
});

test.describe('the program is gone', () => {
  test.use({ expectedFault: /ERR_CONNECTION_RE(?:FUSED|SET)|ERR_EMPTY_RESPONSE|ERR_SOCKET/ });

  test('while a newcomer is being written down: the page says so, and all that was typed is there', async ({
    page,
    folder,
    clock,
  }) => {
    const desk = await startBuiltDesk(folder, { at: clock });
    await page.goto(desk.address);
    await setUp(page, hand);
    await goTo(page, hand, 'Newcomers');
    await page.getByRole('link', { name: 'Add a newcomer' }).click();
    await page.getByLabel('What do they like to be called?').fill('Doreen');
    await page.getByLabel('How can we reach them?').fill('07700 900412');
    await page.getByLabel('Who told you about them?').fill('Priya Shah');
    await page.getByLabel('How can we reach Priya Shah?').fill('07700 900188');
    await desk.kill();
    await page.getByRole('button', { name: 'Add this newcomer' }).click();
    await expect(page.getByText('Welcome Desk has stopped.').first()).toBeVisible();
    await expect(page.getByLabel('What do they like to be called?')).toHaveValue('Doreen');
    await expect(page.getByLabel('How can we reach Priya Shah?')).toHaveValue('07700 900188');

    // Going away from the form and back loses nothing either.
    await goTo(page, hand, 'Groups');
    await goTo(page, hand, 'Newcomers');
    await page.getByRole('link', { name: 'Add a newcomer' }).click();
    await expect(page.getByLabel('What do they like to be called?')).toHaveValue('Doreen');
  });

  test('while the register is taken: a press that was not answered does not stay ticked', async ({
    page,
    folder,
    clock,
  }) => {
    const desk = await startBuiltDesk(folder, { at: clock });
    await page.goto(desk.address);
    await setUp(page, hand);
    await goTo(page, hand, 'Register');
    for (const name of ['Mair', 'Arthur']) {
      await page.getByRole('searchbox').fill(name);
      await page.getByRole('searchbox').press('Enter');
      await expect(row(page, name)).toHaveAttribute('aria-pressed', 'true');
    }
    await desk.kill();
    await row(page, 'Arthur').click();
    await expect(page.getByText('Arthur is not marked.')).toBeVisible();
    await expect(row(page, 'Arthur')).toHaveAttribute('aria-pressed', 'true');
    await expect(row(page, 'Mair')).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('searchbox').fill('Bronwen');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('searchbox')).toHaveValue('Bronwen');

    const again = await startBuiltDesk(folder, { at: clock });
    await page.goto(again.address);
    await goTo(page, hand, 'Register');
    await expect(page.locator('[data-press][aria-pressed="true"]')).toHaveCount(2);
    await page.close();
    await again.close();
  });
});

test('a note that was changed on another page meanwhile is not written over: both texts are shown', async ({
  page,
  desk,
}) => {
  await page.goto(desk.address);
  await setUp(page, hand);
  await openRegister(page, hand);
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByLabel('Note', { exact: true }).fill('We sang.');
  const sessionId = decodeURIComponent(page.url().split('/').at(-1) ?? '') as SessionId;
  await ask(page, 'register.setNote', { sessionId, note: 'It snowed.' });
  await page.getByRole('button', { name: 'Save the note' }).click();
  await expect(page.getByText('The note was changed on another page meanwhile.')).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('It snowed.');
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('We sang.');
  await page.getByRole('button', { name: 'Put both together' }).click();
  await page.getByRole('button', { name: 'Save the note' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('main')).toContainText('It snowed. We sang.');
});
