import { describe, expect, test } from 'vitest';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day, time } from '#tests/support/builders.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

const morning = { startsAt: time('10:30'), endsAt: time('12:30') };
const evening = { startsAt: time('18:00'), endsAt: time('19:30') };
const anywhere = { isOnRegister: false };

const listed = async (hall: AHall, fromOn: string, toOn: string) =>
  (await hall.ask('sessions.list', { groupId: hall.groupId, fromOn: day(fromOn), toOn: day(toOn) })).map(
    ({ day: on, startsAt, movedFrom }) => `${on} ${startsAt}${movedFrom ? ` from ${movedFrom.day}` : ''}`,
  );

describe('a session that is moved', () => {
  test('is on its new day in every list, keeps its marks, and moves back by undo', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    await hall.mark('2026-12-01', doreen, 'apologies');
    const sessionId = hall.sessionOn('2026-12-01');
    await hall.ask('sessions.move', { sessionId, day: day('2026-12-03'), ...evening, place: 'Church room' });
    expect(await listed(hall, '2026-12-01', '2026-12-08')).toEqual([
      '2026-12-03 18:00 from 2026-12-01',
      '2026-12-08 10:30',
    ]);
    expect(await hall.register('2026-12-01')).toEqual(['Doreen: apologies']);
    hall.at('2026-12-03T17:00:00Z');
    expect((await hall.ask('today.get', {})).sessions.map((each) => each.sessionId)).toEqual([sessionId]);
    const { change } = await hall.ask('changes.undoLast', anywhere);
    expect(change).toMatchObject({
      label: 'sessions.move',
      sessionOn: '2026-12-03',
      movedFromOn: '2026-12-01',
    });
    expect(await listed(hall, '2026-12-01', '2026-12-03')).toEqual(['2026-12-01 10:30']);
  });

  test('is found on the other side of the turn of the year, and counts once', async () => {
    const hall = await aHall({ at: '2026-12-30T10:00:00Z' });
    const doreen = await hall.person('Doreen', { isRegular: true });
    const late = hall.sessionOn('2026-12-29');
    const early = hall.sessionOn('2027-01-05');
    await hall.ask('sessions.move', { sessionId: late, day: day('2027-01-02'), ...morning });
    await hall.ask('sessions.move', { sessionId: early, day: day('2026-12-31'), ...morning });
    await hall.reopen();
    hall.at('2027-01-04T10:00:00Z');
    for (const sessionId of [late, early]) {
      await hall.ask('register.mark', { sessionId, personId: doreen, mark: 'here' });
    }
    expect(await listed(hall, '2026-12-28', '2027-01-05')).toEqual([
      '2026-12-31 10:30 from 2027-01-05',
      '2027-01-02 10:30 from 2026-12-29',
    ]);
    const met = async (fromOn: string, toOn: string) => {
      const { sessions } = await hall.ask('progress.get', {
        of: hall.groupId,
        fromOn: day(fromOn),
        toOn: day(toOn),
      });
      return [sessions.met, sessions.regulars];
    };
    expect(await met('2026-12-28', '2026-12-31')).toEqual([1, 1]);
    expect(await met('2027-01-01', '2027-01-04')).toEqual([1, 1]);
  });

  test('cannot go where the group meets already, too far, or to a day to come once somebody was here', async () => {
    const hall = await aHall();
    const sessionId = hall.sessionOn('2026-11-24');
    const before = await hall.bytes();
    expect(await hall.refused('sessions.move', { sessionId, day: '2026-12-01', ...morning })).toMatchObject({
      code: 'conflict',
      details: { kind: 'same-time', startsAt: '10:30' },
    });
    expect(await hall.refused('sessions.move', { sessionId, day: '2027-01-19', ...morning })).toMatchObject({
      details: { state: 'too-far' },
    });
    expect(await hall.bytes()).toEqual(before);
    await hall.mark('2026-11-24', await hall.person('Doreen'), 'here');
    expect(await hall.refused('sessions.move', { sessionId, day: '2026-11-26', ...morning })).toMatchObject({
      details: { state: 'taken' },
    });
    await hall.ask('sessions.move', { sessionId, day: day('2026-11-23'), ...morning });
    expect(await hall.register('2026-11-24')).toEqual(['Doreen: here, not expected']);
  });

  test('takes those along who were to come for the first time', async () => {
    const hall = await aHall();
    const [mair, priya] = [await hall.person('Mair'), await hall.linkWorker('Priya Shah')];
    const referralId = await hall.referred({ personId: mair, linkWorkerId: priya });
    await hall.ask('referrals.arrangeFirstVisit', {
      referralId,
      on: day('2026-11-24'),
      firstVisitOn: day('2026-12-01'),
    });
    const sessionId = hall.sessionOn('2026-12-01');
    await hall.ask('sessions.move', { sessionId, day: day('2026-12-02'), ...morning });
    expect(await hall.register('2026-12-01')).toEqual(['Mair: blank']);
    hall.at('2026-12-02T09:00:00Z');
    const { sessions } = await hall.ask('today.get', {});
    expect(sessions[0]?.expected).toBe(1);
  });
});

