import { createServer } from 'node:http';
import { readdir } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';
import type { AddressInfo } from 'node:net';

test('the page opens from its address, wipes the token out of it, and stays open when loaded anew', async ({
  page,
  desk,
}) => {
  await page.goto(desk.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).not.toContain('token');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('a stranger', () => {
  test.use({ expectedFault: /401|ERR_FAILED|blocked|violates/i });
  test('another tab with the used address is not let in', async ({ page, desk, context }) => {
    await page.goto(desk.address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const other = await context.newPage();
    const answer = other.waitForResponse('**/session');
    await other.goto(desk.address);
    expect((await answer).status()).toBe(401);
  });

  test('another page in the same browser cannot reach it in any way a page has', async ({ page, desk }) => {
    const elsewhere = createServer((_request, response) =>
      response.end('<!doctype html><title>Elsewhere</title>'),
    );
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const { origin } = new URL(desk.address);
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    const tries = await page.evaluate(async (to) => {
      const attempt = (path: string, init: RequestInit) =>
        fetch(to + path, init).then(
          ({ status, type }) => `${type} ${status}`,
          () => 'refused',
        );
      const body = '{"name":"app.status","input":{}}';
      const json = { 'content-type': 'application/json' };
      const frame = document.createElement('iframe');
      frame.src = `${to}/`;
      const script = document.createElement('script');
      script.src = `${to}/`;
      const scriptRan = new Promise((resolve) => {
        script.addEventListener('load', () => resolve('loaded'));
        script.addEventListener('error', () => resolve('refused'));
      });
      document.body.append(frame, script);
      return {
        page: await attempt('/', {}),
        call: await attempt('/call', { method: 'POST', headers: json, body }),
        simple: await attempt('/call', { method: 'POST', body }),
        script: await scriptRan,
      };
    }, origin);
    expect(tries).toEqual({ page: 'refused', call: 'refused', simple: 'refused', script: 'refused' });
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    await new Promise((resolve) => elsewhere.close(resolve));
  });
});

test('a leader who starts it twice gets a fresh address for the copy that is open', async ({
  page,
  desk,
  folder,
  clock,
}) => {
  const second = await startBuiltDesk(folder, { at: clock });
  expect(second.said()).toContain('already open on this data folder');
  expect(new URL(second.address).port).toBe(new URL(desk.address).port);
  await page.goto(second.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await second.close()).toBe(0);
});

test('when it is asked to close it lets go of the folder and leaves no note behind', async ({
  around,
  folder,
}) => {
  const desk = await startBuiltDesk(folder);
  expect(await readdir(around)).toContain('our group.running');
  expect(await desk.close()).toBe(0);
  expect((await readdir(around)).toSorted()).toEqual(['Welcome Desk folders.json', 'our group']);
  expect((await readdir(folder)).filter((name) => name.startsWith('lock'))).toEqual([]);
});
