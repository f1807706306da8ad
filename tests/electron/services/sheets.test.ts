import { describe, expect, test } from 'vitest';
import { day, time } from '#tests/support/builders.ts';
import { aHall } from '#tests/support/aHall.ts';
import { readPdf } from '#tests/support/readPdf.ts';

const today = '2026-11-24';
const named = { dates: 1, print: 'normal', hasNames: true } as const;

describe('a paper register', () => {
  test('has the names of the register, in its order, with what is marked already', async () => {
    const hall = await aHall();
    const [doreen, arthur] = [
      await hall.person('Doreen', { isRegular: true }),
      await hall.person('Arthur', { isRegular: true }),
    ];
    const ken = await hall.person('Ken');
    await hall.mark(today, doreen, 'apologies');
    await hall.mark(today, ken, 'here');
    const { rows, dates } = await hall.ask('sheets.get', { sessionId: hall.sessionOn(today), dates: 1 });
    expect(rows.map(({ personId, marks }) => [personId, marks])).toEqual([
      [arthur, [null]],
      [doreen, ['apologies']],
      [ken, ['here']],
    ]);
    expect(dates).toMatchObject([{ day: today }]);
    const register = await hall.ask('register.get', { sessionId: hall.sessionOn(today) });
    expect(rows.map(({ personId }) => personId)).toEqual(register.rows.map(({ personId }) => personId));
  });

  test('of several dates leaves out one that was called off, and has everybody who is expected at any', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    const priya = await hall.linkWorker('Priya Shah');
    const referralId = await hall.referred({ personId: await hall.person('Bea'), linkWorkerId: priya });
    await hall.ask('referrals.arrangeFirstVisit', {
      referralId,
      on: day(today),
      firstVisitOn: day('2026-12-15'),
    });
    await hall.ask('sessions.cancel', { sessionId: hall.sessionOn('2026-12-01'), because: 'Snow' });
    await hall.mark('2026-12-15', doreen, 'apologies');
    const sheet = await hall.ask('sheets.get', { sessionId: hall.sessionOn(today), dates: 6 });
    expect(sheet.dates.map(({ day }) => day)).toEqual([
      today,
      '2026-12-08',
      '2026-12-15',
      '2026-12-22',
      '2026-12-29',
      '2027-01-05',
    ]);
    expect(sheet.rows.map(({ name, marks }) => [name, marks])).toEqual([
      ['Bea', [null, null, null, null, null, null]],
      ['Doreen', [null, null, 'apologies', null, null, null]],
    ]);
  });

  test('of a session that was moved far, into another year, goes on from its new day', async () => {
    const hall = await aHall();
    await hall.person('Doreen', { isRegular: true });
    const sessionId = hall.sessionOn('2026-12-29');
    const times = { startsAt: time('10:30'), endsAt: time('12:30') };
    await hall.ask('sessions.move', { sessionId, day: day('2027-01-27'), ...times });
    const { dates, rows } = await hall.ask('sheets.get', { sessionId, dates: 6 });
    expect(dates.slice(0, 3).map((each) => each.day)).toEqual(['2027-01-27', '2027-02-02', '2027-02-09']);
    expect(rows.map(({ name }) => name)).toEqual(['Doreen']);
  });

  test('is saved as a PDF that changes nothing', async () => {
    const hall = await aHall();
    await hall.person('Doreen Hughes', { isRegular: true });
    // Everything is written back, so no write-back by itself can pass for a change.
    await hall.reopen();
    const before = await hall.bytes();
    const sessionId = hall.sessionOn(today);
    expect(await hall.ask('sheets.save', { ...named, sessionId })).toMatchObject({
      outcome: 'saved',
      fileName: 'Register of Tuesday Knit & Natter, 24 November 2026.pdf',
      cannotShow: [],
    });
    await hall.ask('sheets.save', { ...named, sessionId, hasNames: false });
    const [sheet, blank] = hall.saved;
    expect((await readPdf(sheet?.bytes ?? Buffer.of())).pages[0]?.text).toContain('Doreen Hughes');
    expect(blank?.name).toBe('Blank register of Tuesday Knit & Natter.pdf');
    expect((await readPdf(blank?.bytes ?? Buffer.of())).pages[0]?.text).not.toContain('Doreen');
    expect(await hall.bytes()).toEqual(before);
  });

  test('is not saved when the leader changes their mind, and says so when the disk is full', async () => {
    const hall = await aHall();
    const sheet = { ...named, sessionId: hall.sessionOn(today) };
    hall.saving('changes their mind');
    expect(await hall.ask('sheets.save', sheet)).toEqual({ outcome: 'not-now' });
    hall.saving('has a full disk');
    expect(await hall.refused('sheets.save', sheet)).toMatchObject({ code: 'disk' });
    expect(hall.saved).toEqual([]);
  });

  test('is the same to the last byte, whether everybody on it was referred or nobody', async () => {
    const sheets: Buffer[][] = [];
    for (const wereReferred of [true, false]) {
      const hall = await aHall({ at: '2026-11-24T10:12:00Z' });
      const priya = await hall.linkWorker('Priya Shah');
      for (const name of ['Arthur Bell', 'Doreen Hughes', 'Doreen Marsh']) {
        const personId = await hall.person(name, { isRegular: true, place: 'Mill Lane' });
        if (!wereReferred) continue;
        const referralId = await hall.referred({ personId, linkWorkerId: priya, consent: 'given' });
        const booked = { on: day(today), firstVisitOn: day(today) };
        await hall.ask('referrals.arrangeFirstVisit', { referralId, ...booked });
      }
      for (const dates of [1, 6]) {
        await hall.ask('sheets.save', { ...named, sessionId: hall.sessionOn(today), dates });
      }
      sheets.push(hall.saved.map(({ bytes }) => bytes));
    }
    const [whereReferred = [], whereNobody = []] = sheets;
    expect(whereReferred).toHaveLength(2);
    whereReferred.forEach((bytes, at) => expect(bytes.equals(whereNobody[at] ?? Buffer.of())).toBe(true));
  });
});
