import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { startStandIn } from '#tests/support/standin/startStandIn.ts';

test('the second place is chosen in the system’s own window, and a copy goes there', async ({
  page,
  folder,
  around,
  clock,
}) => {
  const stick = join(around, 'STICK');
  await mkdir(stick);
  const desk = await startStandIn(page, folder, { at: clock });
  await page.getByRole('link', { name: 'I have a backup' }).click();
  const choose = page.getByRole('button', { name: 'Choose where copies go' });
  // A second press in the same moment is the same press.
  const chooseUntil = (says: string) =>
    expect(async () => {
      await choose.click();
      await expect(page.getByText(says)).toBeVisible({ timeout: 500 });
    }).toPass();
  await desk.order('answerFolder', join(folder, 'documents'));
  await chooseUntil('Choose a place outside the folder with your data.');
  await desk.order('answerFolder', stick);
  await chooseUntil('No copy has been made there yet.');
  await page.getByRole('button', { name: 'Make a backup now' }).click();
  await expect(page.getByText('A backup has been made and checked.')).toBeVisible();
  await expect.poll(async () => (await readdir(join(stick, 'Welcome Desk backups'))).length).toBe(1);
  await desk.close();
});