describe('a session that is added', () => {
  const add = (hall: AHall, on: string) =>
    hall.ask('sessions.add', { groupId: hall.groupId, day: day(on), ...evening, topic: 'Party' });

  test('stands beside the usual one of its day, and is the next one on Today', async () => {
    const hall = await aHall();
    const { sessionId } = await add(hall, '2026-11-24');
    await add(hall, '2026-11-26');
    expect(await listed(hall, '2026-11-24', '2026-11-26')).toEqual([
      '2026-11-24 10:30',
      '2026-11-24 18:00',
      '2026-11-26 18:00',
    ]);
    expect(await hall.ask('sessions.get', { sessionId })).toMatchObject({
      session: { isAdded: true, topic: 'Party' },
      canBeRemoved: true,
      before: { sessionId: hall.sessionOn('2026-11-24') },
    });
    hall.at('2026-11-25T09:00:00Z');
    expect((await hall.ask('today.get', {})).nextSession).toMatchObject({
      day: '2026-11-26',
      topic: 'Party',
    });
  });

  test('may be taken away while nothing is on it, with its rota, and comes back by undo', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen');
    const { sessionId } = await add(hall, '2026-11-24');
    await hall.ask('rota.setRoles', { groupId: hall.groupId, roles: [{ roleId: 'tea' }] });
    const turns = [{ sessionId, roleId: 'tea' as const, who: { kind: 'helper' as const, name: 'Bob' } }];
    await hall.ask('rota.fill', { groupId: hall.groupId, turns });
    await hall.ask('register.mark', { sessionId, personId: doreen, mark: 'here' });
    expect(await hall.refused('sessions.remove', { sessionId })).toMatchObject({
      details: { state: 'written-on' },
    });
    await hall.ask('register.mark', { sessionId, personId: doreen, mark: null });
    await hall.ask('sessions.remove', { sessionId });
    expect((await hall.refused('sessions.get', { sessionId })).code).toBe('not-found');
    await hall.ask('changes.undoLast', anywhere);
    expect((await hall.ask('sessions.get', { sessionId })).rota).toMatchObject([{ who: { name: 'Bob' } }]);
    expect(await hall.refused('sessions.remove', { sessionId: hall.sessionOn('2026-11-24') })).toMatchObject({
      details: { state: 'usual' },
    });
  });
});

describe('the call-round', () => {
  const called = async (hall: AHall, sessionId: SessionId) => {
    const { toRing, toPassOn, mail } = await hall.ask('sessions.callRound', { sessionId });
    return {
      ring: toRing.map(({ person, telephone }) => `${person.name} ${telephone}`),
      passOn: toPassOn.map(({ person, hasEmail }) => `${person.name}${hasEmail ? ' by e-mail' : ''}`),
      addresses: mail.addresses,
      mail,
    };
  };

  test('names who is expected, but for who sent apologies, with numbers, addresses or neither', async () => {
    const hall = await aHall();
    const isRegular = true;
    await hall.person('Doreen Hughes', { isRegular, telephone: '07700 900123', email: 'doreen@example.org' });
    await hall.person('Arthur Bell', { isRegular, email: 'arthur@example.org' });
    await hall.person('Mair', { isRegular });
    const away = await hall.person('Tom Reddy', {
      isRegular,
      telephone: '07700 900124',
      email: 'tom@example.org',
    });
    await hall.person('Nobody Expected', { telephone: '07700 900125' });
    await hall.mark('2026-12-01', away, 'apologies');
    const sessionId = hall.sessionOn('2026-12-01');
    await hall.ask('sessions.cancel', { sessionId, because: 'Mair is in hospital' });
    const { ring, passOn, addresses, mail } = await called(hall, sessionId);
    expect(ring).toEqual(['Doreen Hughes 07700 900123']);
    expect(passOn).toEqual(['Arthur Bell by e-mail', 'Mair']);
    expect(addresses).toEqual(['arthur@example.org', 'doreen@example.org']);
    expect(JSON.stringify(mail)).not.toMatch(/Mair|hospital|Doreen|Tom/);
    await hall.ask('sessions.openMail', { sessionId });
    expect(new URL(hall.opened[0] ?? '').searchParams.get('bcc')).toBe(
      'arthur@example.org,doreen@example.org',
    );
  });

  test('says when there are too many addresses to hand over at once', async () => {
    const hall = await aHall();
    for (let number = 0; number < 90; number += 1) {
      await hall.person(`P${number}`, {
        isRegular: true,
        email: `somebody.with.a.name.${number}@example.org`,
      });
    }
    const sessionId = hall.sessionOn('2026-12-01');
    expect((await hall.refused('sessions.openMail', { sessionId })).code).toBe('too-large');
    expect((await called(hall, sessionId)).addresses).toHaveLength(90);
    expect(hall.opened).toEqual([]);
  });
});

