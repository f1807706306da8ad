import { defineConfig } from '@playwright/test';
import type { Around } from './tests/e2e/fixtures.ts';
import { findChromium } from './build/chromium.mjs';
import { presentElectron } from './build/electronProgram.mjs';

const program = findChromium();
const electron = presentElectron();

/** Journeys that each shell has to itself: a browser's tabs and ports, a window's menu and keychain, the real program. */
const ofOneShell = {
  loopback: ['**/loopback.spec.ts', '**/trouble.spec.ts'],
  desktop: '**/desktop/*.spec.ts',
};
const ofElectron = '**/desktop/electron.spec.ts';

/** The stand-in makes the main journey in one way and its own; with this set, every journey that is not a browser's own. */
const isWholeOnStandIn = Boolean(process.env['WELCOME_DESK_ALL_SHELLS']);
const onStandIn = isWholeOnStandIn
  ? { testIgnore: [...ofOneShell.loopback, ofElectron] }
  : {
      testMatch: ['**/main-job.spec.ts', ofOneShell.desktop],
      testIgnore: ofElectron,
      grepInvert: /by keyboard alone a leader|with fingers/,
    };

// Told once, not by every worker.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  const left = electron === null ? "; not on desktop, for Electron's program is not here" : ' and on desktop';
  process.stdout.write(`Journeys run on loopback, on desktop-standin${left}.\n`);
}

export default defineConfig<Around>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // Every test starts a desk of its own on a folder of its own.
  fullyParallel: true,
  // A browser waits for its page half of the time: three of them keep two cores busy.
  workers: 3,
  timeout: 60_000,
  // A busy computer is no fault of the app: what does not come at all is waited for in vain all the same.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  // One stumble on a machine that nobody watches is tried again, and named as flaky; at the desk it stays a failure.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json'] as ['json']] : [])],
  projects: [
    { name: 'loopback', testIgnore: ofOneShell.desktop },
    {
      name: 'desktop-standin',
      use: {
        shell: 'desktop-standin',
        // The window stays when its program ends, which Electron's would not, and may still be reading screens ahead.
        expectedFault: /ERR_NAME_NOT_RESOLVED|Unable to preload CSS|dynamically imported module/,
      },
      ...onStandIn,
    },
    ...(electron === null ? [] : [{ name: 'desktop', testMatch: ofElectron }]),
  ],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    // A button that never comes is told at once, not when the whole test has run out of time.
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(program === null ? {} : { executablePath: program }),
      args: [
        // As root Chromium has no sandbox, and a browser that calls home would hold tests up on a machine without internet.
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
});
