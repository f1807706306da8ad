import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../build/chromium.mjs';
import { firstLoadKilobytes } from '../../build/firstLoad.mjs';
import { buildIfStale } from '../../build/out.mjs';
import { now } from './data/calendar.ts';
import { median } from './samples.ts';
import { type BuiltDesk, startBuiltDesk } from '#tests/support/builtDesk.ts';
import { startStandIn } from '#tests/support/standin/startStandIn.ts';

type Started = Record<'S' | 'L', number>;

export interface StartsMeasured {
  /** From the start of the process to the first screen that can be used, in milliseconds; the browser is open already. */
  loopbackMs: Started;
  /** The same of the desktop shell on the stand-in for Electron. */
  standInMs: Started;
  /** What the page loads before anything is asked of it, gzipped. */
  firstLoadKb: number;
}

declare global {
  /** When today's register could first be reached by one press, in milliseconds since 1970. */
  var reachedAt: number | undefined;
}

/** Notes the moment after the frame that shows the way to a register. */
function noteFirstScreen(): void {
  const look = () => {
    if (document.querySelector('main a[href^="#/register/"]') === null) return requestAnimationFrame(look);
    const painted = new MessageChannel();
    painted.port1.onmessage = () => (globalThis.reachedAt = performance.timeOrigin + performance.now());
    return painted.port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

const at = new Date(now).toISOString();

const loopback = async (page: Page, folder: string): Promise<BuiltDesk> => {
  const desk = await startBuiltDesk(folder, { at });
  await page.goto(desk.address, { waitUntil: 'commit' });
  return desk;
};

const standIn = (page: Page, folder: string): Promise<BuiltDesk> => startStandIn(page, folder, { at });

async function started(browser: Browser, start: typeof loopback, folder: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteFirstScreen);
  const begunAt = performance.timeOrigin + performance.now();
  const desk = await start(page, folder);
  const reached = await page.waitForFunction(() => globalThis.reachedAt);
  const milliseconds = ((await reached.jsonValue()) ?? NaN) - begunAt;
  await context.close();
  await desk.close();
  return milliseconds;
}

/** Starts both built shells on both folders, in turn. */
export async function measureStarts(
  folders: Readonly<Record<'S' | 'L', string>>,
  times: number,
): Promise<StartsMeasured> {
  if (!(await buildIfStale(process.execPath))) throw new Error('there is no app to start');
  const program = findChromium();
  if (program === null) throw new Error('there is no Chromium: npm run e2e installs one');
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  const taken = { loopback: { S: [], L: [] }, standIn: { S: [], L: [] } } as Record<
    'loopback' | 'standIn',
    Record<'S' | 'L', number[]>
  >;
  try {
    for (let time = 0; time < times; time += 1) {
      for (const size of ['S', 'L'] as const) {
        taken.loopback[size].push(await started(browser, loopback, folders[size]));
        taken.standIn[size].push(await started(browser, standIn, folders[size]));
      }
    }
  } finally {
    await browser.close();
  }
  const medians = ({ S, L }: Record<'S' | 'L', number[]>): Started => ({ S: median(S), L: median(L) });
  return {
    loopbackMs: medians(taken.loopback),
    standInMs: medians(taken.standIn),
    firstLoadKb: firstLoadKilobytes(),
  };
}
