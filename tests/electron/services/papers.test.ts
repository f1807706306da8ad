import { describe, expect, test } from 'vitest';
import { aDesk } from '#tests/support/aDesk.ts';
import { aFolderInMemory } from '#tests/support/aFolder.ts';
import { day, everyWeek } from '#tests/support/builders.ts';

const aHallOf = async (names: readonly string[]) => {
  const { ask } = await aDesk({ folder: await aFolderInMemory() });
  const { groupId } = await ask('groups.add', {
    name: 'Knit & Natter',
    kind: 'crafts',
    place: 'Church hall',
    times: [everyWeek(2)],
  });
  const people = [];
  for (const preferredName of names) {
    const { personId } = await ask('people.add', {
      preferredName,
      surname: 'Hughes',
      telephone: '07700 900123',
      regularAt: [groupId],
    });
    people.push(personId);
  }
  return { ask, groupId, people };
};

const print = 'normal' as const;

describe('the papers of a group', () => {
  test('a poster says when a session is called off or moved, and never why', async () => {
    const { ask, groupId } = await aHallOf([]);
    const [first, second] = await ask('sessions.list', {
      groupId,
      fromOn: day('2026-11-25'),
      toOn: day('2026-12-31'),
    });
    if (!first || !second) throw new Error('the group meets every week');
    await ask('sessions.cancel', { sessionId: first.sessionId, because: 'Doreen is ill' });
    await ask('sessions.move', {
      sessionId: second.sessionId,
      day: day('2026-12-10'),
      startsAt: second.startsAt,
      endsAt: second.endsAt,
      place: 'Library',
    });
    const { blocks, pages } = await ask('papers.get', {
      kind: 'poster',
      groupId,
      print,
      size: 'a4',
      hasCode: false,
    });
    expect(pages).toBe(1);
    const said = JSON.stringify(blocks);
    expect(said).toContain('Tuesday 1 December 2026 and Tuesday 8 December 2026');
    expect(said).toContain('Thursday 10 December 2026, 10:30 to 12:30, Library');
    expect(said).not.toContain('Doreen');
    const dates = await ask('papers.get', {
      kind: 'dates',
      groupId,
      print,
      fromOn: day('2026-12-01'),
      toOn: day('2026-12-31'),
    });
    expect(dates.blocks[0]).toMatchObject({
      heading: 'December 2026',
      rows: [
        ['1', 'Tuesday', '10:30 to 12:30', 'Called off'],
        ['8', 'Tuesday', '10:30 to 12:30', 'Moved to Thursday 10 December 2026'],
        ['10', 'Thursday', '10:30 to 12:30', 'Library'],
        ['15', 'Tuesday', '10:30 to 12:30', 'Church hall'],
        ['22', 'Tuesday', '10:30 to 12:30', 'Church hall'],
        ['29', 'Tuesday', '10:30 to 12:30', 'Church hall'],
      ],
    });
  });

  test('badges and the sign-in sheet hold those expected next time, and of a newcomer no more than of a regular', async () => {
    const { ask, groupId } = await aHallOf(['Ŵyn', 'Ada']);
    const { blocks } = await ask('papers.get', { kind: 'badges', groupId, print, sheet: 'L7160', used: 0 });
    expect(blocks).toEqual([{ kind: 'lines', lines: ['Ada', 'Ŵyn'] }]);
    const sheet = await ask('papers.get', { kind: 'sign-in', groupId, print, hasNames: true });
    const table = sheet.blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.rows.slice(0, 3)).toEqual([
      ['1', 'Ada Hughes', '', ''],
      ['2', 'Ŵyn Hughes', '', ''],
      ['3', '', '', ''],
    ]);
  });

  test('who withdraws is off the telephone list at once, and on again after undo', async () => {
    const { ask, groupId, people } = await aHallOf(['Ada']);
    const [personId] = people;
    if (!personId) throw new Error('Ada was added');
    const numbers = async () => (await ask('papers.contacts', { groupId })).telephones.rows.length;
    const answer = { personId, purpose: 'contact-list', on: day('2026-11-24'), how: 'in-person' } as const;
    expect(await numbers()).toBe(0);
    await ask('people.setConsent', { ...answer, answer: 'given' });
    expect(await numbers()).toBe(1);
    await ask('people.setConsent', { ...answer, answer: 'withdrawn' });
    expect(await numbers()).toBe(0);
    await ask('changes.undoLast', { isOnRegister: false });
    expect(await numbers()).toBe(1);
  });
});
