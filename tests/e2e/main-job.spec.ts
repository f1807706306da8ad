import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { expect, test } from './fixtures.ts';
import { byKeyboard, byMouse, byTouch } from './hands.ts';
import { goTo, openRegister, row, sayYesForToday, setUp, tableOnPage, writeDown } from './theJob.ts';
import { runCall } from '#tests/support/callProcess.ts';
import type { Page } from '@playwright/test';

const run = promisify(execFile);
/** The program to read the file with once more, where it is on the computer. */
const python = await run('python3', ['--version']).then(
  () => 'python3',
  () => null,
);

const priya = { name: 'Priya Shah', reach: '07700 900188', organisation: 'Larkfield Surgery' };
const sam = { name: 'Sam Okoro', reach: 'sam.okoro@example.org' };
const doreen = {
  name: 'Doreen',
  surname: 'Hughes',
  reach: '07700 900412',
  linkWorker: priya,
  reference: 'LS-2044',
  whatMatters: 'Getting my hands busy again',
  agreed: 'Yes',
} as const;
const ivy = { name: 'Ivy', surname: 'Marsh', reach: '07700 900413', linkWorker: priya, reference: 'LS-2045' };
const tom = { name: 'Tom', reach: '07700 900414', linkWorker: sam, agreed: 'Yes' } as const;

const leaves = [
  [
    'Person',
    'Group',
    'Referred on',
    'Our answer',
    'First visit',
    'Times came',
    'Came on',
    'Where they are now',
    'From',
  ],
  [
    'LS-2044',
    'Tuesday Knit & Natter',
    '24 Nov 2026',
    '',
    '24 Nov 2026',
    '1',
    '24 Nov 2026',
    'Came for the first time',
    'Jean',
  ],
];

const ways = [
  { way: 'with a mouse', hand: byMouse, use: {} },
  { way: 'by keyboard alone', hand: byKeyboard, use: {} },
  {
    way: 'with fingers on a small screen',
    hand: byTouch,
    use: { hasTouch: true, viewport: { width: 360, height: 740 } },
  },
];

for (const { way, hand: handOn, use } of ways) {
  test.describe(way, () => {
    test.use(use);

    test('a leader sets up a group, writes down who was sent, takes the register and saves a return', async ({
      page,
      desk,
      folder,
      clock,
      startDesk,
      saveFile,
    }) => {
      test.setTimeout(120_000);
      const hand = handOn(page);
      await page.goto(desk.address);
      await setUp(page, hand);
      for (const each of [doreen, ivy, tom]) {
        await writeDown(page, hand, each);
        await sayYesForToday(page, hand);
      }

      await openRegister(page, hand);
      await expect(page.locator('[data-press]')).toHaveCount(3);
      await hand.press(row(page, 'Doreen Hughes'));
      await hand.press(row(page, 'Ivy Marsh'));
      await hand.press(page.getByRole('button', { name: 'Apologies from Tom' }));
      await hand.write(page.getByRole('searchbox'), 'Mair');
      await hand.press(page.getByRole('button', { name: 'Add “Mair” as a walk-in' }));
      await expect(row(page, 'Mair')).toHaveAttribute('aria-pressed', 'true');
      await expectOnRegister(page, {
        'Doreen Hughes': 'Here',
        'Ivy Marsh': 'Here',
        Tom: 'Sent apologies',
        Mair: 'Here',
      });
      await expect(page.getByText('3 here')).toBeVisible();

      // A slip of the finger is taken back by pressing again.
      await hand.press(row(page, 'Doreen Hughes'));
      await expect(row(page, 'Doreen Hughes')).toContainText('To come');
      await hand.press(row(page, 'Doreen Hughes'));
      await expect(row(page, 'Doreen Hughes')).toContainText('Here');

      await goTo(page, hand, 'Link workers');
      await hand.press(page.getByRole('link', { name: 'Priya Shah' }));
      await hand.press(page.getByRole('link', { name: 'Make a return' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exactly what will leave');
      await hand.pick(page.getByRole('radio', { name: 'A plain table (CSV)' }));
      await expect(page.getByRole('columnheader', { name: 'From' })).toBeAttached();
      expect(await tableOnPage(page)).toEqual(leaves);
      const main = page.getByRole('main');
      await expect(main).toContainText(
        'Ivy Marsh is not in this return. Nobody has asked Ivy yet whether we may tell Priya.',
      );
      for (const nobodysBusiness of ['Doreen', 'Tom', 'Mair', 'LS-2045', 'hands busy']) {
        await expect(main).not.toContainText(nobodysBusiness);
      }

      const save = page.getByRole('button', { name: 'Save return for Priya Shah' });
      const csv = await saveFile(() => hand.press(save));
      const file = await readFile(csv, 'utf8');
      expect(parse(file, { bom: true })).toEqual(leaves);
      if (python === null)
        test.info().annotations.push({ type: 'not selected', description: 'no Python here' });
      else expect(await readByPython(python, csv)).toEqual(leaves);
      expect(file).not.toMatch(/Doreen|Hughes|Ivy|Marsh|Tom|Mair|LS-2045|07700|hands/);

      await hand.press(page.getByRole('link', { name: 'See what was saved' }));
      expect(await tableOnPage(page)).toEqual(leaves);
      const [, returnId = ''] = /#\/returns\/(.+)$/.exec(page.url()) ?? [];

      // What was answered is in the folder before the app is closed …
      expect(await wordsIn(folder)).toContain('"preferredName":"Mair"');
      await page.goto('about:blank');
      expect(await desk.close()).toBe(0);
      // … and the next day everything is there.
      const nextDay = await startDesk(folder, { at: clock.replace('-24T', '-25T') });
      await page.goto(nextDay.address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wednesday 25 November');
      await goTo(page, hand, 'Register');
      await expectOnRegister(page, {
        'Doreen Hughes': 'Here',
        'Ivy Marsh': 'Here',
        Tom: 'Sent apologies',
        Mair: 'Here',
      });
      await goTo(page, hand, 'Link workers');
      await hand.press(page.getByRole('link', { name: 'Priya Shah' }));
      await hand.press(page.locator('a[href^="#/returns/"]'));
      expect(await tableOnPage(page)).toEqual(leaves);
      await page.goto('about:blank');
      await nextDay.close();

      const kept = await runCall(['returns.get', JSON.stringify({ returnId }), '--data', folder]);
      expect(JSON.parse(kept.out)).toMatchObject({
        ok: true,
        value: { sent: { csv: file, fileName: basename(csv) } },
      });
    });
  });
}

async function expectOnRegister(page: Page, rows: Readonly<Record<string, string>>): Promise<void> {
  await expect(page.locator('[data-press]')).toHaveCount(Object.keys(rows).length);
  for (const [name, state] of Object.entries(rows)) await expect(row(page, name)).toContainText(state);
}

/** Every file of the data folder, one after another. */
async function wordsIn(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) =>
    each.isFile(),
  );
  return (
    await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')))
  ).join('\n');
}

/** What Python's own reader makes of the file. */
async function readByPython(python: string, file: string): Promise<unknown> {
  const program =
    'import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))))';
  const { stdout } = await run(python, ['-c', program, file]);
  return JSON.parse(stdout);
}
