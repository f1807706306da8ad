import { describe, expect, test } from 'vitest';
import { csvToTable } from '#electron/formats/csv.ts';
import { day } from '#tests/support/builders.ts';
import { aHall } from '#tests/support/aHall.ts';

const october = { of: 'all' as const, fromOn: day('2026-10-01'), toOn: day('2026-10-31') };
const autumn = { ...october, fromOn: day('2026-09-01') };

/** Six people in September and three in October, one of them new; a referral from a surgery. */
const aHallInUse = async () => {
  const hall = await aHall();
  const names = ['Doreen', 'Arthur', 'Mair', 'Ivy', 'Beti', 'Dafydd'];
  const people = [];
  for (const name of names) people.push(await hall.person(`${name} Marker`));
  for (const person of people) await hall.mark('2026-09-08', person, 'here');
  for (const person of people.slice(0, 5)) await hall.mark('2026-10-06', person, 'here');
  const newcomer = await hall.person('Siân Marker');
  await hall.mark('2026-10-06', newcomer, 'here');
  await hall.referred({ personId: newcomer, linkWorkerId: await hall.linkWorker('Priya'), on: '2026-10-01' });
  return hall;
};

const save = async (
  hall: Awaited<ReturnType<typeof aHall>>,
  asked: typeof october,
  how: 'csv' | 'pdf' = 'csv',
) => {
  const { sha256 } = await hall.ask('summaries.preview', asked);
  return hall.ask('summaries.save', { ...asked, how, print: 'normal', sha256 });
};

describe('a summary for funders', () => {
  test('says in sentences what took place, without a name', async () => {
    const hall = await aHallInUse();
    const { paper } = await hall.ask('summaries.preview', october);
    expect(paper.sentences).toEqual([
      '1 session took place. It was 2 hours long.',
      '6 people came.',
      'Fewer than 5 newcomers came to a group for the first time.',
      'There were 6 visits.',
      'Fewer than 5 referrals came in.',
    ]);
    expect(JSON.stringify(paper)).not.toMatch(/Marker|Doreen|Priya/);
  });

  test('saves exactly what was shown, and keeps it', async () => {
    const hall = await aHallInUse();
    await save(hall, october);
    const { columns, cells } = csvToTable(hall.saved[0]?.bytes.toString('utf8') ?? '');
    expect([columns, ...cells]).toEqual([
      ['What', 'Of', 'Number'],
      ['First day', '', '1 October 2026'],
      ['Last day', '', '31 October 2026'],
      ['Groups', '', 'Tuesday Knit & Natter'],
      ['Sessions', 'All', '1'],
      ['Hours', 'All', '2'],
      ['People', 'All', '6'],
      ['Newcomers', 'All', 'fewer than 5'],
      ['Visits', 'All', '6'],
      ['Referrals', 'All', 'fewer than 5'],
    ]);
    const preview = await hall.ask('summaries.preview', october);
    expect(preview.given).toMatchObject([{ ...{ fromOn: october.fromOn, toOn: october.toOn }, how: 'csv' }]);
    const summaryId = preview.given[0]?.summaryId;
    if (!summaryId) throw new Error('it was given out');
    expect((await hall.ask('summaries.get', { summaryId })).paper).toEqual(preview.paper);
  });

  test('a later one does not open an earlier one, also after a restart', async () => {
    const hall = await aHallInUse();
    await save(hall, october);
    await hall.reopen();
    const { paper, heldBack } = await hall.ask('summaries.preview', autumn);
    // Six came for the first time in September, and one in October: seven would say so.
    expect(paper.sentences[2]).toBe('Between 7 and 10 newcomers came to a group for the first time.');
    expect(heldBack).toContain('earlier');
  });

  test('what was not saved after all was not given out', async () => {
    const hall = await aHallInUse();
    hall.saving('has a full disk');
    const { sha256 } = await hall.ask('summaries.preview', october);
    const asked = { ...october, how: 'csv', print: 'normal', sha256 };
    expect(await hall.refused('summaries.save', asked)).toMatchObject({ code: 'disk' });
    expect((await hall.ask('summaries.preview', october)).given).toEqual([]);
  });

  test('nothing is saved when something has changed since it was looked at', async () => {
    const hall = await aHallInUse();
    const { sha256 } = await hall.ask('summaries.preview', october);
    await hall.mark('2026-10-13', await hall.person('Gwen'), 'here');
    const asked = { ...october, how: 'csv', print: 'normal', sha256 };
    expect(await hall.refused('summaries.save', asked)).toMatchObject({ code: 'conflict' });
    expect(hall.saved).toEqual([]);
  });

  test('today is not over, and is in no summary', async () => {
    const hall = await aHallInUse();
    const asked = { ...october, toOn: day('2026-11-24') };
    expect(await hall.refused('summaries.preview', asked)).toMatchObject({ code: 'invalid-input' });
  });
});
