import { ask } from '../asking.ts';
import { expect, test } from '../fixtures.ts';
import { startStandIn } from '#tests/support/standin/startStandIn.ts';
import type { Page } from '@playwright/test';

test.setTimeout(120_000);

const passphrase = 'tea at half past ten';
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

async function unlock(page: Page): Promise<void> {
  await expect(h1(page)).toHaveText('Welcome Desk is locked');
  await page.getByLabel('What is the passphrase?').fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(h1(page)).toHaveText('Tuesday 24 November', { timeout: 30_000 });
}

test('the computer keeps the key: it opens by itself, asks for the passphrase when its keychain fails, and locks with the lid', async ({
  page,
  context,
  folder,
  clock,
}) => {
  const at = { at: clock };
  const first = await startStandIn(page, folder, at);
  await ask(page, 'settings.change', { isWelcomed: true });
  await ask(page, 'safety.turnOn', { passphrase });
  expect(await ask(page, 'safety.setKeychain', { isKept: true })).toEqual({ outcome: 'done' });
  await first.close();

  const started = async (keychain?: string) => {
    const next = await context.newPage();
    return { next, desk: await startStandIn(next, folder, { ...at, keychain }) };
  };
  const own = await started();
  await expect(h1(own.next)).toHaveText('Tuesday 24 November');
  // The lid shuts: the page is covered, and the kept key is not asked for again until somebody has unlocked it.
  await own.desk.order('power', 'suspend');
  await expect(h1(own.next)).toHaveText('Welcome Desk is locked');
  expect(await ask(own.next, 'safety.get', {})).toMatchObject({ isOn: true, isLocked: true });
  await unlock(own.next);
  await own.desk.order('power', 'lock-screen');
  await expect(h1(own.next)).toHaveText('Welcome Desk is locked');
  await own.desk.close();

  // Another person's keychain, or one made anew after the password was reset.
  const changed = await started('there:somebody else');
  await unlock(changed.next);
  expect(await ask(changed.next, 'safety.get', {})).toMatchObject({ keychain: 'not-kept' });
  await changed.desk.close();

  const missing = await started('missing');
  await unlock(missing.next);
  expect(await ask(missing.next, 'safety.get', {})).toMatchObject({ keychain: 'impossible' });
  await missing.desk.close();

  // The system has a newer key of its own, and wants the secret sealed with it.
  const renewed = await started('renewed:jean, anew');
  await expect(h1(renewed.next)).toHaveText('Tuesday 24 November');
  expect(renewed.desk.all('keychain-sealed')).toEqual(['renewed']);
  await renewed.desk.close();
  const after = await started('there:jean, anew');
  await expect(h1(after.next)).toHaveText('Tuesday 24 November');
  expect(after.desk.all('keychain-sealed')).toEqual([]);
  await after.desk.close();
});

test('where Linux has no keychain, and everybody could read what is kept, nothing is kept', async ({
  page,
  folder,
  clock,
}) => {
  const desk = await startStandIn(page, folder, { at: clock, keychain: 'basic_text' });
  await ask(page, 'settings.change', { isWelcomed: true });
  await ask(page, 'safety.turnOn', { passphrase });
  expect(await ask(page, 'safety.setKeychain', { isKept: true })).toEqual({ outcome: 'impossible' });
  expect(await ask(page, 'safety.get', {})).toMatchObject({ keychain: 'impossible' });
  expect(desk.all('keychain-sealed')).toEqual([]);
  await desk.close();
});
