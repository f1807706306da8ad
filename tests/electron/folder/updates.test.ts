import { expect, test } from 'vitest';
import type { Updates } from '#electron/host.ts';
import { aDesk } from '#tests/support/aDesk.ts';

const steps = ['updates.check', 'updates.fetch', 'updates.install'] as const;

/** Writes down what the program was asked to do about itself. */
function asked() {
  const acts: string[] = [];
  const updates: Updates = {
    standing: () => ({ state: 'found', version: '0.2.0' }),
    check: async () => void acts.push('updates.check'),
    fetch: () => void acts.push('updates.fetch'),
    stop: () => void acts.push('updates.stop'),
    install: () => void acts.push('updates.install'),
  };
  return { acts, updates };
}

test.each(steps)('on a day with a session %s does nothing until the leader has been told', async (step) => {
  const { acts, updates } = asked();
  const { ask } = await aDesk({ start: 'practice', updates });
  expect((await ask('updates.get', {})).meetToday).toContain('Knit & Natter');
  expect(await ask(step, { alsoOnSessionDay: false })).toEqual({ outcome: 'session-day' });
  expect(acts).toEqual([]);
  expect(await ask(step, { alsoOnSessionDay: true })).toEqual({ outcome: 'done' });
  expect(acts).toEqual([step]);
});

test.each(steps)('on a day without a session %s needs no more than the press', async (step) => {
  const { acts, updates } = asked();
  const { ask } = await aDesk({ updates });
  expect((await ask('updates.get', {})).meetToday).toEqual([]);
  expect(await ask(step, { alsoOnSessionDay: false })).toEqual({ outcome: 'done' });
  expect(acts).toEqual([step]);
});

test('a session that is called off is no session', async () => {
  const { ask } = await aDesk({ start: 'practice' });
  const { sessions } = await ask('today.get', {});
  for (const { sessionId, state } of sessions)
    if (state !== 'cancelled') await ask('sessions.cancel', { sessionId, because: 'Snow' });
  expect((await ask('updates.get', {})).meetToday).toEqual([]);
});

test('while the folder is locked nobody can know whether a group meets, and so it asks', async () => {
  const { acts, updates } = asked();
  const { ask } = await aDesk({ updates });
  await ask('safety.turnOn', { passphrase: 'tea at half past ten' });
  await ask('safety.lock', {});
  expect((await ask('updates.get', {})).meetToday).toBeNull();
  expect(await ask('updates.check', { alsoOnSessionDay: false })).toEqual({ outcome: 'session-day' });
  expect(acts).toEqual([]);
  expect(await ask('updates.check', { alsoOnSessionDay: true })).toEqual({ outcome: 'done' });
});

test('fetching can be stopped on any day, without a question', async () => {
  const { acts, updates } = asked();
  const { ask } = await aDesk({ start: 'practice', updates });
  expect(await ask('updates.stop', {})).toEqual({ outcome: 'done' });
  expect(acts).toEqual(['updates.stop']);
});

test('what runs here is named with its version', async () => {
  const { runs } = await (await aDesk()).ask('updates.get', {});
  expect(runs.map(({ name }) => name)).toEqual(['Welcome Desk', 'Node.js']);
  expect(runs[1]?.version).toBe(process.versions.node);
});
