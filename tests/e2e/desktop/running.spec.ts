import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { byMouse } from '../hands.ts';
import { goTo, row, setUp } from '../theJob.ts';
import { runCall } from '#tests/support/callProcess.ts';
import { beginStandIn, startStandIn } from '#tests/support/standin/startStandIn.ts';
import type { Page } from '@playwright/test';

const hand = byMouse();
const underWay = 20;
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

async function walkIn(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('searchbox').press('Enter');
  await expect(row(page, name)).toHaveAttribute('aria-pressed', 'true');
}

test('the program is taken away with kill -9 in the middle of a register: every mark that was shown is there', async ({
  page,
  context,
  folder,
  clock,
}) => {
  const desk = await startStandIn(page, folder, { at: clock });
  await setUp(page, hand);
  await goTo(page, hand, 'Register');
  for (const name of ['Mair', 'Arthur', 'Bronwen']) await walkIn(page, name);
  // One more is on its way while the program goes.
  await row(page, 'Arthur').click({ noWaitAfter: true });
  await desk.kill();
  await page.close();

  const next = await context.newPage();
  const again = await startStandIn(next, folder, { at: clock });
  await goTo(next, hand, 'Register');
  await expect(next.locator('[data-press]')).toHaveCount(3);
  await expect(row(next, 'Mair')).toHaveAttribute('aria-pressed', 'true');
  await expect(row(next, 'Bronwen')).toHaveAttribute('aria-pressed', 'true');
  expect(await again.close()).toBe(0);
});

test('quitting waits for what is under way: all of it is in the folder, and the folder is let go of', async ({
  page,
  folder,
  clock,
}) => {
  const desk = await startStandIn(page, folder, { at: clock });
  await expect(h1(page)).toBeVisible();
  // The program is asked to quit as the twentieth of these calls comes in, before any of the last is answered.
  await desk.order('quitAtCall', 'people.add', underWay);
  await page
    .evaluate((most) => {
      const { welcomeDesk } = window as unknown as { welcomeDesk: { call(...given: unknown[]): unknown } };
      for (let person = 1; person <= most; person += 1)
        void welcomeDesk.call('people.add', { preferredName: `Guest ${person}`, regularAt: [] });
    }, 2 * underWay)
    // The page may be gone before it could say that all was sent.
    .catch(() => undefined);
  expect(await desk.ended).toBe(0);
  expect((await readdir(folder)).filter((name) => name.startsWith('lock'))).toEqual([]);
  const { out } = await runCall(['--stdin', '--data', folder], {
    stdin: '{"name":"app.status","input":{}}\n{"name":"people.find","input":{"text":"","limit":200}}\n',
  });
  const [status = '', found = ''] = out.trim().split('\n');
  expect(JSON.parse(status)).toMatchObject({ ok: true, value: { state: 'ready', notes: [] } });
  for (let person = 1; person <= underWay; person += 1) expect(found).toContain(`"Guest ${person}"`);
});

test('a second start shows the window that is open, and opens nothing itself', async ({
  page,
  context,
  folder,
  clock,
}) => {
  const desk = await startStandIn(page, folder, { at: clock });
  const second = await beginStandIn(await context.newPage(), folder, { at: clock });
  expect(await second.ended).toBe(0);
  expect(second.all('window')).toEqual([]);
  await desk.first('focused');
  await expect(h1(page)).toHaveText('Hello, and welcome');
  await desk.close();
});

test('a page that breaks down is loaded again, and no more than three times', async ({ page, folder }) => {
  const desk = await startStandIn(page, folder);
  await expect(h1(page)).toBeVisible();
  const loads = () =>
    desk.all('answered').filter((each) => (each as { url: string }).url.endsWith('desk/')).length;
  for (let time = 1; time <= 5; time += 1) {
    const before = loads();
    await desk.order('crash');
    if (time <= 3) await expect.poll(loads).toBe(before + 1);
    await expect(h1(page)).toBeVisible();
  }
  expect(loads()).toBe(4);
  await desk.close();
});

test('an error that nobody expected: one window, details without a name, and a way to start again', async ({
  page,
  folder,
  startDesk,
  standIns,
}) => {
  await startDesk(folder);
  const [desk] = standIns;
  if (desk === undefined) throw new Error('nothing was started');
  await expect(h1(page)).toBeVisible();
  // First the details, then the same window again, and there the way to start again.
  await desk.order('answerBox', 1);
  await desk.order('answerBox', 0);
  await desk.order('fault', 'Doreen Hughes, 07700 900412');
  await desk.order('fault', 'and another').catch(() => undefined);
  expect(await desk.ended).toBe(0);
  const boxes = desk.all('message-box') as { message: string; detail: string; buttons: string[] }[];
  expect(boxes).toHaveLength(2);
  expect(boxes[0]?.message).toBe('Something went wrong inside Welcome Desk.');
  expect(boxes[0]?.buttons).toEqual(['&Start again', '&Copy the details', 'C&lose Welcome Desk']);
  const copied = String(desk.all('copied')[0]);
  expect(copied).toContain('desktop: Error');
  expect(copied + JSON.stringify(boxes) + desk.said()).not.toMatch(/Doreen|07700/);
  expect(desk.all('relaunch')).toHaveLength(1);
  expect((await readdir(folder)).filter((name) => name.startsWith('lock'))).toEqual([]);
});

test('the window opens where it stood, and in the middle of a screen that is there when that one is gone', async ({
  page,
  context,
  folder,
  around,
}) => {
  const laptop = { x: 0, y: 0, width: 1366, height: 728 };
  const beside = { x: 1366, y: 0, width: 1920, height: 1040 };
  const stood = { x: 1500, y: 60, width: 1200, height: 900 };
  await startStandIn(page, folder, { screens: [laptop, beside] }).then((desk) => desk.close());
  const [memory = ''] = (await readdir(around, { recursive: true })).filter((name) =>
    name.endsWith('window.json'),
  );
  const kept = JSON.parse(await readFile(`${around}/${memory}`, 'utf8')) as { place: unknown };
  expect(kept.place).toEqual({ x: 43, y: 0, width: 1280, height: 728 });
  await writeFile(`${around}/${memory}`, JSON.stringify({ ...kept, place: stood }));

  const both = await startStandIn(await context.newPage(), folder, { screens: [laptop, beside] });
  expect(await both.first('window')).toMatchObject(stood);
  await both.close();
  const alone = await startStandIn(await context.newPage(), folder, { screens: [laptop] });
  expect(await alone.first('window')).toMatchObject({ x: 83, y: 0, width: 1200, height: 728 });
  await alone.close();
});
