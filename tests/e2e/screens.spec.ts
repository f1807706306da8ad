import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from './asking.ts';
import { axeFaults, sizeFaults } from './faultsOf.ts';
import { expect, test } from './fixtures.ts';
import { looksFor, looksTakeMs, putOn } from './lookMatrix.ts';
import { openAnew } from './openAnew.ts';
import { firstRunVisits, see, type Visit, visits } from './visits.ts';
import { lookRound } from './world.ts';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';
import { addressNames } from '#renderer/app/addresses.ts';
import type { Page } from '@playwright/test';

/** What is wrong with a page that has been opened, in the looks that its number brings, by where it was found. */
async function faultsOf(page: Page, name: string, at = 0): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const look of looksFor(at)) {
    await putOn(page, look);
    const faults = await sizeFaults(page);
    if (look.isForAxe) faults.push(...(await axeFaults(page)));
    if (faults.length > 0) found[`${name} (${look.name})`] = faults;
  }
  return found;
}

const nameOf = ({ at, as }: Visit): string => [at, as].filter(Boolean).join(', ');

async function faultsOfAll(
  page: Page,
  all: readonly Visit[],
  first: number,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [at, visit] of all.entries()) {
    await see(page, visit);
    Object.assign(found, await faultsOf(page, nameOf(visit), first + at));
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
    for (const [number, [room, names]] of [...rooms].entries()) {
      test(`${room}`, async ({ page, desk }) => {
        await page.goto(desk.address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const world = await lookRound(page);
        const all = names.flatMap((name) => visits[name](world));
        test.setTimeout(60_000 + all.length * looksTakeMs);
        expect(await faultsOfAll(page, all, number)).toEqual({});
      });
    }
  });

  test.describe('in groups with names of 200 letters', () => {
    test.use({ flags: ['--practice'] });
    test('and one of them without a space', async ({ page, desk }) => {
      await page.goto(desk.address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const world = await lookRound(page);
      for (const [at, { group }] of (await ask(page, 'groups.list', {})).entries()) {
        const { id: groupId, kind } = group;
        const name = `${at} ${(at === 0 ? 'ŵŷâ' : 'Gwau yn Nhŷ Mawr â’r ŵyn ').repeat(70)}`
          .slice(0, 200)
          .trim();
        await ask(page, 'groups.change', { groupId, name, kind });
      }
      const { groupId, linkWorkerId, sessionIn } = world;
      const addresses = [
        '/today',
        `/register/${sessionIn('open')}`,
        '/sessions',
        '/newcomers',
        '/groups',
        `/groups/${groupId}`,
        `/groups/${groupId}/print/poster`,
        `/groups/${groupId}/print/dates`,
        `/link-workers/${linkWorkerId}/return`,
        '/how-we-are-doing',
      ];
      const found: Record<string, string[]> = {};
      for (const address of addresses) {
        await openAnew(page, address);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 640 });
          const faults = await sizeFaults(page);
          if (faults.length > 0) found[`${address} (${width} px)`] = faults;
        }
      }
      expect(found).toEqual({});
    });
  });

  test('the first run', async ({ page, desk }) => {
    await page.goto(desk.address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello, and welcome');
    const found: Record<string, string[]> = {};
    const all = Object.values(firstRunVisits).flat();
    test.setTimeout(60_000 + all.length * looksTakeMs);
    for (const [number, visit] of all.entries()) {
      await page.evaluate((address) => (location.hash = address), visit.at);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(visit.title);
      await visit.first?.(page);
      Object.assign(found, await faultsOf(page, nameOf(visit), number));
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
