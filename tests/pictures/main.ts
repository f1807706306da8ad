// npm run docs:pictures: takes every picture of the guide and of README.md anew, from the app as it is now.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromium as findOrInstall } from '../../build/chromium.mjs';
import { buildIfStale } from '../../build/out.mjs';
import { scenes } from './scenes.ts';
import { smallPng } from './smallPng.ts';
import { guidePictureSize } from '#renderer/words/guidePages.ts';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';

const folder = join(import.meta.dirname, '..', '..', 'renderer', 'pictures');
const mostColours = 64;

/** A Tuesday in November, a little while into the morning's session. */
const at = '2026-11-24T10:42:00Z';

/** The practice group in place of a leader's own, so that no picture says that it is practice. */
async function aLeadersFolder(around: string): Promise<string> {
  const own = join(around, 'Welcome Desk');
  const practising = await startBuiltDesk(own, { flags: ['--practice'], at });
  await practising.close();
  await rm(own, { recursive: true, force: true });
  await rename(`${own} practice`, own);
  return own;
}

async function takeAll(around: string, program: string): Promise<void> {
  const desk = await startBuiltDesk(await aLeadersFolder(around), { at });
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  const page = await browser.newPage({
    viewport: guidePictureSize,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  await page.goto(desk.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const [name, go] of scenes) {
    await go(page);
    await page.emulateMedia({ media: name === 'paper' ? 'print' : 'screen' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const picture = smallPng(await page.screenshot({ caret: 'hide' }), mostColours, 'npm run docs:pictures');
    await page.emulateMedia({ media: 'screen' });
    await writeFile(join(folder, `${name}.png`), picture);
    process.stdout.write(`${name}.png  ${(picture.length / 1024).toFixed(1)} kB\n`);
  }
  await browser.close();
  await desk.close();
}

const program = await findOrInstall(process.execPath);
if (program === null || !(await buildIfStale(process.execPath))) process.exit(1);
// Always the same, because a picture shows it.
const around = join(tmpdir(), 'pictures of Welcome Desk');
await rm(around, { recursive: true, force: true });
await mkdir(around);
try {
  await takeAll(around, program);
} finally {
  await rm(around, { recursive: true, force: true, maxRetries: 3 });
}
