import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ask } from '../asking.ts';
import { expect, test } from '../fixtures.ts';
import { byMouse } from '../hands.ts';
import { setUp } from '../theJob.ts';
import { startStandIn } from '#tests/support/standin/startStandIn.ts';
import type { Page } from '@playwright/test';

test.skip(process.platform !== 'linux', 'the copy that updates itself here is an AppImage');
test.setTimeout(120_000);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const newest = 'Welcome-Desk-0.2.0-linux-x86_64.AppImage';

/** What the new version does here when it is started: it says so, and what it found in the data folder. */
const newVersion = (said: string, folder: string) => `#!/bin/sh\nls "${folder}" > "${said}"\n`;

/** A folder of updates on this computer, and what it was asked for. */
async function aFeed(files: Record<string, string>) {
  const asked: { path: string; copy: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    asked.push({ path, copy: request.headers['x-user-staging-id'] as string | undefined });
    const content = files[path.slice(1)];
    if (content === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-length': Buffer.byteLength(content) }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    files,
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const channel = process.arch === 'arm64' ? 'latest-linux-arm64.yml' : 'latest-linux.yml';

/** What electron-builder writes beside a release. */
const about = (content: string) => {
  const sha512 = createHash('sha512').update(content).digest('base64');
  const size = Buffer.byteLength(content);
  return `version: 0.2.0\nfiles:\n  - url: ${newest}\n    sha512: ${sha512}\n    size: ${size}\npath: ${newest}\nsha512: ${sha512}\nreleaseDate: '2026-11-20T10:00:00.000Z'\n`;
};

/** A copy that was packed as an AppImage and looks in that folder. */
async function aCopy(around: string, feed: string) {
  const resources = join(around, 'resources');
  await mkdir(resources, { recursive: true });
  await writeFile(
    join(resources, 'app-update.yml'),
    `provider: generic\nurl: ${feed}\nupdaterCacheDirName: welcome-desk-updater\n`,
  );
  const appImage = join(around, 'Welcome Desk.AppImage');
  await writeFile(appImage, 'the version of today');
  await chmod(appImage, 0o755);
  return { resources, appImage };
}

async function goToAbout(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings and safety' }).click();
  await page.getByRole('link', { name: 'About this version' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Welcome Desk');
}

test('nothing is asked before a press; then a newer version is found, fetched, and in place once all is closed', async ({
  page,
  folder,
  around,
  clock,
}) => {
  const said = join(around, 'said');
  const content = newVersion(said, folder);
  const feed = await aFeed({ [channel]: about(content), [newest]: content });
  const packed = await aCopy(around, feed.address);
  const desk = await startStandIn(page, folder, { at: clock, packed });
  await ask(page, 'settings.change', { isWelcomed: true });
  await page.reload();
  await goToAbout(page);
  await expect(page.getByText('Welcome Desk never looks on the internet by itself.')).toBeVisible();
  expect(feed.asked).toEqual([]);
  expect(desk.all('net-request')).toEqual([]);

  await button(page, 'Look for a newer version').click();
  await expect(page.getByText('Version 0.2.0 is there.')).toBeVisible();
  // Nothing by which one copy could be told from another.
  expect(feed.asked).toEqual([{ path: `/${channel}`, copy: 'none' }]);

  await button(page, 'Fetch version 0.2.0').click();
  await expect(page.getByText('Version 0.2.0 is on this computer.')).toBeVisible();
  expect(await readFile(packed.appImage, 'utf8')).toBe('the version of today');

  await button(page, 'Close and put it in place').click();
  expect(await desk.ended).toBe(0);
  expect(await readFile(packed.appImage, 'utf8')).toBe(content);
  // It was started only when the folder had been let go of.
  await expect.poll(() => readFile(said, 'utf8').catch(() => '')).toContain('journal');
  expect(await readFile(said, 'utf8')).not.toContain('lock');
  expect(desk.all('lock-released')).toHaveLength(1);
  await feed.close();
});

test('on a day with a session it asks first, at every step, and does nothing until it is told', async ({
  page,
  folder,
  around,
  clock,
}) => {
  const feed = await aFeed({ [channel]: about('new'), [newest]: 'new' });
  const desk = await startStandIn(page, folder, {
    at: clock,
    packed: await aCopy(around, feed.address),
  });
  await setUp(page, byMouse());
  await goToAbout(page);
  await button(page, 'Look for a newer version').click();
  await expect(page.getByText('Tuesday Knit & Natter meets today.')).toBeVisible();
  expect(feed.asked).toEqual([]);

  await button(page, 'Look for a newer version, all the same').click();
  await expect(page.getByText('Version 0.2.0 is there.')).toBeVisible();
  const soFar = feed.asked.length;

  await button(page, 'Fetch version 0.2.0').click();
  await expect(page.getByText('Tuesday Knit & Natter meets today.')).toBeVisible();
  expect(feed.asked).toHaveLength(soFar);
  await button(page, 'Fetch version 0.2.0, all the same').click();
  await expect(page.getByText('Version 0.2.0 is on this computer.')).toBeVisible();

  await button(page, 'Close and put it in place').click();
  await expect(page.getByText('Tuesday Knit & Natter meets today.')).toBeVisible();
  expect(desk.all('quitting')).toEqual([]);
  expect(await desk.close()).toBe(0);
  // What was fetched is not put in place behind the leader's back when the program is closed.
  expect(await readFile(join(around, 'Welcome Desk.AppImage'), 'utf8')).toBe('the version of today');
  await feed.close();
});

test('what is not what was promised is thrown away, and no answer is said to be none', async ({
  page,
  folder,
  around,
  clock,
}) => {
  const feed = await aFeed({ [channel]: about('as it was promised'), [newest]: 'not what was promised' });
  const packed = await aCopy(around, feed.address);
  await startStandIn(page, folder, { at: clock, packed });
  await ask(page, 'settings.change', { isWelcomed: true });
  await page.reload();
  await goToAbout(page);
  await button(page, 'Look for a newer version').click();
  await button(page, 'Fetch version 0.2.0').click();
  await expect(page.getByText('What came was not right, and was thrown away.')).toBeVisible();
  expect(await readFile(packed.appImage, 'utf8')).toBe('the version of today');

  delete feed.files[channel];
  // Pressed too soon after the first look, it would be the same press.
  await expect(async () => {
    await button(page, 'Look again').click();
    await expect(page.getByText('No answer came.')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await feed.close();
});

test('a copy that was not packed to update itself says that it is brought up to date by hand', async ({
  page,
  folder,
  clock,
}) => {
  const desk = await startStandIn(page, folder, { at: clock });
  await ask(page, 'settings.change', { isWelcomed: true });
  await page.reload();
  await goToAbout(page);
  await expect(page.getByText('This copy is brought up to date by hand.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Look/ })).toHaveCount(0);
  expect(await ask(page, 'updates.check', { alsoOnSessionDay: true })).toEqual({ outcome: 'done' });
  expect(desk.all('net-request')).toEqual([]);
});
