import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { byMouse } from './hands.ts';
import { row, setUp } from './theJob.ts';
import { runCall } from '#tests/support/callProcess.ts';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Result } from '#shared/contract/result.ts';
import { day } from '#tests/support/builders.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import type { Page } from '@playwright/test';

const nameOf = (number: number) => `Guest ${String(number).padStart(2, '0')}`;
const newcomers = ['Newcomer 1', 'Newcomer 2', 'Newcomer 3'];
const today = day('2026-11-24');

const open = (page: Page) => page.getByRole('link', { name: /^Open the register/ });
const here = (page: Page) => page.locator('[data-press][aria-pressed="true"]');

/** A group with so many regulars, as the leader finds it on the day. */
async function openWith(page: Page, address: string, regulars: number): Promise<GroupId> {
  await page.goto(address);
  await setUp(page, byMouse());
  const [group] = await ask(page, 'groups.list', {});
  if (!group) throw new Error('nobody set up a group');
  const groupId = group.group.id;
  for (let number = 1; number <= regulars; number += 1) {
    await ask(page, 'people.add', { preferredName: nameOf(number), regularAt: [groupId] });
  }
  return groupId;
}

type Changes = OutputOf<'changes.list'>;

/** What the journal of a closed folder says, the latest first, as a process of its own reads it. */
async function changesIn(folder: string): Promise<Changes> {
  const { out } = await runCall(['changes.list', '{"limit":400}', '--data', folder]);
  const result = JSON.parse(out) as Result<Changes>;
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const said = ({ label, person, mark }: Changes[number]): string =>
  `${label} ${person?.name} ${mark?.after ?? 'blank'}`;

/** Enter on each row marks it and goes on to the next that is to come. */
async function markAllByKeys(page: Page, count: number): Promise<void> {
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  for (let number = 1; number <= count; number += 1) {
    await expect(page.locator('[data-press]:focus')).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('Enter');
    await expect(here(page)).toHaveCount(number);
  }
}

test('sixty people, three newcomers and two walk-ins by keyboard, put right a week later: the journal says exactly that', async ({
  page,
  desk,
  folder,
}) => {
  test.setTimeout(180_000);
  const groupId = await openWith(page, desk.address, 57);
  for (const preferredName of newcomers) {
    const { referralId } = await ask(page, 'referrals.receive', {
      groupId,
      preferredName,
      receivedOn: today,
      isReachedThroughLinkWorker: true,
      referrer: { kind: 'new', name: `Priya for ${preferredName}`, telephone: '07700 900188' },
    });
    await ask(page, 'referrals.arrangeFirstVisit', { referralId, on: today, firstVisitOn: today });
  }
  const before = (await ask(page, 'changes.list', { limit: 400 })).length;
  await page.reload();
  await expect(page.getByText('comes for the first time')).toHaveCount(3);
  await open(page).focus();
  await page.keyboard.press('Enter');
  await markAllByKeys(page, 60);
  for (const walkIn of ['Mair', 'Owain']) {
    await page.getByRole('searchbox').focus();
    await page.keyboard.type(walkIn);
    await page.keyboard.press('Enter');
    await expect(row(page, walkIn)).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(page.getByText('62 here', { exact: true })).toBeVisible();
  const names = await page.locator('[data-press]').allInnerTexts();
  expect(names).toHaveLength(62);
  await page.close();
  await desk.close();

  const later = await startBuiltDesk(folder, { at: '2026-12-01T10:12:00Z' });
  const next = await page.context().newPage();
  await next.goto(later.address);
  await expect(next.getByRole('heading', { level: 1 })).toHaveText('Tuesday 1 December');
  const [session] = await ask(next, 'sessions.list', { fromOn: today, toOn: today });
  await next.evaluate((hash) => (location.hash = hash), `/register/${session?.sessionId}`);
  await expect(here(next)).toHaveCount(62);
  await next.getByRole('searchbox').focus();
  await next.keyboard.type('guest 07');
  await expect(next.locator('[data-press]')).toHaveCount(1);
  await next.keyboard.press('ArrowDown');
  await next.keyboard.press('Space');
  await expect(next.getByText('61 here', { exact: true })).toBeVisible();
  await expect(next.getByText('Put right on 1 Dec', { exact: false })).toBeVisible();
  await next.close();
  await later.close();

  const all = await changesIn(folder);
  const changes = all.slice(0, all.length - before).toReversed();
  const expected = [...Array.from({ length: 57 }, (_, index) => nameOf(index + 1)), ...newcomers];
  expect(changes.map(said)).toEqual([
    ...expected.map((name) => `register.mark ${name} here`),
    'register.addWalkIn Mair here',
    'register.addWalkIn Owain here',
    'register.mark Guest 07 blank',
  ]);
  expect(changes.at(-1)?.at).toMatch(/^2026-12-01T10:1/);
  expect(changes.at(-1)?.sessionOn).toBe(today);
});

/** Presses Enter twenty times a second, and answers how many marks the screen was behind each time, and at the end. */
const typeQuickly = (page: Page, count: number): Promise<number[]> =>
  page.evaluate(async (presses) => {
    const shown = () => document.querySelectorAll('[data-press][aria-pressed="true"]').length;
    const behind: number[] = [];
    for (let pressed = 0; pressed < presses; pressed += 1) {
      behind.push(pressed - shown());
      const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(key);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return [...behind, presses - shown()];
  }, count);

test('marks typed at twenty a second are all kept, in order, and the screen is never more than one behind', async ({
  page,
  desk,
  folder,
}) => {
  test.setTimeout(120_000);
  await openWith(page, desk.address, 60);
  const before = (await ask(page, 'changes.list', { limit: 400 })).length;
  await page.reload();
  await open(page).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const behind = await typeQuickly(page, 60);
  expect(Math.max(...behind)).toBeLessThanOrEqual(1);
  await expect(page.getByText('60 here', { exact: true })).toBeVisible();
  await expect(page.getByText(/^All changes saved/)).toBeVisible();
  // Whatever was answered is on the disk: the program may go without a word.
  await expect.poll(async () => (await ask(page, 'changes.list', { limit: 400 })).length).toBe(before + 60);
  await page.close();
  await desk.close();
  const all = await changesIn(folder);
  expect(
    all
      .slice(0, all.length - before)
      .toReversed()
      .map(said),
  ).toEqual(Array.from({ length: 60 }, (_, index) => `register.mark ${nameOf(index + 1)} here`));
});

test('from opening the app to the first mark it is one press, and one more for everybody', async ({
  page,
  desk,
}) => {
  await openWith(page, desk.address, 12);
  await page.reload();
  let presses = 0;
  const press = async (what: ReturnType<Page['locator']>) => {
    await what.click();
    presses += 1;
  };
  await press(open(page));
  await expect(page.locator('[data-press]')).toHaveCount(12);
  expect(presses).toBe(1);
  await press(page.getByRole('button', { name: 'Everybody is here' }));
  await expect(here(page)).toHaveCount(12);
  await page.keyboard.press('Control+z');
  await expect(here(page)).toHaveCount(0);
});

test('after a crash in the middle the app opens where it was, with every mark; the next day it opens with Today', async ({
  page,
  desk,
  folder,
}) => {
  await openWith(page, desk.address, 5);
  await page.reload();
  await open(page).click();
  await page.locator('[data-press]').first().click();
  // What can be undone is on the disk.
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.close();
  await desk.kill();

  const title = (on: Page) => on.getByRole('heading', { level: 1 });
  const again = await startBuiltDesk(folder, { at: '2026-11-24T11:00:00Z' });
  const back = await page.context().newPage();
  await back.goto(again.address);
  await expect(title(back)).toHaveText('Tuesday Knit & Natter');
  await expect(here(back)).toHaveCount(1);
  await back.keyboard.press('Control+z');
  await expect(here(back)).toHaveCount(0);
  await back.close();
  await again.close();

  const tomorrow = await startBuiltDesk(folder, { at: '2026-11-25T09:00:00Z' });
  const next = await page.context().newPage();
  await next.goto(tomorrow.address);
  await expect(title(next)).toHaveText('Wednesday 25 November');
  await next.close();
  await tomorrow.close();
});
