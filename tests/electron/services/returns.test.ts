import { createHash } from 'node:crypto';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { LinkWorkerId } from '#shared/domain/ids.ts';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';
import { keptRecords } from '#tests/support/keptRecords.ts';

const november = { fromOn: day('2026-11-01'), toOn: day('2026-11-30') };

const preview = (hall: AHall, linkWorkerId: LinkWorkerId, period = november) =>
  hall.ask('returns.preview', { linkWorkerId, ...period });

const save = async (hall: AHall, linkWorkerId: LinkWorkerId, period = november) => {
  const { sha256 } = await preview(hall, linkWorkerId, period);
  return hall.ask('returns.save', { linkWorkerId, ...period, sha256 });
};

const readElsewhere = (bytes: Buffer | undefined): string[][] => parse(bytes ?? '', { bom: true });

/** Doreen and Arthur came through Priya, and agreed; Ivy did too, and did not; Rosa came through Tom. */
const aNovember = async () => {
  const hall = await aHall({ at: '2026-11-02T09:00:00Z' });
  const [priya, tom] = [await hall.linkWorker('Priya Shah'), await hall.linkWorker('Tom Okonkwo')];
  const [doreen, arthur] = [
    await hall.person('Doreen Hughes', { telephone: '07700 900111' }),
    await hall.person('Arthur Bell'),
  ];
  const [ivy, rosa] = [await hall.person('Ivy Marsh'), await hall.person('Rosa Mendes')];
  await hall.referred({ personId: doreen, linkWorkerId: priya, reference: 'PS-118', consent: 'given' });
  await hall.referred({ personId: arthur, linkWorkerId: priya, consent: 'given' });
  await hall.referred({ personId: ivy, linkWorkerId: priya, reference: 'PS-120', consent: 'refused' });
  await hall.referred({ personId: rosa, linkWorkerId: tom, reference: 'TO-7', consent: 'given' });
  for (const on of ['2026-11-03', '2026-11-10']) {
    hall.at(`${on}T11:00:00Z`);
    for (const personId of [doreen, ivy, rosa]) await hall.mark(on, personId, 'here');
  }
  await hall.mark('2026-11-10', arthur, 'did-not-come');
  hall.at('2026-11-30T18:00:00Z');
  return { hall, priya, tom, doreen, arthur, ivy, rosa };
};

