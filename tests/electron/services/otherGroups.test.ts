import { describe, expect, test } from 'vitest';
import { aDesk } from '#tests/support/aDesk.ts';
import { aHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';

const choir = {
  name: 'Larkfield Sing Together',
  kind: 'music',
  what: 'Old songs and new ones.',
  when: 'Fridays at 10:30',
  place: 'Church hall',
  contact: 'Gwen',
  telephone: '01632 960127',
  checkedOn: day('2026-11-20'),
} as const;

describe('the address book of other local groups', () => {
  test('keeps what was written, in order of the names, and asks to check again after half a year', async () => {
    const { ask } = await aHall();
    await ask('otherGroups.add', { ...choir, name: 'Walkers', checkedOn: day('2026-05-25') });
    await ask('otherGroups.add', { ...choir, name: 'Allotment', checkedOn: day('2026-05-24') });
    const listed = await ask('otherGroups.list', {});
    expect(listed.map(({ otherGroup, isToCheck }) => [otherGroup.name, isToCheck])).toEqual([
      ['Allotment', true],
      ['Walkers', false],
    ]);
  });

  test('one that was checked is not asked about any more, and one taken out comes back by undo', async () => {
    const { ask } = await aHall();
    const { otherGroupId } = await ask('otherGroups.add', { ...choir, checkedOn: day('2026-01-05') });
    await ask('otherGroups.check', { otherGroupId });
    expect(await ask('otherGroups.get', { otherGroupId })).toEqual({
      otherGroup: { id: otherGroupId, ...choir, checkedOn: '2026-11-24' },
      isToCheck: false,
    });
    await ask('otherGroups.remove', { otherGroupId });
    expect(await ask('otherGroups.list', {})).toEqual([]);
    await ask('changes.undoLast', { isOnRegister: false });
    expect(await ask('otherGroups.list', {})).toHaveLength(1);
  });

  test('a day to come on which somebody made sure is refused', async () => {
    const { refused } = await aHall();
    expect(await refused('otherGroups.add', { ...choir, checkedOn: '2026-11-25' })).toMatchObject({
      code: 'invalid-input',
      details: { places: ['checkedOn'] },
    });
  });
});

describe('a sheet of chosen groups', () => {
  test('has ours first with their next dates and the leader to ring, then the others, and nobody who comes', async () => {
    const hall = await aHall();
    const { ask, groupId } = hall;
    await hall.person('Doreen Hughes', { isRegular: true });
    await ask('settings.change', { leaderName: 'Jean Whitlock', leaderTelephone: '07700 900118' });
    await ask('sessions.cancel', { sessionId: hall.sessionOn('2026-12-01'), because: 'Doreen is ill' });
    const { otherGroupId } = await ask('otherGroups.add', choir);
    const chosen = { groupIds: [groupId], otherGroupIds: [otherGroupId] };
    const { text, blocks } = await ask('otherGroups.getSheet', chosen);
    expect(blocks.map(({ name, checked }) => [name, checked])).toEqual([
      ['Tuesday Knit & Natter', undefined],
      ['Larkfield Sing Together', 'Details checked on 20 November 2026'],
    ]);
    expect(text).toContain('Next: Tuesday 24 November 2026, 10:30 to 12:30; Tuesday 8 December 2026');
    expect(text).toContain('Ring Jean Whitlock, 07700 900118');
    expect(text).toContain('Music and singing. Old songs and new ones.\nFridays at 10:30\nChurch hall');
    expect(text).not.toContain('Doreen');
    await ask('otherGroups.openMail', chosen);
    expect(decodeURIComponent(hall.opened.at(-1) ?? '').replaceAll('\r\n', '\n')).toContain(text);
  });

  test('changes nothing that is kept, and one that is no longer in the book is told so', async () => {
    const desk = await aDesk({ start: 'practice' });
    const [first] = await desk.ask('otherGroups.list', {});
    const otherGroupIds = [first?.otherGroup.id ?? ''];
    await desk.reopen();
    const before = await desk.bytes();
    await desk.ask('otherGroups.saveSheet', { groupIds: [], otherGroupIds, print: 'normal' });
    await desk.reopen();
    expect(await desk.bytes()).toEqual(before);
    expect(desk.saved.map(({ name }) => name)).toEqual(['Groups and services near you.pdf']);
    await desk.ask('otherGroups.remove', { otherGroupId: otherGroupIds[0] ?? '' });
    expect(await desk.refused('otherGroups.getSheet', { groupIds: [], otherGroupIds })).toMatchObject({
      code: 'not-found',
    });
  });
});
