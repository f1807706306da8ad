import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { byMouse } from '../hands.ts';
import { goTo, row, setUp } from '../theJob.ts';
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
