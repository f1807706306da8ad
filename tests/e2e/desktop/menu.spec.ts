import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { ask } from '../asking.ts';
import { byMouse } from '../hands.ts';
import { goTo, row, setUp } from '../theJob.ts';
import { day, everyWeek } from '#tests/support/builders.ts';
import { startStandIn } from '#tests/support/standin/startStandIn.ts';

const hand = byMouse();

test('what the menu offers is done: undo, help, a preview of the sheet, print, and the end', async ({
  page,
  folder,
  clock,
}) => {
  const desk = await startStandIn(page, folder, { at: clock });
  await setUp(page, hand);
  await goTo(page, hand, 'Register');
  await page.getByRole('searchbox').fill('Mair');
  await page.getByRole('searchbox').press('Enter');
  await expect(row(page, 'Mair')).toHaveAttribute('aria-pressed', 'true');
  await row(page, 'Mair').focus();
  await desk.order('click', 'Edit > Undo');
  await expect(row(page, 'Mair')).toHaveCount(0);
  await desk.order('click', 'Edit > Redo');
  await expect(row(page, 'Mair')).toHaveAttribute('aria-pressed', 'true');

  await desk.order('click', 'File > Print preview');
  const sheet = String(await desk.first('opened-path'));
  const bytes = await readFile(sheet);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  // A4 is 595 × 842 points.
  expect(bytes.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  if (process.platform !== 'win32') expect((await stat(sheet)).mode & 0o077).toBe(0);
  await desk.order('click', 'File > Print…');
  expect(desk.all('print')).toEqual([{}]);

  await desk.order('click', 'Help > Help with this screen');
  await expect(page).toHaveURL(/#\/help\//);

  for (const item of ['Edit > Cut', 'Edit > Copy', 'Edit > Paste', 'Edit > Select all', 'View > Larger'])
    await desk.order('click', item);
  expect(desk.all('role')).toEqual(['cut', 'copy', 'paste', 'selectAll', 'zoomIn']);

  void desk.order('click', 'File > Exit').catch(() => undefined);
  expect(await desk.ended).toBe(0);
  expect(existsSync(sheet)).toBe(false);
});

test('closing the window is the end of the program', async ({ page, folder }) => {
  const desk = await startStandIn(page, folder);
  void desk.order('close').catch(() => undefined);
  expect(await desk.ended).toBe(0);
});

test('a preview goes to the printer’s own window where this computer has nothing to show a PDF with', async ({
  page,
  folder,
}) => {
  const desk = await startStandIn(page, folder, { hasNoPdfProgram: true });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await desk.order('click', 'File > Print preview');
  expect(await desk.first('print')).toEqual({});
  await desk.close();
});

test('a file is offered in Documents first, then in the folder where the last one was saved, also after a start', async ({
  page,
  context,
  folder,
  around,
}) => {
  const larkfield = join(around, 'Larkfield');
  await mkdir(larkfield);
  const offered = (desk: Awaited<ReturnType<typeof startStandIn>>) =>
    desk.all('save-dialog').map((each) => (each as { defaultPath: string }).defaultPath);
  const desk = await startStandIn(page, folder);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await ask(page, 'groups.add', {
    name: 'Strollers',
    kind: 'walking',
    times: [everyWeek(2)],
    fromOn: day('2026-01-06'),
  });
  await desk.order('answerSave', larkfield);
  const saved = await ask(page, 'groups.saveCalendar', {});
  expect(saved).toMatchObject({ outcome: 'saved', file: { way: 'saved', folderName: 'Larkfield' } });
  const [name = ''] = await readdir(larkfield);
  // Nothing is chosen this time, and nothing is written.
  expect(await ask(page, 'groups.saveCalendar', {})).toEqual({ outcome: 'not-now' });
  expect(offered(desk)[0]).toMatch(/Documents/);
  expect(offered(desk)[1]).toBe(join(larkfield, name));
  await desk.close();

  const next = await context.newPage();
  const again = await startStandIn(next, folder);
  await expect(next.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await ask(next, 'groups.saveCalendar', {})).toEqual({ outcome: 'not-now' });
  expect(offered(again)).toEqual([join(larkfield, name)]);
  expect(await readdir(larkfield)).toEqual([name]);
  await again.close();
});

test('every menu and every line that has words has a letter to press, and no two in a menu have the same', async ({
  page,
  folder,
}) => {
  const desk = await startStandIn(page, folder);
  const lines = ((await desk.order('menu')) as string[]).map((line) => line.split(' > '));
  const letters = (words: string[]) => words.map((word) => /&(\S)/.exec(word)?.[1]?.toLowerCase());
  const menus = [...new Set(lines.map(([menu = '']) => menu))];
  expect(menus).toEqual(['&File', '&Edit', '&View', '&Help']);
  for (const menu of menus) {
    const inside = lines.filter(([of, line]) => of === menu && line !== '-' && line !== 'Larger');
    const pressed = letters(inside.map(([, line = '']) => line));
    expect(pressed).not.toContain(undefined);
    expect(new Set(pressed).size).toBe(pressed.length);
  }
  expect(new Set(letters(menus)).size).toBe(menus.length);
  await desk.close();
});
