import { describe, expect, test } from 'vitest';
import type { AskedWith } from '#shared/contract/api.ts';
import type { ReferralId } from '#shared/domain/ids.ts';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';
import { waitsOf } from '#tests/support/waits.ts';

const today = day('2026-11-24');

/** As a link worker phones it in: only the least is known. */
const aPhoneCall = (hall: AHall, more: object = {}): AskedWith<'referrals.receive'> => ({
  groupId: hall.groupId,
  receivedOn: today,
  preferredName: 'Doreen',
  isReachedThroughLinkWorker: true,
  referrer: { kind: 'new', name: 'Priya Shah', telephone: '07700 900165' },
  ...more,
});

const receive = (hall: AHall, more: object = {}) => hall.ask('referrals.receive', aPhoneCall(hall, more));
const receiveRefused = (hall: AHall, more: object) =>
  hall.refused('referrals.receive', aPhoneCall(hall, more));
const stateOf = async (hall: AHall, referralId: ReferralId) =>
  (await hall.ask('referrals.get', { referralId })).referral.state;

describe('writing down a referral', () => {
  test('needs a name, a way to reach them, and who referred them; nothing else', async () => {
    const hall = await aHall();
    const { personId, linkWorkerId, referralId } = await receive(hall);
    expect(await hall.ask('referrals.get', { referralId })).toMatchObject({
      referral: {
        state: 'received',
        receivedOn: today,
        replyDueOn: '2026-12-01',
        visits: 0,
        person: { personId, name: 'Doreen' },
        linkWorker: { linkWorkerId, name: 'Priya Shah' },
      },
      maySay: ['waiting-list', 'accepted', 'first-visit-arranged', 'declined', 'withdrawn'],
    });
  });

  test.each([
    ['no name', { preferredName: ' ' }, 'preferredName'],
    ['no way to reach them', { isReachedThroughLinkWorker: false }, 'telephone'],
    ['a referrer without a contact', { referrer: { kind: 'new', name: 'Priya Shah' } }, 'referrer.telephone'],
    ['a day to come', { receivedOn: '2026-11-25' }, 'receivedOn'],
    ['a yes of tomorrow', { consent: { answer: 'given', on: '2026-11-25', how: 'in-person' } }, 'consent.on'],
    ['an NHS number', { nhsNumber: '943 476 5919' }, ''],
  ])('with %s is refused, and says where', async (_what, more, place) => {
    const hall = await aHall();
    const before = await hall.bytes();
    expect(await receiveRefused(hall, more)).toMatchObject({
      code: 'invalid-input',
      details: { places: [place] },
    });
    expect(await hall.bytes()).toEqual(before);
  });

  test('is one change: undone, neither the person nor the link worker is left behind', async () => {
    const hall = await aHall();
    const { changeId } = await receive(hall);
    if (changeId === null) throw new Error('nothing was written down');
    await hall.ask('changes.undo', { changeId });
    expect((await hall.ask('people.find', { text: '', limit: 9 })).known).toBe(0);
    expect(await hall.ask('linkWorkers.list', {})).toEqual([]);
    expect(await hall.ask('referrals.list', {})).toEqual([]);
  });

  test('of somebody we know leaves what is known of them as it is', async () => {
    const hall = await aHall();
    const personId = await hall.person('Doreen Hughes', { telephone: '07700 900123' });
    await receive(hall, { personId, preferredName: 'Dorian', telephone: '07700 900999' });
    const { person, referrals } = await hall.ask('people.get', { personId });
    expect(person).toMatchObject({ preferredName: 'Doreen', surname: 'Hughes', telephone: '07700 900123' });
    expect(referrals).toHaveLength(1);
  });

  test('twice to one group by one link worker is one too many while the first goes on', async () => {
    const hall = await aHall();
    const { personId, linkWorkerId, referralId } = await receive(hall);
    const again = { personId, referrer: { kind: 'known', linkWorkerId } };
    expect(await receiveRefused(hall, again)).toMatchObject({ code: 'conflict' });
    await hall.ask('referrals.withdraw', { referralId, on: today });
    expect(await receive(hall, again)).toMatchObject({ personId });
  });
});

