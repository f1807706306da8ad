import { describe, expect, test } from 'vitest';
import { aHall } from '#tests/support/aHall.ts';
import type { ADesk } from '#tests/support/aDesk.ts';
import { day, time } from '#tests/support/builders.ts';
import type { AskedWith } from '#shared/contract/api.ts';

const bring = async (desk: Pick<ADesk, 'ask'>, text: string): Promise<string> => {
  const answer = await desk.ask('spreadsheets.bring', { text });
  if (answer.outcome !== 'read') throw new Error(answer.outcome);
  return answer.spreadsheetId;
};

type Adding = AskedWith<'spreadsheets.addPeople'>;
const add = async (desk: Pick<ADesk, 'ask'>, text: string, how: Partial<Adding> = {}) => {
  const spreadsheetId = await bring(desk, text);
  const answer = await desk.ask('spreadsheets.addPeople', {
    spreadsheetId,
    sheet: 0,
    regularAt: [],
    decisions: [],
    undecided: 'leave-out',
    ...how,
  });
  if (answer.outcome !== 'added') throw new Error(answer.outcome);
  return answer;
};

const everybody = async (desk: Pick<ADesk, 'ask'>) =>
  (await desk.ask('people.find', { text: '', limit: 200 })).people.map(({ name }) => name);

const list = 'Name\tPhone\nDoreen Hughes\t01792 555010\nArthur Bell\t07700 900111';

describe('taking in a spreadsheet', () => {
  test('adds people, after a backup, and one undo takes all of them back, also tomorrow', async () => {
    const hall = await aHall();
    const before = await everybody(hall);
    expect(await add(hall, list)).toMatchObject({ added: 2, changed: 0, leftOut: 0 });
    expect((await hall.ask('backups.list', {})).backups.map(({ about }) => about.why)).toContain(
      'before-import',
    );
    expect(await everybody(hall)).toEqual(expect.arrayContaining(['Arthur Bell', 'Doreen Hughes']));
    await hall.reopen();
    hall.at('2026-11-25T09:00:00Z');
    const { change } = await hall.ask('changes.undoLast', { isOnRegister: false });
    expect(change).toMatchObject({ label: 'spreadsheets.addPeople', taken: { added: 2, changed: 0 } });
    expect(await everybody(hall)).toEqual(before);
    await hall.ask('changes.redoLast', { isOnRegister: false });
    expect(await everybody(hall)).toContain('Doreen Hughes');
  });

  test('a second time, with the same file, adds nobody and changes nothing', async () => {
    const hall = await aHall();
    await add(hall, list);
    const known = await everybody(hall);
    expect(await add(hall, list)).toMatchObject({ changeId: null, added: 0, changed: 0, leftOut: 2 });
    expect(await everybody(hall)).toEqual(known);
  });

  test('who is known already gets what was missing, and keeps what we have', async () => {
    const hall = await aHall();
    const personId = await hall.person('Arthur Bell', { telephone: '07700 900111', place: 'Mill Lane' });
    const text = 'Name,Phone,Town,Email\nArthur Bell,07700900111,Brecon,arthur@example.org';
    expect(await add(hall, text)).toMatchObject({ added: 0, changed: 1 });
    const { person } = await hall.ask('people.get', { personId });
    expect(person).toMatchObject({
      place: 'Mill Lane',
      email: 'arthur@example.org',
      telephone: '07700 900111',
    });
  });

  test('who may be known already is left out until the leader says who it is', async () => {
    const hall = await aHall();
    await hall.person('Arthur Bell', { place: 'Mill Lane' });
    const text = 'Name,Town,Phone\nArthur Bell,Brecon,07700 900222';
    expect(await add(hall, text)).toMatchObject({ added: 0, changed: 0, leftOut: 1 });
    const asNew = await add(hall, text, { decisions: [{ row: 2, as: 'add' }] });
    expect(asNew).toMatchObject({ added: 1 });
    await hall.ask('changes.undo', { changeId: asNew.changeId ?? '' });
    expect(await add(hall, text, { undecided: 'fill' })).toMatchObject({ added: 0, changed: 1 });
    const { people } = await hall.ask('people.find', { text: '900222', limit: 5 });
    expect(people).toHaveLength(1);
    const { person } = await hall.ask('people.get', { personId: people[0]?.personId ?? '' });
    expect(person.place).toBe('Mill Lane');
    await add(hall, 'Name,Town\nArthur Bell,Brecon', { undecided: 'replace' });
    expect((await hall.ask('people.get', { personId: person.id })).person.place).toBe('Brecon');
  });

  test('the leader puts a column right, and what must not be kept stays out all the same', async () => {
    const hall = await aHall();
    const spreadsheetId = await bring(hall, 'Who,Where we met,DOB\nMair Pugh,Larkfield,3/4/1950');
    const answer = await hall.ask('spreadsheets.getPeople', {
      spreadsheetId,
      sheet: 0,
      regularAt: [],
      uses: [{ as: 'name' }, { as: 'place' }, { as: 'place' }],
      kind: 'add',
      from: 0,
      limit: 10,
    });
    expect(answer.columns[2]).toEqual({
      heading: 'DOB',
      use: { as: 'left-out', because: 'date-of-birth' },
      samples: [],
    });
    expect(answer.rows[0]?.entry).toMatchObject({
      preferredName: 'Mair',
      surname: 'Pugh',
      place: 'Larkfield',
    });
    expect(JSON.stringify(answer)).not.toContain('1950');
  });

  test('everybody can be made a regular of a group', async () => {
    const hall = await aHall();
    await add(hall, 'Name,Phone\nMair Pugh,07700 900112', { regularAt: [hall.groupId] });
    const { people } = await hall.ask('people.find', { text: 'Mair Pugh', limit: 5 });
    expect(people[0]?.regularAt.map(({ groupId }) => groupId)).toEqual([hall.groupId]);
  });

  test('a file comes in pieces, and one that came later takes its place', async () => {
    const hall = await aHall();
    const bytes = Buffer.from(list);
    const piece = (from: number, to: number) => bytes.subarray(from, to).toString('base64');
    expect(await hall.ask('spreadsheets.bring', { at: 0, bytes: piece(0, 10), isLast: false })).toEqual({
      outcome: 'going-on',
    });
    expect(
      await hall.refused('spreadsheets.bring', { at: 5, bytes: piece(5, 10), isLast: true }),
    ).toMatchObject({ code: 'conflict' });
    const first = await hall.ask('spreadsheets.bring', {
      at: 10,
      bytes: piece(10, bytes.length),
      isLast: true,
    });
    expect(first).toMatchObject({ outcome: 'read', sheets: [{ rows: 3 }] });
    await bring(hall, list);
    const old = first.outcome === 'read' ? first.spreadsheetId : '';
    expect(
      await hall.refused('spreadsheets.getPeople', {
        spreadsheetId: old,
        sheet: 0,
        regularAt: [],
        kind: 'add',
        from: 0,
        limit: 9,
      }),
    ).toMatchObject({ code: 'not-found' });
  });

  test('a file that cannot be read changes nothing', async () => {
    const hall = await aHall();
    const before = await everybody(hall);
    const bytes = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]).toString('base64');
    expect(await hall.ask('spreadsheets.bring', { at: 0, bytes, isLast: true })).toEqual({
      outcome: 'cannot',
      because: 'old-excel',
    });
    expect(await everybody(hall)).toEqual(before);
  });
});