describe('a return', () => {
  test('holds exactly the people that link worker sent us and who agreed, and the least of each', async () => {
    const { hall, priya } = await aNovember();
    await save(hall, priya);
    expect(readElsewhere(hall.saved[0]?.bytes)).toEqual([
      [
        'Person',
        'Group',
        'Referred on',
        'Our answer',
        'First visit',
        'Times came',
        'Came on',
        'Where they are now',
        'From',
      ],
      ['A.B.', 'Tuesday Knit & Natter', '2 Nov 2026', '', '', '0', '', 'We have their name', ''],
      [
        'PS-118',
        'Tuesday Knit & Natter',
        '2 Nov 2026',
        '',
        '3 Nov 2026',
        '2',
        '3 Nov 2026; 10 Nov 2026',
        'Settling in',
        '',
      ],
    ]);
  });

  test('shows beforehand exactly what will leave, and tells the leader alone who stays out and why', async () => {
    const { hall, priya, ivy } = await aNovember();
    const shown = await preview(hall, priya);
    expect(shown.staysOut).toMatchObject([
      { person: { personId: ivy, name: 'Ivy Marsh' }, because: 'refused' },
    ]);
    await save(hall, priya);
    const leaves = hall.saved[0]?.bytes.toString() ?? '';
    expect(readElsewhere(hall.saved[0]?.bytes)).toEqual([shown.columns, ...shown.cells]);
    for (const word of ['Ivy', 'Marsh', 'PS-120', 'Rosa', 'TO-7', 'Doreen', 'Hughes', '07700 900111']) {
      expect(leaves).not.toContain(word);
    }
    expect(hall.saved[0]?.name).toBe('Return for Priya Shah, 1 November 2026 to 30 November 2026.csv');
  });

  test('is kept exactly as it left, and can be looked at again', async () => {
    const { hall, priya, doreen } = await aNovember();
    const shown = await preview(hall, priya);
    const saved = await save(hall, priya);
    if (saved.outcome !== 'saved') throw new Error('it was not saved');
    await hall.consent(doreen, priya, 'withdrawn');
    await hall.mark('2026-11-03', doreen, null);
    await hall.reopen();
    const kept = await hall.ask('returns.get', { returnId: saved.returnId });
    const bytes = hall.saved[0]?.bytes ?? Buffer.alloc(0);
    expect(Buffer.from(kept.sent.csv, 'utf8').equals(bytes)).toBe(true);
    expect(kept.sent.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(kept.sent).toMatchObject({
      savedOn: '2026-11-30',
      savedAt: '2026-11-30T18:00:00.000Z',
      how: 'csv',
    });
    expect(kept.sent.content).toEqual(shown.content);
    expect([kept.columns, ...kept.cells]).toEqual(readElsewhere(bytes));
  });

  test('keeps the yes that each row rested on, as it stood then, for the leader alone', async () => {
    const { hall, priya, doreen, arthur } = await aNovember();
    const saved = await save(hall, priya);
    if (saved.outcome !== 'saved') throw new Error('it was not saved');
    await hall.consent(doreen, priya, 'withdrawn');
    await hall.reopen();
    const { under } = await hall.ask('returns.get', { returnId: saved.returnId });
    expect(under.map(({ person, ...yes }) => [person.personId, yes])).toEqual(
      [arthur, doreen].map((personId) => [
        personId,
        { on: '2026-11-02', how: 'in-person', wording: 'tell-link-worker-1' },
      ]),
    );
    expect(hall.saved[0]?.bytes.toString()).not.toContain('tell-link-worker');
  });

  test('is told of on the link worker’s page, the latest first', async () => {
    const { hall, priya, tom } = await aNovember();
    await save(hall, priya);
    hall.at('2026-12-15T09:00:00Z');
    await save(hall, priya, { fromOn: day('2026-12-01'), toOn: day('2026-12-15') });
    const { returns } = await hall.ask('linkWorkers.get', { linkWorkerId: priya });
    expect(returns.map(({ toOn, rows }) => `${toOn}: ${rows}`)).toEqual(['2026-12-15: 2', '2026-11-30: 2']);
    expect((await hall.ask('linkWorkers.get', { linkWorkerId: tom })).returns).toEqual([]);
  });

  test('counts only visits of its days, and gives the first visit even when it was before them', async () => {
    const { hall, priya } = await aNovember();
    const { content } = await preview(hall, priya, { fromOn: day('2026-11-05'), toOn: day('2026-11-30') });
    expect(content.rows[1]).toMatchObject({ firstVisitOn: '2026-11-03', cameOn: ['2026-11-10'] });
  });

  test('leaves out visits from before somebody was referred', async () => {
    const { hall, priya } = await aNovember();
    const ken = await hall.person('Ken');
    for (const on of ['2026-11-03', '2026-11-24']) await hall.mark(on, ken, 'here');
    await hall.referred({
      personId: ken,
      linkWorkerId: priya,
      on: '2026-11-20',
      reference: 'PS-125',
      consent: 'given',
    });
    const row = (await preview(hall, priya)).content.rows.find(({ person }) => person === 'PS-125');
    expect(row).toMatchObject({ firstVisitOn: '2026-11-24', cameOn: ['2026-11-24'], state: 'arrived' });
  });
});

describe('consent, on the day a return is saved', () => {
  test('withdrawn between looking and saving: nothing is saved', async () => {
    const { hall, priya, doreen } = await aNovember();
    const { sha256 } = await preview(hall, priya);
    await hall.consent(doreen, priya, 'withdrawn');
    const before = await hall.bytes();
    const input = { linkWorkerId: priya, ...november, sha256 };
    expect(await hall.refused('returns.save', input)).toMatchObject({ code: 'conflict' });
    expect(hall.saved).toEqual([]);
    expect(await hall.bytes()).toEqual(before);
  });

  test('withdrawn while the leader is choosing where to save: nothing is saved', async () => {
    const { hall, priya, doreen } = await aNovember();
    const { sha256 } = await preview(hall, priya);
    hall.whenAskedWhere(() => hall.consent(doreen, priya, 'withdrawn'));
    const input = { linkWorkerId: priya, ...november, sha256 };
    expect(await hall.refused('returns.save', input)).toMatchObject({ code: 'conflict' });
    expect(hall.saved).toEqual([]);
    expect((await hall.ask('linkWorkers.get', { linkWorkerId: priya })).returns).toEqual([]);
  });

  test('a mark corrected between looking and saving: it is shown again first', async () => {
    const { hall, priya, doreen } = await aNovember();
    const { sha256 } = await preview(hall, priya);
    await hall.mark('2026-11-10', doreen, 'apologies');
    const input = { linkWorkerId: priya, ...november, sha256 };
    expect(await hall.refused('returns.save', input)).toMatchObject({ code: 'conflict' });
    expect(await save(hall, priya)).toMatchObject({ outcome: 'saved' });
  });

  test('given to one link worker, tells nothing to another', async () => {
    const { hall, tom, doreen } = await aNovember();
    await hall.referred({ personId: doreen, linkWorkerId: tom, reference: 'TO-8' });
    const shown = await preview(hall, tom);
    expect(shown.content.rows.map(({ person }) => person)).toEqual(['TO-7']);
    expect(shown.staysOut).toMatchObject([{ person: { name: 'Doreen Hughes' }, because: 'not-asked' }]);
  });

  test('nobody has agreed: an empty return says not even how many there are', async () => {
    const { hall } = await aNovember();
    const [lone, personId] = [await hall.linkWorker('Sam Ito'), await hall.person('Glenys')];
    const empty = await preview(hall, lone);
    await hall.referred({ personId, linkWorkerId: lone });
    const stillEmpty = await preview(hall, lone);
    expect(stillEmpty.staysOut).toHaveLength(1);
    expect({ ...stillEmpty, staysOut: [] }).toEqual(empty);
  });
});

describe('when it does not get saved', () => {
  test('the leader changes their mind: nothing is written down', async () => {
    const { hall, priya } = await aNovember();
    hall.saving('changes their mind');
    const before = await hall.bytes();
    expect(await save(hall, priya)).toEqual({ outcome: 'not-now' });
    expect(await hall.bytes()).toEqual(before);
  });

  test('the disk is full: it is said, no record of a return stays, and it can be tried again', async () => {
    const { hall, priya } = await aNovember();
    hall.saving('has a full disk');
    const { sha256 } = await preview(hall, priya);
    const input = { linkWorkerId: priya, ...november, sha256 };
    expect(await hall.refused('returns.save', input)).toMatchObject({ code: 'disk' });
    expect((await hall.ask('linkWorkers.get', { linkWorkerId: priya })).returns).toEqual([]);
    hall.saving('saves');
    expect(await save(hall, priya)).toMatchObject({ outcome: 'saved' });
    expect(hall.saved).toHaveLength(1);
  });

  test('what has left cannot be taken back: a saved return names no change to undo', async () => {
    const { hall, priya } = await aNovember();
    expect(await save(hall, priya)).not.toHaveProperty('changeId');
  });
});

describe('the days a return would usually cover', () => {
  const usual = (hall: AHall, linkWorkerId: LinkWorkerId) =>
    hall.ask('returns.usualPeriod', { linkWorkerId });

  test('from the first referral until today, then from the day after the last return', async () => {
    const { hall, priya } = await aNovember();
    expect(await usual(hall, priya)).toEqual({ fromOn: '2026-11-02', toOn: '2026-11-30' });
    await save(hall, priya, { fromOn: day('2026-11-02'), toOn: day('2026-11-20') });
    expect(await usual(hall, priya)).toEqual({ fromOn: '2026-11-21', toOn: '2026-11-30' });
  });

  test('never end before they begin', async () => {
    const { hall, priya } = await aNovember();
    await save(hall, priya);
    expect(await usual(hall, priya)).toEqual({ fromOn: '2026-11-30', toOn: '2026-11-30' });
    expect(await usual(hall, await hall.linkWorker('Sam Ito'))).toEqual({
      fromOn: '2026-11-30',
      toOn: '2026-11-30',
    });
    const input = { linkWorkerId: priya, fromOn: '2026-11-30', toOn: '2026-11-29' };
    expect(await hall.refused('returns.preview', input)).toMatchObject({
      code: 'invalid-input',
      details: { places: ['toOn'] },
    });
  });
});

describe('what was told and is not so any more', () => {
  test('is put right in the next return, also of a story that has closed since, and only once', async () => {
    const { hall, priya, doreen } = await aNovember();
    await save(hall, priya);
    hall.at('2026-12-31T18:00:00Z');
    await hall.mark('2026-11-03', doreen, null);
    await hall.mark('2026-11-17', doreen, 'here');
    const december = { fromOn: day('2026-12-01'), toOn: day('2026-12-31') };
    const row = (await preview(hall, priya, december)).content.rows.find(({ person }) => person === 'PS-118');
    expect(row).toMatchObject({
      firstVisitOn: '2026-11-10',
      cameOn: [],
      putRight: [
        { what: 'day', on: '2026-11-03', came: false },
        { what: 'day', on: '2026-11-17', came: true },
      ],
    });
    const shown = await preview(hall, priya, december);
    expect(shown.cells[1]?.at(-2)).toBe(
      'The visit of 3 Nov 2026 was told by mistake. Came on 17 Nov 2026 too. We had not told you.',
    );
    await save(hall, priya, december);
    hall.at('2027-01-31T18:00:00Z');
    const january = { fromOn: day('2027-01-01'), toOn: day('2027-01-31') };
    expect((await preview(hall, priya, january)).columns).not.toContain('Put right since our last return');
  });

  test('of somebody who does not want it told any more nothing is put right', async () => {
    const { hall, priya, doreen } = await aNovember();
    await save(hall, priya);
    await hall.mark('2026-11-03', doreen, null);
    await hall.consent(doreen, priya, 'withdrawn');
    const shown = await preview(hall, priya, { fromOn: day('2026-12-01'), toOn: day('2026-12-31') });
    expect(JSON.stringify(shown.content)).not.toMatch(/PS-118|putRight/);
  });

  test('a return is compared with the one that came next', async () => {
    const { hall, priya, doreen } = await aNovember();
    const first = await save(hall, priya);
    if (first.outcome !== 'saved') throw new Error('it was not saved');
    hall.at('2026-12-31T18:00:00Z');
    await hall.mark('2026-11-03', doreen, null);
    await save(hall, priya, { fromOn: day('2026-12-01'), toOn: day('2026-12-31') });
    const { next } = await hall.ask('returns.get', { returnId: first.returnId });
    expect(next?.differences).toMatchObject([
      { what: 'state', person: 'PS-118', before: 'settling-in', after: 'arrived' },
      { what: 'put-right', person: 'PS-118', putRight: [{ on: '2026-11-03', came: false }] },
    ]);
  });

  test('sent by mistake: it stays in the list as it was, its days are told again, and that can be undone', async () => {
    const { hall, priya } = await aNovember();
    const sent = await save(hall, priya);
    if (sent.outcome !== 'saved') throw new Error('it was not saved');
    const usual = () => hall.ask('returns.usualPeriod', { linkWorkerId: priya });
    hall.at('2026-12-01T09:00:00Z');
    expect(await usual()).toMatchObject({ fromOn: '2026-12-01' });
    await hall.ask('returns.setMistake', { returnId: sent.returnId, isMistake: true });
    expect(await usual()).toMatchObject({ fromOn: '2026-11-02' });
    expect((await hall.ask('linkWorkers.get', { linkWorkerId: priya })).returns).toMatchObject([
      { returnId: sent.returnId, isMistake: true },
    ]);
    await hall.ask('changes.undoLast', { isOnRegister: false });
    expect(await usual()).toMatchObject({ fromOn: '2026-12-01' });
  });
});

describe('whichever way it leaves', () => {
  const ways = ['pdf', 'xlsx', 'csv', 'email'] as const;
  const input = (linkWorkerId: LinkWorkerId, how: (typeof ways)[number]) => ({
    linkWorkerId,
    ...november,
    how,
  });

  test.each(ways)(
    'as %s: withdrawn between looking and saving, nothing is saved, opened or kept',
    async (how) => {
      const { hall, priya, doreen } = await aNovember();
      const of = input(priya, how);
      const { sha256 } = await hall.ask('returns.preview', of);
      await hall.consent(doreen, priya, 'withdrawn');
      const before = await hall.bytes();
      expect(await hall.refused('returns.save', { ...of, sha256 })).toMatchObject({ code: 'conflict' });
      expect([hall.saved, hall.opened]).toEqual([[], []]);
      expect(await hall.bytes()).toEqual(before);
    },
  );

  test.each(['pdf', 'xlsx'] as const)('as %s: its very bytes are kept, with their hash', async (how) => {
    const { hall, priya } = await aNovember();
    const of = input(priya, how);
    const { sha256, columns } = await hall.ask('returns.preview', of);
    const sent = await hall.ask('returns.save', { ...of, sha256 });
    if (sent.outcome !== 'saved') throw new Error('it was not saved');
    const bytes = hall.saved[0]?.bytes ?? Buffer.alloc(0);
    expect(hall.saved[0]?.name).toBe(`Return for Priya Shah, 1 November 2026 to 30 November 2026.${how}`);
    await hall.reopen();
    const kept = await hall.ask('returns.get', { returnId: sent.returnId });
    expect(kept.sent.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(kept.columns).toEqual(columns);
    await hall.close();
    const records = await keptRecords(path.join(hall.folder, 'own'));
    expect(records.get(`sent-files/2026-11 files ${sent.returnId}`)).toEqual({
      base64: bytes.toString('base64'),
    });
  });

  test('as an e-mail: opened whole in the mail program, and written down word for word', async () => {
    const { hall, priya } = await aNovember();
    await hall.ask('linkWorkers.change', {
      linkWorkerId: priya,
      name: 'Priya Shah',
      email: 'priya@example.org',
    });
    const of = input(priya, 'email');
    const { sha256, mail } = await hall.ask('returns.preview', of);
    const sent = await hall.ask('returns.save', { ...of, sha256 });
    if (sent.outcome !== 'prepared') throw new Error('it was not prepared');
    expect(sent).toMatchObject({ ...mail, isOpened: 'whole' });
    const opened = new URL(hall.opened[0] ?? '');
    expect(opened.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(mail?.text);
    const { sent: kept } = await hall.ask('returns.get', { returnId: sent.returnId });
    expect(kept.text).toBe(mail?.text);
    expect(kept.sha256).toBe(
      createHash('sha256')
        .update(kept.text ?? '')
        .digest('hex'),
    );
    expect(kept.text).not.toMatch(/Doreen|Hughes|Ivy|Rosa|PS-120/);
  });

  test('as an e-mail too long to be handed over: opened without its text, to be copied', async () => {
    const { hall, priya } = await aNovember();
    for (let number = 0; number < 20; number += 1) {
      const personId = await hall.person(`Person ${number}`);
      await hall.referred({
        personId,
        linkWorkerId: priya,
        reference: `PS-2${number}`,
        consent: 'given',
      });
    }
    const of = input(priya, 'email');
    const { sha256 } = await hall.ask('returns.preview', of);
    expect(await hall.ask('returns.save', { ...of, sha256 })).toMatchObject({ isOpened: 'without-text' });
    expect(new URL(hall.opened[0] ?? '').searchParams.get('body')).toBe('');
  });

  test('a password is for a PDF only, and is kept nowhere', async () => {
    const { hall, priya } = await aNovember();
    const { sha256 } = await hall.ask('returns.preview', input(priya, 'pdf'));
    const password = 'Marigold 4829';
    expect(await hall.refused('returns.save', { ...input(priya, 'csv'), sha256, password })).toMatchObject({
      code: 'invalid-input',
      details: { places: ['password'] },
    });
    await hall.ask('returns.save', { ...input(priya, 'pdf'), sha256, password });
    await hall.close();
    for (const [, text] of await hall.bytes()) expect(text).not.toContain('Marigold');
    expect(hall.logged.join()).not.toContain('Marigold');
  });

  test('with codes beside the words where the link worker wants them', async () => {
    const { hall, priya } = await aNovember();
    expect((await preview(hall, priya)).columns.join()).not.toContain('SNOMED');
    await hall.ask('linkWorkers.agreeReturns', {
      linkWorkerId: priya,
      every: 'month',
      how: 'csv',
      hasCodes: true,
    });
    expect((await preview(hall, priya)).columns).toContain('Referred on (SNOMED CT 871731000000106)');
  });
});

describe('a return that was agreed', () => {
  const agree = (hall: AHall, linkWorkerId: LinkWorkerId, every: 'month' | 'quarter' | 'none') =>
    hall.ask('linkWorkers.agreeReturns', { linkWorkerId, every, how: 'csv', hasCodes: false });
  const due = async (hall: AHall) =>
    (await hall.ask('today.getWaits', {})).waits.filter(({ kind }) => kind === 'return');

  test('waits on Today once its month is over, for just those days, and no more when it was saved', async () => {
    const { hall, priya } = await aNovember();
    expect(await due(hall)).toEqual([]);
    await agree(hall, priya, 'month');
    expect(await due(hall)).toEqual([]);
    hall.at('2026-12-02T09:00:00Z');
    expect(await due(hall)).toEqual([
      {
        kind: 'return',
        on: '2026-12-01',
        linkWorkerId: priya,
        linkWorkerName: 'Priya Shah',
        toOn: '2026-11-30',
      },
    ]);
    const period = { fromOn: day('2026-11-02'), toOn: day('2026-11-30') };
    expect(await hall.ask('returns.usualPeriod', { linkWorkerId: priya })).toMatchObject(period);
    await save(hall, priya, period);
    expect(await due(hall)).toEqual([]);
  });

  test('is not asked for where nothing was agreed, or there is nothing to tell', async () => {
    const { hall, priya, tom } = await aNovember();
    await agree(hall, priya, 'none');
    await agree(hall, await hall.linkWorker('Sam Ito'), 'month');
    await agree(hall, tom, 'quarter');
    hall.at('2026-12-02T09:00:00Z');
    expect(await due(hall)).toEqual([]);
    hall.at('2027-01-01T09:00:00Z');
    expect(await due(hall)).toMatchObject([{ linkWorkerName: 'Tom Okonkwo', toOn: '2026-12-31' }]);
  });

  test('stays agreed when the link worker’s number changes', async () => {
    const { hall, priya } = await aNovember();
    await agree(hall, priya, 'month');
    await hall.ask('linkWorkers.change', {
      linkWorkerId: priya,
      name: 'Priya Shah',
      telephone: '07700 900188',
    });
    const { linkWorker } = await hall.ask('linkWorkers.get', { linkWorkerId: priya });
    expect(linkWorker).toMatchObject({ telephone: '07700 900188', returnsAgreed: { every: 'month' } });
  });
});

describe('the returns of a month in one go', () => {
  const chosen = async (hall: AHall) =>
    (await hall.ask('monthEnd.get', {})).returns.map(({ linkWorker, fromOn, toOn, how, sha256 }) => ({
      linkWorkerId: linkWorker.linkWorkerId,
      fromOn,
      toOn,
      how,
      sha256,
    }));

  test('are one for each link worker who is told of somebody, and each is saved, written down and said', async () => {
    const { hall, priya, tom } = await aNovember();
    const sam = await hall.linkWorker('Sam Ito');
    const { returns, nobodyFor } = await hall.ask('monthEnd.get', {});
    expect(returns).toMatchObject([
      { linkWorker: { linkWorkerId: priya }, how: 'pdf', rows: 2, staysOut: 1 },
      { linkWorker: { linkWorkerId: tom }, how: 'pdf', rows: 1, staysOut: 0 },
    ]);
    expect(nobodyFor).toMatchObject([{ linkWorkerId: sam }]);
    const done = await hall.ask('monthEnd.save', { returns: await chosen(hall) });
    expect(done).toMatchObject({
      outcome: 'done',
      sentences: [
        { became: 'saved', linkWorkerId: priya },
        { became: 'saved', linkWorkerId: tom },
      ],
      wasStopped: false,
    });
    expect(hall.saved.map(({ name }) => name)).toEqual([
      'Return for Priya Shah, 2 November 2026 to 30 November 2026.pdf',
      'Return for Tom Okonkwo, 2 November 2026 to 30 November 2026.pdf',
    ]);
    for (const linkWorkerId of [priya, tom]) {
      expect((await hall.ask('linkWorkers.get', { linkWorkerId })).returns).toHaveLength(1);
    }
    // Told until today: nothing is proposed twice.
    expect((await hall.ask('monthEnd.get', {})).returns).toEqual([]);
  });

  test('one that changed since it was looked at stays here, and is said; the others go', async () => {
    const { hall, priya, tom, doreen } = await aNovember();
    const returns = await chosen(hall);
    await hall.consent(doreen, priya, 'withdrawn');
    expect(await hall.ask('monthEnd.save', { returns })).toMatchObject({
      sentences: [
        { became: 'changed', linkWorkerId: priya },
        { became: 'saved', linkWorkerId: tom },
      ],
    });
    expect(hall.saved).toHaveLength(1);
    expect((await hall.ask('linkWorkers.get', { linkWorkerId: priya })).returns).toEqual([]);
  });

  test('say how far they are, and can be stopped: what was not reached is said', async () => {
    const { hall, priya, tom } = await aNovember();
    const returns = await chosen(hall);
    const seen: unknown[] = [];
    hall.whenWritten(async () => {
      seen.push(await hall.ask('backups.work', {}));
      await hall.ask('backups.stop', {});
    });
    const done = await hall.ask('monthEnd.save', { returns });
    expect(seen).toEqual([{ what: 'returning', done: 0, of: 2, canStop: true }]);
    expect(done).toMatchObject({
      wasStopped: true,
      sentences: [
        { became: 'saved', linkWorkerId: priya },
        { became: 'not-reached', linkWorkerId: tom },
      ],
    });
    expect((await hall.ask('linkWorkers.get', { linkWorkerId: tom })).returns).toEqual([]);
  });

  test('on a full disk nothing is written down that did not leave', async () => {
    const { hall, priya } = await aNovember();
    const returns = await chosen(hall);
    hall.saving('has a full disk');
    expect(await hall.refused('monthEnd.save', { returns })).toMatchObject({ code: 'disk' });
    expect((await hall.ask('linkWorkers.get', { linkWorkerId: priya })).returns).toEqual([]);
  });

  test('each PDF can open with a password of its own, which is kept nowhere', async () => {
    const { hall, priya, tom } = await aNovember();
    const [toPriya, toTom] = await chosen(hall);
    if (!toPriya || !toTom) throw new Error('there is one for each');
    const wrong = { returns: [{ ...toPriya, how: 'csv', password: 'Marigold 4829' }] };
    expect(await hall.refused('monthEnd.save', wrong)).toMatchObject({ code: 'invalid-input' });
    const passwords = { [priya]: 'Marigold 4829', [tom]: 'Bluebell 1736' };
    const done = await hall.ask('monthEnd.save', {
      returns: [toPriya, toTom].map((each) => ({ ...each, password: passwords[each.linkWorkerId] })),
    });
    if (done.outcome !== 'done') throw new Error('they were not saved');
    const [ofPriya, ofTom] = hall.saved.map(({ bytes }) => new Uint8Array(bytes));
    if (!ofPriya || !ofTom) throw new Error('there is a file for each');
    const opens = (data: Uint8Array, password?: string) =>
      getDocument({ data: data.slice(), verbosity: 0, ...(password !== undefined && { password }) }).promise;
    expect((await opens(ofPriya, 'Marigold 4829')).numPages).toBe(1);
    expect((await opens(ofTom, 'Bluebell 1736')).numPages).toBe(1);
    await expect(opens(ofPriya)).rejects.toThrow(/password/i);
    await expect(opens(ofPriya, 'Bluebell 1736')).rejects.toThrow(/password/i);
    expect(Buffer.from(ofPriya).toString('latin1')).toMatch(/\/R 6\b/);
    for (const sentence of done.sentences) {
      if (sentence.became !== 'saved') throw new Error('it was not saved');
      const { sent } = await hall.ask('returns.get', { returnId: sentence.returnId });
      expect(sent.hasPassword).toBe(true);
    }
    await hall.close();
    for (const [, text] of await hall.bytes()) expect(text).not.toMatch(/Marigold|Bluebell/);
    expect(hall.logged.join()).not.toMatch(/Marigold|Bluebell/);
  });
});
