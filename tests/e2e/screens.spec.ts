import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFaults, sizeFaults } from './faultsOf.ts';
import { expect, test } from './fixtures.ts';
import { openAnew } from './openAnew.ts';
import { firstRunVisits, type Visit, visits } from './visits.ts';
import { lookRound } from './world.ts';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';
import { addressNames } from '#renderer/app/addresses.ts';
import type { Page } from '@playwright/test';

const big = { width: 1280, height: 800 };
const laptop = { width: 1024, height: 600 };
const narrow = { width: 320, height: 640 };

/** Every theme and the system's own colours, both ends of the text sizes and every width; axe looks at every theme. */
const looks = [
  { theme: 'light', textSize: '100', viewport: big, isForAxe: true },
  { theme: 'light', textSize: '100', viewport: laptop },
  { theme: 'light', textSize: '200', viewport: narrow },
  { theme: 'dark', textSize: '100', viewport: narrow },
  { theme: 'dark', textSize: '200', viewport: laptop, isForAxe: true },
  { contrast: 'extra', textSize: '200', viewport: big },
  { contrast: 'extra', textSize: '100', viewport: narrow, isForAxe: true },
  { forced: 'forced', textSize: '200', viewport: big, isForAxe: true },
] as const;
type Look = (typeof looks)[number];

/** Puts on what Text size would, without leaving the page and what was opened on it. */
async function putOn(page: Page, look: Look): Promise<void> {
  await page.setViewportSize(look.viewport);
  await page.emulateMedia({ forcedColors: 'forced' in look ? 'active' : 'none' });
  await page.evaluate(
    async (wanted) => {
      const { dataset } = document.documentElement;
      delete dataset['theme'];
      delete dataset['contrast'];
      Object.assign(dataset, wanted);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    {
      textSize: look.textSize,
      ...('theme' in look && { theme: look.theme }),
      ...('contrast' in look && { contrast: look.contrast }),
    },
  );
}

async function go(page: Page, { at, title, first }: Visit): Promise<void> {
  await openAnew(page, at);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await first?.(page);
}

/** What is wrong with a page that has been opened, in any of the looks, by where it was found. */
async function faultsOf(page: Page, name: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const look of looks) {
    await putOn(page, look);
    const faults = await sizeFaults(page);
    if ('isForAxe' in look) faults.push(...(await axeFaults(page)));
    const { theme, contrast, forced, textSize, viewport } = { theme: '', contrast: '', forced: '', ...look };
    if (faults.length > 0)
      found[`${name} (${theme}${contrast}${forced} ${textSize} %, ${viewport.width} px)`] = faults;
  }
  return found;
}

async function faultsOfAll(page: Page, all: readonly Visit[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const visit of all) {
    await go(page, visit);
    Object.assign(found, await faultsOf(page, [visit.at, visit.as].filter(Boolean).join(', ')));
  }
  return found;
}

const rooms = Map.groupBy(
  addressNames.filter((name) => !Object.hasOwn(firstRunVisits, name)),
  (name) => name.split('/')[1],
);

test.describe('nothing for axe to find, nothing too small, nothing that does not fit, in any colours, at any size:', () => {
  test.describe('in the practice group', () => {
    test.use({ flags: ['--practice'] });
    for (const [room, names] of rooms) {
      test(`${room}`, async ({ page, desk }) => {
        test.setTimeout(300_000);
        await page.goto(desk.address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const world = await lookRound(page);
        expect(
          await faultsOfAll(
            page,
            names.flatMap((name) => visits[name](world)),
          ),
        ).toEqual({});
      });
    }
  });

  test('the first run', async ({ page, desk }) => {
    await page.goto(desk.address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello, and welcome');
    const found: Record<string, string[]> = {};
    for (const visit of Object.values(firstRunVisits).flat()) {
      await page.evaluate((address) => (location.hash = address), visit.at);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(visit.title);
      await visit.first?.(page);
      Object.assign(found, await faultsOf(page, [visit.at, visit.as].filter(Boolean).join(', ')));
    }
    expect(found).toEqual({});
  });

  test('a folder that cannot be opened', async ({ page, folder }) => {
    await mkdir(folder);
    await writeFile(join(folder, 'welcome-desk.json'), 'not what it was');
    const desk = await startBuiltDesk(folder);
    await page.goto(desk.address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A file could not be read');
    expect(await faultsOf(page, 'recovery')).toEqual({});
    await page.close();
    await desk.close();
  });
});
