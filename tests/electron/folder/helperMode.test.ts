import { describe, expect, test } from 'vitest';
import { allowedToHelpers } from '#shared/contract/helperMode.ts';
import { aHall } from '#tests/support/aHall.ts';
import { aPractisedDesk, examplesOn } from '#tests/support/callExamples.ts';

const helping = { code: 'not-allowed', details: { isHelping: true } };
const passphrase = 'a quiet corner by the window';

describe('helper mode', () => {
  test('refuses every call of the table that is not in its list, before anything is done', async () => {
    const practised = await aPractisedDesk();
    const { desk } = practised;
    await desk.ask('helperMode.begin', {});
    const before = await desk.bytes();
    for (const { name, input } of examplesOn(practised)) {
      if (allowedToHelpers.has(name)) continue;
      expect([name, await desk.refused(name, input)]).toMatchObject([name, helping]);
    }
    expect(await desk.bytes()).toEqual(before);
  });

  test('takes the register at the door: a mark, a walk-in, visitors', async () => {
    const hall = await aHall();
    const mair = await hall.person('Mair Pugh', { isRegular: true });
    await hall.ask('helperMode.begin', {});
    const sessionId = hall.sessionOn('2026-11-24');
    await hall.mark('2026-11-24', mair, 'here');
    await hall.ask('register.addWalkIn', { sessionId, who: { kind: 'new', preferredName: 'Tom' } });
    await hall.ask('register.setHeadcount', { sessionId, kind: 'visitors', from: 0, to: 2 });
    expect(await hall.register('2026-11-24')).toEqual(['Mair Pugh: here', 'Tom: here, not expected']);
  });

  test('counts heads on a walk, and writes no note: that tells more than who is there', async () => {
    const hall = await aHall();
    const mair = await hall.person('Mair Pugh', { isRegular: true });
    await hall.ask('helperMode.begin', {});
    const sessionId = hall.sessionOn('2026-11-24');
    await hall.mark('2026-11-24', mair, 'here');
    await hall.ask('register.countHeads', { sessionId, check: 'before', personIds: [mair], isSeen: true });
    expect((await hall.ask('register.get', { sessionId })).rows).toMatchObject([{ seenAt: ['before'] }]);
    for (const [name, input] of [
      ['register.setNote', { sessionId, note: 'Cake' }],
      ['register.setSupporters', { sessionId, personId: mair, supporters: 1 }],
    ] as const)
      expect(await hall.refused(name, input)).toMatchObject(helping);
  });

  test('stays on over a restart and a lock, and leaving it asks for the passphrase', async () => {
    const hall = await aHall();
    await hall.ask('safety.turnOn', { passphrase });
    await hall.ask('helperMode.begin', {});
    await hall.reopen();
    expect(await hall.ask('app.status', {})).toMatchObject({ state: 'locked', isHelping: true });
    await hall.ask('safety.unlock', { passphrase });
    expect(await hall.refused('people.get', {})).toBeDefined();
    expect(await hall.refused('today.get', {})).toMatchObject(helping);
    expect(await hall.refused('helperMode.leave', {})).toMatchObject({ code: 'invalid-input' });
    expect(await hall.ask('helperMode.leave', { passphrase: 'tea' })).toMatchObject({ outcome: 'wrong' });
    expect(await hall.refused('today.get', {})).toMatchObject(helping);
    hall.at('2026-11-24T11:30:00Z');
    expect(await hall.ask('helperMode.leave', { passphrase })).toEqual({ outcome: 'done' });
    expect(await hall.ask('today.get', {})).toBeDefined();
  });

  test('is left with the recovery sheet when nobody knows the passphrase', async () => {
    const hall = await aHall();
    const { recoveryCode } = await hall.ask('safety.turnOn', { passphrase });
    await hall.ask('helperMode.begin', {});
    await hall.ask('safety.lock', {});
    await hall.ask('safety.unlock', { recoveryCode });
    expect(await hall.ask('app.status', {})).toMatchObject({ isHelping: false });
  });

  test('is left by a press where there is no passphrase', async () => {
    const hall = await aHall();
    await hall.ask('helperMode.begin', {});
    await hall.reopen();
    expect(await hall.refused('people.find', { text: '', limit: 1, more: true })).toBeDefined();
    expect(await hall.ask('helperMode.leave', {})).toEqual({ outcome: 'done' });
    expect(await hall.ask('app.status', {})).toMatchObject({ isHelping: false });
  });
});
