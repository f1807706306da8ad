import { type BrowserContext, chromium, type Locator, type Page } from '@playwright/test';
import { findChromium } from '../../build/chromium.mjs';
import { buildIfStale } from '../../build/out.mjs';
import { now } from './data/calendar.ts';
import { sessionToday } from './openCore.ts';
import { median, percentile } from './samples.ts';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';

/** A volunteer's old laptop, beside the computer that measures. */
const slower = 6;

export interface TapsMeasured {
  /** Presses that were timed. */
  presses: number;
  medianMs: number;
  p95Ms: number;
}

declare global {
  /** From the press of each row to the paint that shows "Here" on it, in milliseconds. */
  var taps: number[];
}

/**
 * Notes each press on a row as the browser stamped it, and the moment after the frame in which the row says "Here":
 * the message is only read once that frame has been painted.
 */
function noteTaps(): void {
  globalThis.taps = [];
  document.addEventListener(
    'pointerdown',
    ({ target, timeStamp }) => {
      const row = target instanceof Element ? target.closest('li') : null;
      if (!row?.querySelector('[data-press][aria-pressed="false"]')) return;
      const watching = new MutationObserver(() => {
        if (row.querySelector('[data-press][aria-pressed="true"]') === null) return;
        if (!row.textContent.includes('Here')) return;
        watching.disconnect();
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => globalThis.taps.push(performance.now() - timeStamp);
          painted.port2.postMessage(null);
        });
      });
      watching.observe(row, { attributes: true, childList: true, characterData: true, subtree: true });
    },
    { capture: true },
  );
}

/** A leader looks for the next name; by then the page has shown all that came of the last press. */
const pauseMs = 500;

/**
 * One press as a mouse makes it. `Locator.click` would ask, between the press and the page's answer to it, what lies under
 * the pointer, and lay the page out for that: up to 25 ms of its own work in what is timed.
 */
async function press(page: Page, row: Locator): Promise<void> {
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  if (box === null) throw new Error('the row to be pressed is not to be seen');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Presses every row that is not "Here", one after another as the eye goes down the page. */
async function pressAll(page: Page): Promise<void> {
  const waiting = page.locator('[data-press][aria-pressed="false"]');
  while ((await waiting.count()) > 0) {
    const before = await page.evaluate(() => globalThis.taps.length);
    await press(page, waiting.first());
    await page.waitForFunction((count) => globalThis.taps.length > count, before);
    await page.waitForTimeout(pauseMs);
  }
}

async function takeAllBack(page: Page): Promise<void> {
  const here = page.locator('[data-press][aria-pressed="true"]');
  while ((await here.count()) > 0) await here.first().click();
  await page.waitForTimeout(pauseMs);
}

async function tapping(context: BrowserContext, address: string, presses: number): Promise<number[]> {
  const page = await context.newPage();
  await page.addInitScript(noteTaps);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${new URL(address).origin}/#/register/${sessionToday}`);
  await page.locator('[data-press]').first().waitFor();
  const throttle = await context.newCDPSession(page);
  await throttle.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const count = () => page.evaluate(() => globalThis.taps.length);
  while ((await count()) < presses) {
    await takeAllBack(page);
    await pressAll(page);
  }
  return page.evaluate(() => globalThis.taps);
}

/**
 * What a press on a row of today's register takes to be seen, in the built app in a browser whose processor is slowed
 * down, on that folder. The presses before the page is warm count like all others.
 */
export async function measureTaps(folder: string, presses: number): Promise<TapsMeasured> {
  if (!(await buildIfStale(process.execPath))) throw new Error('there is no app to press on');
  const program = findChromium();
  if (program === null) throw new Error('there is no Chromium: npm run e2e installs one');
  const desk = await startBuiltDesk(folder, { at: new Date(now).toISOString() });
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    const taps = await tapping(await browser.newContext(), desk.address, presses);
    return { presses: taps.length, medianMs: median(taps), p95Ms: percentile(taps, 95) };
  } finally {
    await browser.close();
    await desk.close();
  }
}