describe('taking old registers in', () => {
  const grid = 'Name\t3/2/26\t10/2/26\t5/2/26\t1/1/27\nArthur Bell\tx\tA\tx\tx\nNew Person\tx\t\t\t';

  const addGrid = async (hall: Awaited<ReturnType<typeof aHall>>, text: string) => {
    const spreadsheetId = await bring(hall, text);
    const reading = { spreadsheetId, sheet: 0, groupId: hall.groupId };
    const shown = await hall.ask('spreadsheets.getRegisters', reading);
    const answer = await hall.ask('spreadsheets.addRegisters', {
      ...reading,
      decisions: [],
      undecided: 'leave-out',
      startsAt: time('10:00'),
      endsAt: time('12:00'),
    });
    if (answer.outcome !== 'added') throw new Error(answer.outcome);
    return { shown, answer };
  };

  test('marks the sessions there were, adds those there were not, and one undo takes it back', async () => {
    const hall = await aHall();
    await hall.person('Arthur Bell');
    const before = await hall.ask('sessions.list', { fromOn: day('2026-02-01'), toOn: day('2026-02-28') });
    const { shown, answer } = await addGrid(hall, grid);
    expect(shown.dates.map(({ becomes }) => becomes)).toEqual(['met', 'met', 'added', 'future']);
    expect(answer).toMatchObject({ sessions: 3, marks: 4, added: 1 });
    expect(await hall.register('2026-02-03')).toEqual(
      expect.arrayContaining([expect.stringContaining('Arthur'), expect.stringContaining('New')]),
    );
    const { change } = await hall.ask('changes.undoLast', { isOnRegister: false });
    expect(change).toMatchObject({ label: 'spreadsheets.addRegisters', registers: 3 });
    expect(await hall.ask('sessions.list', { fromOn: day('2026-02-01'), toOn: day('2026-02-28') })).toEqual(
      before,
    );
    expect(await everybody(hall)).toEqual(['Arthur Bell']);
  });

  test('what the register says already stays, and a second time changes nothing', async () => {
    const hall = await aHall();
    const personId = await hall.person('Arthur Bell');
    await hall.mark('2026-02-03', personId, 'apologies');
    const { shown, answer } = await addGrid(hall, 'Name\t3/2/26\nArthur Bell\tx');
    expect(shown.dates).toMatchObject([{ becomes: 'met', marks: 1, kept: 1 }]);
    expect(answer).toMatchObject({ changeId: null, sessions: 0, marks: 0 });
  });

  test('a session that was called off stays called off', async () => {
    const hall = await aHall();
    await hall.person('Arthur Bell');
    await hall.ask('sessions.cancel', { sessionId: hall.sessionOn('2026-02-03'), because: 'Snow' });
    const { shown, answer } = await addGrid(hall, 'Name\t3/2/26\nArthur Bell\tx');
    expect(shown.dates).toMatchObject([{ becomes: 'called-off' }]);
    expect(answer).toMatchObject({ sessions: 0, marks: 0 });
  });

  test('a first name that somebody has is a question, not that person', async () => {
    const hall = await aHall();
    await hall.person('Arthur Bell');
    const { shown, answer } = await addGrid(hall, 'Name\t3/2/26\nArthur\tx');
    expect(shown.rows).toMatchObject([{ kind: 'ask', because: 'first-name' }]);
    expect(answer).toMatchObject({ marks: 0, added: 0 });
  });
});
