import { describe, expect, test } from 'vitest';
import { aHall } from '#tests/support/aHall.ts';

const today = '2026-11-24';

describe('counting others', () => {
  test('in two windows at once loses nobody', async () => {
    const hall = await aHall();
    const sessionId = hall.sessionOn(today);
    const count = (from: number, to: number) =>
      hall.ask('register.setHeadcount', { sessionId, kind: 'visitors', from, to });
    await Promise.all([count(0, 1), count(0, 1), count(1, 2)]);
    expect((await hall.ask('register.get', { sessionId })).headcount.visitors).toBe(3);
    await count(9, 0);
    expect((await hall.ask('register.get', { sessionId })).headcount.visitors).toBe(0);
  });

  test('a headcount from before volunteers were counted is counted on', async () => {
    const hall = await aHall();
    const sessionId = hall.sessionOn(today);
    expect((await hall.ask('register.get', { sessionId })).headcount).not.toHaveProperty('volunteers');
    await hall.ask('register.setHeadcount', { sessionId, kind: 'volunteers', from: 0, to: 2 });
    expect((await hall.ask('register.get', { sessionId })).headcount.volunteers).toBe(2);
  });
});

describe('a correction', () => {
  test('is dated; said again as it was at first, there is none', async () => {
    const hall = await aHall();
    const [doreen, arthur] = [await hall.person('Doreen'), await hall.person('Arthur')];
    await hall.mark(today, doreen, 'here');
    await hall.mark(today, arthur, 'here');
    hall.at('2026-12-01T10:00:00Z');
    const correctedOn = async () =>
      (await hall.ask('register.get', { sessionId: hall.sessionOn(today) })).rows.map(
        ({ name, mark, correctedOn: on }) => `${name} ${mark ?? 'blank'} ${on ?? 'as taken'}`,
      );
    await hall.mark(today, doreen, null);
    expect(await correctedOn()).toEqual(['Arthur here as taken', 'Doreen blank 2026-12-01']);
    hall.at('2026-12-08T10:00:00Z');
    await hall.mark(today, doreen, 'apologies');
    expect(await correctedOn()).toEqual(['Arthur here as taken', 'Doreen apologies 2026-12-08']);
    await hall.mark(today, doreen, 'here');
    expect(await correctedOn()).toEqual(['Arthur here as taken', 'Doreen here as taken']);
  });

  test('is none on the day itself, nor when the whole register is written down late', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen');
    await hall.mark(today, doreen, 'here');
    await hall.mark(today, doreen, 'apologies');
    await hall.mark('2026-11-17', doreen, 'here');
    await hall.mark('2026-11-17', doreen, 'did-not-come');
    for (const on of [today, '2026-11-17']) {
      const { rows } = await hall.ask('register.get', { sessionId: hall.sessionOn(on) });
      expect(rows[0]).not.toHaveProperty('correctedOn');
    }
  });

  test('is taken back with the change that made it', async () => {
    const hall = await aHall();
    const [doreen, arthur] = [await hall.person('Doreen'), await hall.person('Arthur')];
    await hall.mark(today, doreen, 'here');
    hall.at('2026-12-01T10:00:00Z');
    await hall.mark(today, arthur, 'here');
    await hall.ask('changes.undoLast', { isOnRegister: true });
    expect(await hall.register(today)).toEqual(['Doreen: here, not expected']);
  });
});
