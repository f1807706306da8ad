import { expect, test } from 'vitest';
import { aHall } from '#tests/support/aHall.ts';

const rows = 20_000;

/** Letters for a number, so that no two names are a slip apart. */
const lettersOf = (number: number): string =>
  [...String(number).padStart(5, '0')].map((digit) => 'abcdefghij'[Number(digit)]?.repeat(2)).join('');

const list = [
  'Name\tPhone',
  ...Array.from({ length: rows }, (_, at) => `Ann ${lettersOf(at)}\t07700 9${String(at).padStart(5, '0')}`),
].join('\n');

test('twenty thousand people are taken in with progress and a way to stop, and taken back the next day', async () => {
  const hall = await aHall();
  const personId = await hall.person('Arthur Bell', { isRegular: true });
  const bytes = Buffer.from(list);
  let spreadsheetId = '';
  for (let at = 0; at < bytes.length; at += 700_000) {
    const piece = bytes.subarray(at, at + 700_000).toString('base64');
    const answer = await hall.ask('spreadsheets.bring', {
      at,
      bytes: piece,
      isLast: at + 700_000 >= bytes.length,
    });
    if (answer.outcome === 'read') ({ spreadsheetId } = answer);
  }
  const reading = { spreadsheetId, sheet: 0, regularAt: [] };
  const asking = { ...reading, kind: 'add', from: 0, limit: 1 } as const;

  // Stopped on the way, nothing has changed; a mark made meanwhile is answered before the work is done.
  const stopped = hall.dispatch('spreadsheets.getPeople', asking);
  const order: string[] = [];
  void stopped.then(() => order.push('work'));
  await hall.mark('2026-11-24', personId, 'here').then(() => order.push('mark'));
  expect((await hall.ask('spreadsheets.work', {}))?.what).toBe('comparing');
  expect(await hall.ask('spreadsheets.stop', {})).toEqual({ isStopped: true });
  expect(await stopped).toMatchObject({ ok: false, error: { code: 'conflict' } });
  expect(order).toEqual(['mark', 'work']);

  const { counts } = await hall.ask('spreadsheets.getPeople', asking);
  expect(counts).toMatchObject({ add: rows, ask: 0, skip: 0 });
  const added = await hall.ask('spreadsheets.addPeople', {
    ...reading,
    decisions: [],
    undecided: 'leave-out',
  });
  expect(added).toMatchObject({ outcome: 'added', added: rows });

  // Enough is written, on two days, for the journal to begin new files and drop those that nothing needs.
  for (const moment of ['2026-11-25T09:00:00Z', '2026-11-26T09:00:00Z']) {
    hall.at(moment);
    for (let each = 0; each < 60; each += 1) {
      const note = `${moment} ${each} `.padEnd(2000, 'x');
      await hall.ask('register.setNote', { sessionId: hall.sessionOn('2026-11-24'), note });
    }
    await hall.reopen();
  }
  const changeId = added.outcome === 'added' ? (added.changeId ?? '') : '';
  await hall.ask('changes.undo', { changeId });
  expect(await hall.ask('people.find', { text: '', limit: 1 })).toMatchObject({ known: 1 });
}, 120_000);
