import { join } from 'node:path';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { byMouse } from './hands.ts';
import { goTo } from './theJob.ts';
import { everyWeek } from '#tests/support/builders.ts';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { SessionId } from '#shared/domain/sessions.ts';
import type { BrowserContext, Page } from '@playwright/test';

const today = '2026-11-24' as Day;
const lastTuesday = '2026-11-17' as Day;
const theDayAfter = '2026-11-18' as Day;

/**
 * Ids are made anew in every folder, and React counts its own through all pages that were open before: the first one on the
 * page is id 1, the next id 2.
 */
function withoutIds(markup: string): string {
  const known = new Map<string, string>();
  return markup.replaceAll(
    /_r_[0-9a-z]+_|[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g,
    (id) => {
      known.set(id, known.get(id) ?? `id ${known.size + 1}`);
      return known.get(id) ?? id;
    },
  );
}

/** Title and page, a line for every tag, once everything asked is answered; the minute of saving left out. */
async function markup(page: Page): Promise<string[]> {
  const read = () => page.evaluate(() => `${document.title} ${document.body.outerHTML}`);
  await page.waitForLoadState('networkidle');
  let whole = '';
  await expect
    .poll(async () => {
      const before = whole;
      whole = await read();
      return before === whole && !whole.includes('Saving…');
    })
    .toBe(true);
  return withoutIds(whole.replaceAll(/aved \d\d:\d\d/g, 'aved')).split(/(?=<)/);
}

const sessionOn = async (page: Page, day: Day): Promise<SessionId> => {
  const [session] = await ask(page, 'sessions.list', { fromOn: day, toOn: day });
  if (!session) throw new Error(`no session on ${day}`);
  return session.sessionId;
};

/** The sheets that come out of the printer, to the byte, but for the moment at which they were made. */
async function printed(page: Page): Promise<string> {
  const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return bytes.toString('latin1').replaceAll(/\/(Creation|Mod)Date \([^)]*\)/g, '/Date');
}

/** All that the register of today and of last week ever shows: opened, marked, searched, over, counted on the way. */
async function everythingShown(page: Page): Promise<{ pages: string[][]; sheets: string[] }> {
  const shown: string[][] = [];
  const sheets: string[] = [];
  const show = async () => shown.push(await markup(page));
  await goTo(page, byMouse(), 'Register');
  await expect(page.locator('[data-press]')).toHaveCount(3);
  await show();
  await page.locator('[data-press]').nth(0).click();
  await expect(page.locator('[data-press]').nth(0)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Apologies from Ivy Marsh' }).click();
  await expect(page.locator('[data-press]').nth(2)).toContainText('Sent apologies');
  await show();
  await page.getByRole('searchbox').fill('iv');
  await expect(page.locator('[data-press]')).toHaveCount(1);
  await show();
  await page.getByRole('searchbox').fill('');
  sheets.push(await printed(page));
  const lastWeek = await sessionOn(page, lastTuesday);
  await page.evaluate((address) => (location.hash = address), `/register/${lastWeek}`);
  await expect(page.locator('[data-press][aria-pressed="true"]')).toHaveCount(3);
  await show();
  sheets.push(await printed(page));
  for (const onPaper of ['paper', 'from-paper']) {
    await page.evaluate((address) => (location.hash = address), `/register/${lastWeek}/${onPaper}`);
    await expect(page.getByText('Doreen Hughes')).toBeVisible();
    await show();
  }
  await page.evaluate((address) => (location.hash = address), `/register/${lastWeek}/count`);
  await expect(page.getByRole('button', { name: 'Everybody is there' })).toBeVisible();
  await show();
  return { pages: shown, sheets };
}

/** A folder with three people who came last week, and one page open on it. Each of them was referred, or nobody was. */
async function aRegister(context: BrowserContext, address: string, wereReferred: boolean): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await ask(page, 'settings.change', { isWelcomed: true });
  const { groupId } = await ask(page, 'groups.add', {
    name: 'Tuesday Knit & Natter',
    kind: 'crafts',
    times: [everyWeek(2)],
    fromOn: '2026-11-03',
  });
  for (const [preferredName, surname] of [
    ['Arthur', 'Bell'],
    ['Doreen', 'Hughes'],
    ['Ivy', 'Marsh'],
  ] as const) {
    const { personId } = await ask(page, 'people.add', { preferredName, surname, regularAt: [groupId] });
    await ask(page, 'register.addWalkIn', {
      sessionId: await sessionOn(page, lastTuesday),
      who: { kind: 'known', personId },
    });
    if (!wereReferred) continue;
    const { referralId } = await ask(page, 'referrals.receive', {
      groupId,
      personId,
      preferredName,
      receivedOn: theDayAfter,
      isReachedThroughLinkWorker: false,
      referrer: { kind: 'new', name: `Priya for ${preferredName}`, telephone: '07700 900188' },
      goodToKnow: 'A seat near the door',
      originalText: 'Could they come along?',
      consent: { answer: 'given', on: theDayAfter, how: 'in-person' },
    });
    const comesAlong = { who: 'Karen', visits: 2 };
    const arranged = { on: theDayAfter, firstVisitOn: today, greeter: 'Sheila', comesAlong };
    await ask(page, 'referrals.arrangeFirstVisit', { referralId, ...arranged });
    await ask(page, 'referrals.change', { referralId, limit: { sessions: 1 }, comesAlong, buddy: 'Pat' });
    await ask(page, 'people.setComfort', {
      personId,
      pronunciation: 'As it is spelt',
      accessNeeds: ['hearing'],
    });
    await ask(page, 'people.answerQuiet', { personId, groupId, answer: 'leave-in-peace' });
  }
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuesday 24 November');
  return page;
}

test('the register is the same to the last attribute, whether everybody on it was referred or nobody', async ({
  context,
  around,
  clock,
}) => {
  const shown: Awaited<ReturnType<typeof everythingShown>>[] = [];
  for (const wereReferred of [true, false]) {
    const desk = await startBuiltDesk(join(around, String(wereReferred)), { at: clock });
    const page = await aRegister(context, desk.address, wereReferred);
    if (wereReferred) await expect(page.getByText('comes for the first time').first()).toBeVisible();
    shown.push(await everythingShown(page));
    await page.close();
    await desk.close();
  }
  const [whereReferred, whereNobody] = shown;
  expect(whereReferred?.pages).toHaveLength(7);
  whereReferred?.pages.forEach((page, at) => expect(page).toEqual(whereNobody?.pages[at]));
  expect(whereReferred?.sheets).toHaveLength(2);
  expect(whereReferred?.sheets[0]).toContain('%PDF');
  whereReferred?.sheets.forEach((sheet, at) => expect(sheet === whereNobody?.sheets[at]).toBe(true));
});
