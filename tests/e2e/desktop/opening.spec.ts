import { execFile } from 'node:child_process';
import { cp, open, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ask } from '../asking.ts';
import { expect, test } from '../fixtures.ts';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';
import { runCall } from '#tests/support/callProcess.ts';
import { beginStandIn, startStandIn } from '#tests/support/standin/startStandIn.ts';
import type { Page } from '@playwright/test';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const run = promisify(execFile);

/** A backup with one person in it, as it may come on a memory stick. */
async function aBackup(folder: string, around: string): Promise<string> {
  const from = `${folder}, at Larkfield`;
  const calls = [
    'settings.change {"isWelcomed":true}',
    'people.add {"preferredName":"Doreen","regularAt":[]}',
  ];
  for (const [name, input] of calls.map((call) => call.split(' ')))
    await runCall([name ?? '', input ?? '', '--data', from]);
  const [file = ''] = (await readdir(join(from, 'backups'))).filter((each) => each.endsWith('.welcomedesk'));
  const backup = join(around, 'From Larkfield.welcomedesk');
  await cp(join(from, 'backups', file), backup);
  return backup;
}

test('a backup that is double-clicked shows what is in it, at the first start, at a second, and as macOS says it', async ({
  page,
  context,
  folder,
  around,
  clock,
}) => {
  const backup = await aBackup(folder, around);
  const none = join(around, 'letter.welcomedesk');
  await writeFile(none, 'Dear Jean');
  const desk = await startStandIn(page, folder, { at: clock, flags: [backup] });
  await expect(h1(page)).toHaveText(/^The backup of /);
  await expect(page.getByText('In this backup, and not in your folder')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Doreen');
  // Nothing has been put in the place of anything.
  expect(await ask(page, 'people.find', { text: '', limit: 9 })).toMatchObject({ people: [] });

  await desk.order('openFile', none);
  await expect(page.getByText('That file is not from Welcome Desk, or it is not whole.')).toBeVisible();

  const second = await beginStandIn(await context.newPage(), folder, { at: clock, flags: [backup] });
  expect(await second.ended).toBe(0);
  await desk.first('focused');
  await expect(h1(page)).toHaveText(/^The backup of /);
  await page.getByRole('button', { name: 'Put this backup back' }).click();
  await expect(h1(page)).toHaveText('The backup has been put back');
  expect(await ask(page, 'people.find', { text: '', limit: 9 })).toMatchObject({
    people: [{ name: 'Doreen' }],
  });
  expect(await desk.close()).toBe(0);
});

/** Keeps the folder from being opened, as a disk that has to wake up does, until it is let go. */
async function aSleepyFolder(folder: string): Promise<() => Promise<void>> {
  await runCall(['settings.change', '{"isWelcomed":true}', '--data', folder]);
  const marker = join(folder, 'welcome-desk.json');
  await rename(marker, `${marker}.kept`);
  await run('mkfifo', [marker]);
  return async () => {
    const { stdout } = await run('cat', [`${marker}.kept`]);
    const waiting = await open(marker, 'w');
    await rename(`${marker}.kept`, marker);
    await waiting.writeFile(stdout);
    await waiting.close();
  };
}

// Windows has no such file.
for (const shell of process.platform === 'win32' ? [] : (['desktop-standin', 'loopback'] as const)) {
  test(`before the folder is open the page is there, and says that it is being opened, on ${shell}`, async ({
    page,
    folder,
    clock,
  }) => {
    const letGo = await aSleepyFolder(folder);
    const start = shell === 'loopback' ? startBuiltDesk : startStandIn.bind(null, page);
    const desk = await start(folder, { at: clock });
    if (shell === 'loopback') await page.goto(desk.address);
    try {
      await expect(page.getByText('Opening your data.')).toBeVisible();
    } finally {
      // A program that waits for this folder could not even be taken away.
      await letGo();
    }
    await expect(h1(page)).toHaveText('Tuesday 24 November');
    await page.close();
    await desk.close();
  });
}
