import { focusFault } from './faultsOf.ts';
import { expect, test } from './fixtures.ts';
import { isWhole } from './lookMatrix.ts';
import { firstRunVisits, see, visits } from './visits.ts';
import { lookRound } from './world.ts';
import { addressNames } from '#renderer/app/addresses.ts';
import type { Page } from '@playwright/test';

/** The two windows in which what stays in sight takes most of the room. */
const windows = [
  { name: '320 px', viewport: { width: 320, height: 640 }, textSize: '100' },
  { name: '1024 × 600 at 200 %', viewport: { width: 1024, height: 600 }, textSize: '200' },
] as const;

/** More stops than any page has. */
const mostStops = 400;

/** Goes through the page by Tab from its head to its foot. */
async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
  await page.evaluate(() => {
    for (const walked of document.querySelectorAll('[data-walked]')) walked.removeAttribute('data-walked');
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const faults: string[] = [];
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab');
    const fault = await focusFault(page);
    if (fault === null) return { stops, faults };
    if (fault !== undefined) faults.push(fault);
  }
  return { stops: mostStops, faults: [...faults, 'there is no end to it'] };
}

const addresses = addressNames.filter((name) => !Object.hasOwn(firstRunVisits, name));

/** Every other page in the one window, the rest in the other; with LOOKS=all every page in both. */
const walkedIn = (window: number) =>
  isWhole ? addresses : addresses.filter((_, at) => at % windows.length === window);

test.describe('the focus is always in the window, and never behind what stays there', () => {
  test.use({ flags: ['--practice'] });
  for (const [number, { name, viewport, textSize }] of windows.entries()) {
    test(name, async ({ page, desk }) => {
      test.setTimeout(300_000);
      await page.setViewportSize(viewport);
      await page.goto(desk.address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const world = await lookRound(page);
      const found: Record<string, string[]> = {};
      for (const address of walkedIn(number)) {
        const [visit] = visits[address](world);
        if (visit === undefined) throw new Error(`nothing is to be seen at ${address}`);
        await see(page, visit);
        await page.evaluate((size) => (document.documentElement.dataset['textSize'] = size), textSize);
        const { stops, faults } = await walk(page);
        expect(stops, address).toBeGreaterThan(3);
        if (faults.length > 0) found[address] = faults;
      }
      expect(found).toEqual({});
    });
  }
});