describe('the rota', () => {
  test('says who does what at the next eight, as usual or other than usual, and what nobody does yet', async () => {
    const hall = await aHall();
    const { groupId } = hall;
    const jean = await hall.person('Jean Whitlock', { isRegular: true });
    await hall.ask('rota.setRoles', {
      groupId,
      roles: [
        { roleId: 'opens', usually: { kind: 'person', personId: jean } },
        { words: 'sets out the chairs' },
      ],
    });
    const sessionId = hall.sessionOn('2026-12-01');
    await hall.ask('sessions.cancel', { sessionId: hall.sessionOn('2026-12-08'), because: 'Snow' });
    await hall.ask('rota.fill', {
      groupId,
      turns: [{ sessionId, roleId: 'opens', who: { kind: 'nobody' } }],
    });
    const rota = await hall.ask('rota.get', { groupId });
    const said = rota.sessions.map(({ day: on, rota: lines }) =>
      [
        on,
        ...lines.map(({ who }) => (who?.kind === 'person' ? who.person.name : (who?.name ?? 'nobody'))),
      ].join(' '),
    );
    expect(said).toHaveLength(8);
    expect(said.slice(0, 3)).toEqual([
      '2026-11-24 Jean Whitlock nobody',
      '2026-12-01 nobody nobody',
      '2026-12-15 Jean Whitlock nobody',
    ]);
    expect((await hall.ask('today.get', {})).sessions[0]?.rota.map(({ words }) => words)).toEqual([
      undefined,
      'sets out the chairs',
    ]);
  });

  test('gives no session a record: its usual time may still change', async () => {
    const hall = await aHall();
    const { groupId } = hall;
    await hall.ask('rota.setRoles', { groupId, roles: [{ roleId: 'tea' }] });
    const sessionId = hall.sessionOn('2026-12-01');
    const who = { kind: 'helper' as const, name: 'Bob' };
    await hall.ask('rota.fill', { groupId, turns: [{ sessionId, roleId: 'tea', who }] });
    const summaries = (await listed(hall, '2026-12-01', '2026-12-01'))[0];
    expect(summaries).toBe('2026-12-01 10:30');
    await hall.ask('rota.fill', { groupId, turns: [{ sessionId, roleId: 'tea', who: null }] });
    expect((await hall.ask('sessions.get', { sessionId })).rota).toEqual([
      { roleId: 'tea', isAsUsual: true },
    ]);
  });

  test('keeps the adding of somebody from being taken back while they have a role', async () => {
    const hall = await aHall();
    const { groupId } = hall;
    const added = await hall.ask('people.add', { preferredName: 'Jean', regularAt: [] });
    const usually = { kind: 'person' as const, personId: added.personId };
    await hall.ask('rota.setRoles', { groupId, roles: [{ roleId: 'opens', usually }, { roleId: 'tea' }] });
    expect(await hall.refused('changes.undo', { changeId: added.changeId })).toMatchObject({
      code: 'conflict',
      details: { kind: 'leaned-on' },
    });
    await hall.ask('rota.setRoles', { groupId, roles: [{ roleId: 'opens' }, { roleId: 'tea' }] });
    const turns = [{ sessionId: hall.sessionOn('2026-12-01'), roleId: 'tea' as const, who: usually }];
    const filled = await hall.ask('rota.fill', { groupId, turns });
    expect((await hall.refused('changes.undo', { changeId: added.changeId })).code).toBe('conflict');
    await hall.ask('changes.undo', { changeId: filled.changeId as NonNullable<typeof filled.changeId> });
    await hall.ask('changes.undo', { changeId: added.changeId as NonNullable<typeof added.changeId> });
    expect((await hall.ask('rota.get', { groupId })).people).toEqual([]);
  });

  test('refuses roles that it does not have, and other groups’ sessions', async () => {
    const hall = await aHall();
    const { groupId } = hall;
    await hall.ask('rota.setRoles', { groupId, roles: [{ roleId: 'tea' }] });
    const sessionId = hall.sessionOn('2026-12-01');
    const turn = (roleId: string) => ({ groupId, turns: [{ sessionId, roleId, who: null }] });
    expect((await hall.refused('rota.fill', turn('opens'))).code).toBe('not-found');
    const other = await hall.ask('groups.add', { name: 'Choir', kind: 'music' });
    expect((await hall.refused('rota.fill', { ...turn('tea'), groupId: other.groupId })).code).toBe(
      'invalid-input',
    );
  });
});
