import { cp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from './asking.ts';
import { axeFaults, sizeFaults } from './faultsOf.ts';
import { expect, test } from './fixtures.ts';
import { looksFor, putOn } from './lookMatrix.ts';
import { bytesBut } from '#tests/support/aDesk.ts';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';
import type { BuiltDesk } from '#tests/support/builtDesk.ts';
import type { Page } from '@playwright/test';

test.setTimeout(120_000);

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');
const passphrase = 'tea at half past ten';

/** What is wrong with the look of the page in sight, in four of the six looks of its number; then as it was. */
async function faultsOf(page: Page, number: number): Promise<string[]> {
  await expect(h1(page)).toBeVisible();
  const found: string[] = [];
  for (const look of looksFor(number).filter((_, at) => at % 3 !== number % 3)) {
    await putOn(page, look);
    const faults = [...(await sizeFaults(page)), ...(look.isForAxe ? await axeFaults(page) : [])];
    found.push(...faults.map((fault) => `${look.name}: ${fault}`));
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

/** A folder in which Mair is written down, closed properly: so there is a backup of it. */
async function aFolder(
  page: Page,
  folder: string,
  clock: string,
  more: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const desk = await startBuiltDesk(folder, { at: clock });
  await page.goto(desk.address);
  await expect(h1(page)).toHaveText('Hello, and welcome');
  await ask(page, 'settings.change', { isWelcomed: true });
  await ask(page, 'people.add', { preferredName: 'Mair', regularAt: [] });
  await more(page);
  await page.goto('about:blank');
  await desk.close();
}

async function opened(page: Page, folder: string, clock: string): Promise<BuiltDesk> {
  const desk = await startBuiltDesk(folder, { at: clock });
  await page.goto(desk.address);
  return desk;
}

/** From the page of the trouble to the backups, and the newest one back in its place. */
async function putTheBackupBack(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Look at the backups' }).click();
  await page
    .getByRole('link', { name: /^Look inside/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Put this backup back' }).click();
  await expect(h1(page)).toHaveText('The backup has been put back');
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await expect(h1(page)).toHaveText(/^Tuesday/);
}

const names = async (page: Page) =>
  (await ask(page, 'people.find', { text: '', limit: 9 })).people.map(({ name }) => name);

async function leave(page: Page, desk: BuiltDesk): Promise<void> {
  await page.goto('about:blank');
  await desk.close();
}

const people = (folder: string) => join(folder, 'documents', 'people.json');

for (const [what, number, happens] of [
  ['was torn in the middle', 0, async (at: string) => writeFile(at, (await readFile(at)).subarray(0, 99))],
  ['is missing', 1, (at: string) => rm(at)],
] as const) {
  test(`the list of people ${what}: its page names it and leads to a backup that brings everybody back`, async ({
    page,
    folder,
    clock,
  }) => {
    await aFolder(page, folder, clock);
    await happens(people(folder));
    const desk = await opened(page, folder, clock);
    await expect(h1(page)).toBeVisible();
    await page.evaluate(() => (location.hash = '/people'));
    await expect(h1(page)).toHaveText('A file could not be read');
    await expect(main(page)).toContainText('people.json');
    expect(await faultsOf(page, number)).toEqual([]);
    await putTheBackupBack(page);
    expect(await names(page)).toEqual(['Mair']);
    await leave(page, desk);
  });
}

for (const [what, number, title, happens] of [
  [
    'all documents are gone',
    2,
    'A file could not be read',
    (folder: string) => rm(join(folder, 'documents'), { recursive: true }),
  ],
  [
    'the file that says whose folder it is has gone',
    3,
    'Some of your files are missing',
    (folder: string) => rm(join(folder, 'welcome-desk.json')),
  ],
  [
    'a newer Welcome Desk was used with the folder',
    4,
    'Your data comes from a newer Welcome Desk',
    async (folder: string) => {
      const at = join(folder, 'welcome-desk.json');
      const { sum: _, ...marker } = JSON.parse(await readFile(at, 'utf8')) as Record<string, unknown>;
      await writeFile(at, JSON.stringify({ ...marker, format: 99 }));
    },
  ],
] as const) {
  test(`${what}: nothing is written over, and a backup brings everything back`, async ({
    page,
    folder,
    clock,
  }) => {
    await aFolder(page, folder, clock);
    await happens(folder);
    const before = await bytesBut(folder);
    const desk = await opened(page, folder, clock);
    await expect(h1(page)).toHaveText(title);
    // The same title stands there before and after: what is looked at is the page that the new try brings.
    const tried = page.waitForResponse('**/call');
    await page.getByRole('button', { name: 'Try again' }).click();
    await tried;
    await expect(h1(page)).toHaveText(title);
    expect(await bytesBut(folder)).toEqual(before);
    expect(await faultsOf(page, number)).toEqual([]);
    await putTheBackupBack(page);
    expect(await names(page)).toEqual(['Mair']);
    await leave(page, desk);
  });
}

test('the whole folder is gone, with its stick perhaps: nothing is begun in its place, and once it is back all is there', async ({
  page,
  folder,
  clock,
}) => {
  await aFolder(page, folder, clock);
  await rename(folder, `${folder}, on the stick`);
  const desk = await opened(page, folder, clock);
  await expect(h1(page)).toHaveText('Your data folder is not there');
  expect(await faultsOf(page, 5)).toEqual([]);
  await page.getByLabel('Where is the folder?').fill(`${folder}, on the stick`);
  await page.getByRole('button', { name: 'Use this folder' }).click();
  await expect(h1(page)).toHaveText(/^Tuesday/);
  expect(await names(page)).toEqual(['Mair']);
  await leave(page, desk);
});

test('a copy that a syncing program left is told with its name, left alone, and told once', async ({
  page,
  folder,
  clock,
}) => {
  await aFolder(page, folder, clock);
  const copy = join(folder, 'documents', 'people-LAPTOP.json');
  await cp(people(folder), copy);
  const desk = await opened(page, folder, clock);
  await expect(main(page)).toContainText('people-LAPTOP.json');
  expect(await faultsOf(page, 6)).toEqual([]);
  expect(await readFile(copy)).toEqual(await readFile(people(folder)));
  await leave(page, desk);
});

test('a damaged folder can be looked at: the page says that nothing can be written down, and nothing is', async ({
  page,
  folder,
  clock,
}) => {
  await aFolder(page, folder, clock);
  const [journal = ''] = await readdir(join(folder, 'journal'));
  const at = join(folder, 'journal', journal);
  const bytes = await readFile(at);
  bytes.set([0x78], bytes.indexOf('Mair'));
  await writeFile(at, bytes);
  const before = await bytesBut(folder);
  const desk = await opened(page, folder, clock);
  await expect(h1(page)).toHaveText('A file could not be read');
  await page.getByRole('button', { name: 'Look at what can be read' }).click();
  await expect(main(page)).toContainText('You can look at everything, and change nothing.');
  expect(await faultsOf(page, 7)).toEqual([]);
  await page.evaluate(() => (location.hash = '/people'));
  await expect(page.getByRole('link', { name: 'Mair' })).toBeVisible();
  await page.evaluate(() => (location.hash = '/people/add'));
  await page
    .getByLabel(/called/)
    .first()
    .fill('Ivy');
  await page.getByRole('button', { name: /^Add/ }).click();
  await expect(main(page)).toContainText('That cannot be written down now.');
  await expect(page.getByLabel(/called/).first()).toHaveValue('Ivy');
  expect(await bytesBut(folder)).toEqual(before);
  await leave(page, desk);
});

test('a damaged key lets nobody in: the page says so, and a backup brings its own', async ({
  page,
  folder,
  clock,
}) => {
  await aFolder(page, folder, clock, (open) => ask(open, 'safety.turnOn', { passphrase }));
  const at = join(folder, 'keys', 'passphrase.age');
  const bytes = await readFile(at);
  bytes.writeUInt8(bytes.readUInt8(60) ^ 1, 60);
  await writeFile(at, bytes);
  const desk = await opened(page, folder, clock);
  await expect(h1(page)).toHaveText('Welcome Desk is locked');
  await page.getByLabel('What is the passphrase?').fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(main(page)).toContainText('The file that the passphrase opens is damaged.');
  expect(await faultsOf(page, 8)).toEqual([]);
  await page.getByRole('link', { name: 'Look at the backups' }).click();
  await page
    .getByRole('link', { name: /^Look inside/ })
    .first()
    .click();
  await page.getByLabel('Its passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('button', { name: 'Put this backup back' }).click();
  await expect(h1(page)).toHaveText('The backup has been put back');
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await expect(h1(page)).toHaveText(/^Tuesday/);
  expect(await names(page)).toEqual(['Mair']);
  await leave(page, desk);
});

test.describe('two tabs', () => {
  // What the tab that is not in use asks is refused.
  test.use({ expectedFault: /409 \(Conflict\)/ });

  test('the one that came last is in use, the other says so, and takes over when asked to', async ({
    page,
    context,
    desk,
  }) => {
    await page.goto(desk.address);
    await expect(h1(page)).toHaveText('Hello, and welcome');
    await ask(page, 'settings.change', { isWelcomed: true });
    await page.reload();
    await expect(h1(page)).toHaveText(/^Tuesday/);
    const other = await context.newPage();
    // A tab that was doubled brings what the first one knows.
    const session = await page.evaluate(() => Object.entries(sessionStorage));
    await other.addInitScript(
      (known) => known.forEach(([name, value]) => sessionStorage.setItem(name, value)),
      session,
    );
    await other.goto(new URL(desk.address).origin);
    await expect(h1(other)).toHaveText(/^Tuesday/);
    await page.evaluate(() => (location.hash = '/people'));
    await expect(page.getByText('You went on in another tab').first()).toBeVisible();
    expect(await faultsOf(page, 9)).toEqual([]);
    await page.getByRole('button', { name: 'Go on here' }).first().click();
    await expect(h1(page)).toHaveText('People');
    await other.evaluate(() => (location.hash = '/people'));
    await expect(other.getByText('You went on in another tab').first()).toBeVisible();
  });
});