describe('the story goes on', () => {
  test('from received over accepted and arranged to arrived and settling in, the last two by the register alone', async () => {
    const hall = await aHall();
    const { referralId, personId } = await receive(hall);
    await hall.ask('referrals.accept', { referralId, on: today });
    expect(await stateOf(hall, referralId)).toBe('accepted');
    await hall.ask('referrals.arrangeFirstVisit', { referralId, on: today, firstVisitOn: today });
    expect(await stateOf(hall, referralId)).toBe('first-visit-arranged');
    await hall.mark(today, personId, 'here');
    expect(await stateOf(hall, referralId)).toBe('arrived');
    hall.at('2026-12-01T10:00:00Z');
    await hall.mark('2026-12-01', personId, 'here');
    expect(await hall.ask('referrals.get', { referralId })).toMatchObject({
      referral: { state: 'settling-in', visits: 2 },
      cameFirstOn: today,
      cameLastOn: '2026-12-01',
    });
    await hall.mark('2026-12-01', personId, null);
    expect(await stateOf(hall, referralId)).toBe('arrived');
  });

  test('visits from before the referral do not count', async () => {
    const hall = await aHall();
    const personId = await hall.person('Doreen');
    await hall.mark('2026-11-10', personId, 'here');
    const { referralId } = await receive(hall, { personId });
    expect(await stateOf(hall, referralId)).toBe('received');
    await hall.mark(today, personId, 'here');
    expect((await hall.ask('referrals.get', { referralId })).referral).toMatchObject({
      state: 'arrived',
      visits: 1,
    });
  });

  test('staying on makes a regular of the person', async () => {
    const hall = await aHall();
    const { referralId, personId } = await receive(hall);
    await hall.ask('referrals.accept', { referralId, on: today });
    await hall.ask('referrals.end', { referralId, on: today, ending: 'staying-on' });
    expect((await hall.ask('people.get', { personId })).regularAt).toMatchObject([{ sinceOn: today }]);
    expect(await hall.register(today)).toEqual(['Doreen: blank']);
  });

  test.each(['moved-on', 'sessions-used-up', 'died'] as const)(
    '%s takes nobody out of the group',
    async (ending) => {
      const hall = await aHall();
      const { referralId, personId } = await receive(hall);
      await hall.ask('people.setRegular', { personId, groupId: hall.groupId, isRegular: true });
      await hall.ask('referrals.accept', { referralId, on: today });
      await hall.ask('referrals.end', { referralId, on: today, ending });
      expect((await hall.ask('people.get', { personId })).regularAt).toHaveLength(1);
    },
  );

  test('what does not follow is not said', async () => {
    const hall = await aHall();
    const { referralId } = await receive(hall);
    const before = await hall.bytes();
    const ending = { referralId, on: today, ending: 'moved-on' };
    expect(await hall.refused('referrals.end', ending)).toMatchObject({
      code: 'not-allowed',
      details: { state: 'received' },
    });
    expect(await hall.bytes()).toEqual(before);
    await hall.ask('referrals.decline', { referralId, on: today, reason: 'full' });
    for (const name of ['referrals.accept', 'referrals.withdraw'] as const) {
      expect(await hall.refused(name, { referralId, on: today })).toMatchObject({ code: 'not-allowed' });
    }
  });

  test('nothing is said on a day to come, nor before the last thing that was said', async () => {
    const hall = await aHall();
    const { referralId } = await receive(hall);
    for (const on of ['2026-11-25', '2026-11-23']) {
      expect(await hall.refused('referrals.accept', { referralId, on })).toMatchObject({
        code: 'invalid-input',
        details: { places: ['on'] },
      });
    }
  });

  test('nobody is asked to come on a day when the group does not meet', async () => {
    const hall = await aHall();
    const { referralId } = await receive(hall);
    await hall.ask('sessions.cancel', { sessionId: hall.sessionOn('2026-12-01'), because: 'Snow' });
    for (const firstVisitOn of ['2026-11-25', '2026-12-01', '2026-11-17']) {
      const problem = await hall.refused('referrals.arrangeFirstVisit', {
        referralId,
        on: today,
        firstVisitOn,
      });
      expect(problem).toMatchObject({ code: 'invalid-input', details: { places: ['firstVisitOn'] } });
    }
    const { nextSessions } = await hall.ask('referrals.get', { referralId });
    expect(nextSessions.slice(0, 2)).toEqual([today, '2026-12-08']);
  });
});

describe('Today', () => {
  test('tells the leader who is new, which replies are due, and what is on', async () => {
    const hall = await aHall();
    const { referralId, personId } = await receive(hall, { goodToKnow: 'A seat near the window' });
    await hall.ask('settings.change', { leaderName: 'Jean Whitlock' });
    expect(await hall.ask('today.get', {})).toMatchObject({
      leaderName: 'Jean Whitlock',
      sessions: [{ sessionId: hall.sessionOn(today), state: 'open', expected: 0, here: 0, newToday: [] }],
      nextSession: { day: '2026-12-01' },
    });
    expect(await waitsOf(hall, 'reply')).toMatchObject([
      { referralId, linkWorkerName: 'Priya Shah', on: '2026-12-01', isSoon: false },
    ]);
    await hall.ask('referrals.arrangeFirstVisit', { referralId, on: today, firstVisitOn: today });
    const now = await hall.ask('today.get', {});
    expect(await waitsOf(hall, 'reply')).toEqual([]);
    expect(now.sessions[0]).toMatchObject({
      expected: 1,
      newToday: [{ referralId, person: { personId }, goodToKnow: 'A seat near the window' }],
    });
  });

  test('a first visit that was missed is told until they come, or until the story ends', async () => {
    const hall = await aHall();
    const { referralId, personId } = await receive(hall);
    await hall.ask('referrals.arrangeFirstVisit', { referralId, on: today, firstVisitOn: today });
    expect(await waitsOf(hall, 'first-visit')).toEqual([]);
    hall.at('2026-11-25T09:00:00Z');
    expect(await waitsOf(hall, 'first-visit')).toMatchObject([
      { referralId, on: today, standing: 'not-recorded' },
    ]);
    await hall.mark(today, personId, 'here');
    expect(await waitsOf(hall, 'first-visit')).toEqual([]);
    await hall.mark(today, personId, 'did-not-come');
    expect(await waitsOf(hall, 'first-visit')).toHaveLength(1);
    await hall.ask('referrals.withdraw', { referralId, on: day('2026-11-25') });
    expect(await waitsOf(hall, 'first-visit')).toEqual([]);
  });
});
