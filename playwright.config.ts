import { defineConfig } from '@playwright/test';
import { findChromium } from './build/chromium.mjs';

const program = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // Every test starts a desk of its own on a folder of its own.
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A busy computer is no fault of the app: what does not come at all is waited for in vain all the same.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json'] as ['json']] : [])],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
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
