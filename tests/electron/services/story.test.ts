import { describe, expect, test } from 'vitest';
import type { ReferralId } from '#shared/domain/ids.ts';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';
import { waitsOf } from '#tests/support/waits.ts';

const today = day('2026-11-24');

const receive = (hall: AHall, preferredName = 'Doreen', more: object = {}) =>
  hall.ask('referrals.receive', {
    groupId: hall.groupId,
    receivedOn: today,
    preferredName,
    isReachedThroughLinkWorker: true,
    referrer: { kind: 'new', name: 'Priya Shah', telephone: '07700 900165' },
    ...more,
  });
const get = (hall: AHall, referralId: ReferralId) => hall.ask('referrals.get', { referralId });
const arrange = (hall: AHall, referralId: ReferralId, firstVisitOn: string, more: object = {}) =>
  hall.ask('referrals.arrangeFirstVisit', { referralId, on: today, firstVisitOn, ...more });

describe('what is written down at once', () => {
  test('is who is there for them, for how long it is, and what makes coming easier', async () => {
    const hall = await aHall();
    const visits = { wouldSuit: 'Tuesdays', greeter: 'Sheila', buddy: 'Pat', limit: { sessions: 6 } };
    const comesAlong = { who: 'Karen', visits: 2 };
    const { referralId, personId } = await receive(hall, 'Doreen', {
      ...visits,
      comesAlong,
      comfort: { goodTimes: 'After ten', accessNeeds: ['hearing'] },
    });
    expect(await get(hall, referralId)).toMatchObject({ ...visits, comesAlong, comesAlongStill: 2 });
    // Told of once more for another group: what is new is added, and what nobody said again stays.
    const other = await hall.ask('groups.add', { name: 'Walkers', kind: 'walking' });
    await receive(hall, 'Doreen', { personId, groupId: other.groupId, comfort: { goodTimes: 'Evenings' } });
    const { person } = await hall.ask('people.get', { personId });
    expect(person).toMatchObject({ goodTimes: 'Evenings', accessNeeds: ['hearing'] });
  });

  test('may be the message as it came, until it is thrown away; nobody is found by it', async () => {
    const hall = await aHall();
    const { referralId } = await receive(hall, 'Doreen', { originalText: 'Could Doreen come along?' });
    expect(await get(hall, referralId)).toMatchObject({ originalText: 'Could Doreen come along?' });
    expect((await hall.ask('people.find', { text: 'along', limit: 5 })).people).toEqual([]);
    const again = await hall.ask('groups.add', { name: 'Walkers', kind: 'walking' });
    const { newReferralId } = await hall.ask('referrals.decline', {
      ...{ referralId, on: today, reason: 'full', tryInsteadGroupId: again.groupId },
    });
    expect(newReferralId && (await get(hall, newReferralId)).originalText).toBeUndefined();
    await hall.ask('referrals.forgetText', { referralId });
    expect(await get(hall, referralId)).not.toHaveProperty('originalText');
  });
});

describe('who comes without being referred', () => {
  test('needs a name and a way to be reached, and is answered like everybody else', async () => {
    const hall = await aHall();
    const { referralId, linkWorkerId } = await hall.ask('referrals.receive', {
      groupId: hall.groupId,
      receivedOn: today,
      way: 'self',
      preferredName: 'Ann',
      telephone: '07700 900165',
      isReachedThroughLinkWorker: false,
    });
    expect(linkWorkerId).toBeUndefined();
    expect((await get(hall, referralId)).referral).toMatchObject({ way: 'self', state: 'received' });
    const [reply] = await waitsOf(hall, 'reply');
    expect(reply).toMatchObject({ person: { name: 'Ann' } });
    expect(reply).not.toHaveProperty('linkWorkerName');
    await hall.ask('referrals.accept', { referralId, on: today });
    expect(await waitsOf(hall, 'tell')).toEqual([]);
    expect((await get(hall, referralId)).moments).toEqual([]);
  });

  test.each([
    ['a formal referral by nobody', { way: 'formal', telephone: '1' }, 'referrer'],
    [
      'somebody who asked themselves, and a referrer',
      { way: 'self', referrer: { kind: 'new', name: 'P', telephone: '1' } },
      'referrer',
    ],
    [
      'a link worker nobody knows as the only way',
      { way: 'signpost', isReachedThroughLinkWorker: true },
      'telephone',
    ],
  ])('%s is refused', async (_what, more, place) => {
    const hall = await aHall();
    const ask = {
      groupId: hall.groupId,
      receivedOn: today,
      preferredName: 'Ann',
      isReachedThroughLinkWorker: false,
      telephone: '07700 900165',
      ...more,
    };
    const { details } = await hall.refused('referrals.receive', ask);
    expect(details).toMatchObject({ places: [place] });
  });
});

describe('the waiting list', () => {
  test('keeps the order in which people came, and Today says when there is room for the first', async () => {
    const hall = await aHall();
    const { group } = await hall.ask('groups.get', { groupId: hall.groupId });
    await hall.ask('groups.change', { groupId: group.id, name: group.name, kind: group.kind, capacity: 1 });
    const pat = await hall.person('Pat', { isRegular: true });
    const first = await receive(hall, 'Doreen');
    const second = await receive(hall, 'Tom');
    for (const { referralId } of [first, second]) {
      await hall.ask('referrals.putOnWaitingList', { referralId, on: today, expectedMonth: '2027-02' });
    }
    expect(await waitsOf(hall, 'place-free')).toEqual([]);
    expect((await get(hall, second.referralId)).referral.waiting).toEqual({
      place: 2,
      expectedMonth: '2027-02',
    });
    await hall.ask('people.setRegular', { personId: pat, groupId: hall.groupId, isRegular: false });
    expect(await waitsOf(hall, 'place-free')).toMatchObject([
      { person: { name: 'Doreen' }, because: 'place' },
    ]);
    await hall.ask('referrals.accept', { referralId: first.referralId, on: today });
    expect(await waitsOf(hall, 'place-free')).toEqual([]);
    expect((await get(hall, second.referralId)).referral.waiting?.place).toBe(1);
  });
});

describe('the first visit', () => {
  test('of a session that was moved moves with it, and is not missed', async () => {
    const hall = await aHall();
    const { referralId } = await receive(hall);
    await arrange(hall, referralId, today);
    await hall.ask('sessions.move', {
      sessionId: hall.sessionOn(today),
      day: '2026-11-26',
      startsAt: '10:30',
      endsAt: '12:30',
    });
    hall.at('2026-11-25T09:00:00Z');
    expect(await waitsOf(hall, 'first-visit')).toEqual([]);
    expect((await get(hall, referralId)).referral).toMatchObject({
      firstVisitOn: '2026-11-26',
      firstVisitStanding: 'ahead',
    });
    hall.at('2026-11-27T09:00:00Z');
    expect(await waitsOf(hall, 'first-visit')).toMatchObject([
      { on: '2026-11-26', standing: 'not-recorded' },
    ]);
  });

  test('that was missed is tried twice, then it is said that it may be left there', async () => {
    const hall = await aHall();
    const { referralId, personId } = await receive(hall);
    await arrange(hall, referralId, today);
    await hall.mark(today, personId, 'did-not-come');
    hall.at('2026-11-25T09:00:00Z');
    expect(await waitsOf(hall, 'first-visit')).toMatchObject([
      { standing: 'missed', tries: 1, isLast: false },
    ]);
    await hall.ask('referrals.arrangeFirstVisit', {
      referralId,
      on: '2026-11-25',
      firstVisitOn: '2026-12-01',
    });
    hall.at('2026-12-02T09:00:00Z');
    await hall.mark('2026-12-01', personId, 'did-not-come');
    expect(await waitsOf(hall, 'first-visit')).toMatchObject([
      { standing: 'missed', tries: 2, isLast: true },
    ]);
  });

  test('is not offered as free where enough new faces come already; the next free day always is', async () => {
    const hall = await aHall();
    await hall.ask('groups.setWelcome', { groupId: hall.groupId, newFacesPerSession: 1 });
    for (const [at, on] of ['2026-12-01', '2026-12-08'].entries()) {
      const { referralId } = await receive(hall, `Newcomer ${at}`);
      await arrange(hall, referralId, on);
    }
    const { referralId } = await receive(hall, 'Doreen');
    const { nextSessions, fullOn } = await get(hall, referralId);
    expect(fullOn).toEqual(['2026-12-01', '2026-12-08']);
    expect(nextSessions).toContain('2026-12-15');
  });

  test('has somebody at the door and somebody along, who counts down by themselves from the register', async () => {
    const hall = await aHall();
    const { referralId, personId } = await receive(hall);
    await arrange(hall, referralId, today, { greeter: 'Sheila', comesAlong: { who: 'Karen', visits: 2 } });
    const arrivals = async () => (await hall.ask('today.get', {})).sessions[0]?.newToday;
    expect(await arrivals()).toMatchObject([
      { visit: 1, greeter: 'Sheila', comesAlong: { who: 'Karen', later: 1 } },
    ]);
    await hall.mark(today, personId, 'here');
    expect(await arrivals()).toMatchObject([
      { visit: 1, comesAlong: { who: 'Karen', later: 1 }, mark: 'here' },
    ]);
    hall.at('2026-12-01T09:00:00Z');
    expect(await arrivals()).toMatchObject([{ visit: 2, comesAlong: { who: 'Karen', later: 0 } }]);
    await hall.mark('2026-12-01', personId, 'here');
    hall.at('2026-12-08T09:00:00Z');
    expect((await arrivals())?.[0]).not.toHaveProperty('comesAlong');
    expect((await get(hall, referralId)).comesAlongStill).toBe(0);
  });
});

describe('feeling at home', () => {
  test('is offered after four visits in six weeks, said by the leader, and counts nothing while they are away', async () => {
    const hall = await aHall({ at: '2026-12-16T10:00:00Z' });
    const personId = await hall.person('Doreen');
    const linkWorkerId = await hall.linkWorker('Priya Shah');
    const referralId = await hall.referred({ personId, linkWorkerId, on: '2026-11-20', consent: 'given' });
    for (const on of ['2026-11-24', '2026-12-01', '2026-12-08']) await hall.mark(on, personId, 'here');
    expect(await waitsOf(hall, 'settled')).toEqual([]);
    await hall.mark('2026-12-15', personId, 'here');
    expect(await waitsOf(hall, 'settled')).toMatchObject([{ referralId, visits: 4 }]);
    await hall.ask('referrals.settle', { referralId, on: '2026-12-16' });
    expect(await waitsOf(hall, 'settled')).toEqual([]);
    expect((await get(hall, referralId)).referral.state).toBe('settled');
    expect(await waitsOf(hall, 'tell')).toMatchObject([{ about: 'settled', linkWorkerName: 'Priya Shah' }]);
    await hall.ask('people.setPause', { personId, pause: { fromOn: '2026-12-16' } });
    expect((await get(hall, referralId)).referral.state).toBe('paused');
    expect((await get(hall, referralId)).maySay).toEqual(['ended']);
  });
});

describe('the end of a story', () => {
  test('may be the beginning of one at another group, as one change', async () => {
    const hall = await aHall();
    const strollers = await hall.ask('groups.add', { name: 'Strollers', kind: 'walking' });
    const { referralId, personId } = await receive(hall, 'Doreen', {
      reference: 'PS-1',
      whatMatters: 'Fresh air',
    });
    const { changeId, newReferralId } = await hall.ask('referrals.decline', {
      referralId,
      on: today,
      reason: 'wrong-group',
      tryInsteadGroupId: strollers.groupId,
    });
    if (!newReferralId || !changeId) throw new Error('no story began');
    expect(await get(hall, newReferralId)).toMatchObject({
      referral: { state: 'received', person: { personId }, group: { name: 'Strollers' }, receivedOn: today },
      reference: 'PS-1',
      whatMatters: 'Fresh air',
      others: [{ referralId, isOpen: false }],
    });
    await hall.ask('changes.undo', { changeId });
    expect((await hall.ask('referrals.list', {})).map(({ state }) => state)).toEqual(['received']);
  });

  test('can be taken back by beginning again, unless it goes on elsewhere already', async () => {
    const hall = await aHall();
    const { referralId, personId, linkWorkerId = '' } = await receive(hall);
    await hall.ask('referrals.withdraw', { referralId, on: today });
    await hall.ask('referrals.reopen', { referralId, on: today });
    expect((await get(hall, referralId)).referral).toMatchObject({
      state: 'received',
      replyDueOn: '2026-12-01',
    });
    await hall.ask('referrals.accept', { referralId, on: today });
    await hall.ask('referrals.end', { referralId, on: today, ending: 'never-came' });
    await receive(hall, 'Doreen', { personId, referrer: { kind: 'known', linkWorkerId } });
    expect(await hall.refused('referrals.reopen', { referralId, on: today })).toMatchObject({
      code: 'conflict',
    });
  });
});

describe('what the link worker has heard', () => {
  test('is written down, and nothing waits to be told of somebody who has not agreed', async () => {
    const hall = await aHall();
    const { referralId, personId, linkWorkerId = '' } = await receive(hall);
    await hall.ask('referrals.accept', { referralId, on: today });
    expect(await waitsOf(hall, 'tell')).toEqual([]);
    expect((await get(hall, referralId)).moments).toMatchObject([
      { about: 'accepted', told: { kind: 'no-consent' } },
    ]);
    await hall.consent(personId, linkWorkerId as never, 'given');
    expect(await waitsOf(hall, 'tell')).toMatchObject([{ about: 'accepted' }]);
    const at = (await get(hall, referralId)).moments[0]?.at ?? today;
    const told = { kind: 'told', on: today, how: 'telephone' } as const;
    await hall.ask('referrals.setTold', { referralId, about: 'accepted', at, told });
    expect(await waitsOf(hall, 'tell')).toEqual([]);
    await hall.consent(personId, linkWorkerId as never, 'withdrawn');
    expect((await get(hall, referralId)).moments).toMatchObject([{ told }]);
  });
});

describe('the welcome', () => {
  test('is thought of day by day, one line a newcomer, and as the group has it', async () => {
    const hall = await aHall();
    const { referralId } = await receive(hall);
    await arrange(hall, referralId, '2026-12-01');
    hall.at('2026-11-26T09:00:00Z');
    expect(await waitsOf(hall, 'welcome')).toMatchObject([
      { itemId: 'getting-there', on: '2026-11-26', more: 0 },
    ]);
    await hall.ask('referrals.tickWelcome', { referralId, itemId: 'getting-there', isDone: true });
    expect(await waitsOf(hall, 'welcome')).toEqual([]);
    await hall.ask('groups.setWelcome', {
      groupId: hall.groupId,
      checklist: [{ words: 'Save them a mug', days: 5, isBefore: true }],
    });
    expect(await waitsOf(hall, 'welcome')).toMatchObject([{ words: 'Save them a mug' }]);
  });
});

describe('somebody who has not been seen', () => {
  const missedTwice = async () => {
    const hall = await aHall({ at: '2026-11-25T10:00:00Z' });
    const personId = await hall.person('Arthur Bell', { telephone: '01632 960149' });
    const pat = await hall.person('Pat');
    for (const on of ['2026-11-10', '2026-11-17', '2026-11-24']) await hall.mark(on, pat, 'here');
    await hall.mark('2026-11-10', personId, 'here');
    await hall.mark('2026-11-17', personId, 'did-not-come');
    await hall.mark('2026-11-24', personId, 'did-not-come');
    const quiet = () => hall.ask('today.getQuiet', { groupId: hall.groupId, personId });
    return { hall, personId, pat, quiet };
  };

  test('is asked after kindly, by telephone only if they agreed to it', async () => {
    const { hall, personId, quiet } = await missedTwice();
    expect(await waitsOf(hall, 'quiet')).toMatchObject([{ missed: 2, mayRing: 'not-asked' }]);
    expect(await quiet()).not.toHaveProperty('telephone');
    await hall.ask('people.setConsent', {
      personId,
      purpose: 'ring-me',
      answer: 'given',
      on: '2026-11-25',
      how: 'in-person',
    });
    expect(await quiet()).toMatchObject({ mayRing: 'yes', telephone: '01632 960149', missed: 2 });
  });

  test.each(['called', 'no-answer', 'leave-in-peace'] as const)(
    'after “%s” the prompt is gone',
    async (answer) => {
      const { hall, personId } = await missedTwice();
      await hall.ask('people.answerQuiet', { groupId: hall.groupId, personId, answer });
      expect(await waitsOf(hall, 'quiet')).toEqual([]);
    },
  );

  test('is not asked after while they are away, once left in peace, or where the group wants no prompts', async () => {
    const { hall, personId, quiet } = await missedTwice();
    await hall.ask('people.setPause', { personId, pause: { fromOn: '2026-11-16' } });
    expect(await waitsOf(hall, 'quiet')).toEqual([]);
    await hall.ask('people.setPause', { personId, pause: null });
    await hall.ask('groups.setWelcome', { groupId: hall.groupId, quiet: null });
    expect(await waitsOf(hall, 'quiet')).toEqual([]);
    await hall.ask('groups.setWelcome', { groupId: hall.groupId });
    await hall.ask('people.answerQuiet', { groupId: hall.groupId, personId, answer: 'leave-in-peace' });
    hall.at('2026-12-09T10:00:00Z');
    const pat = await hall.person('Pat');
    for (const on of ['2026-12-01', '2026-12-08']) {
      await hall.mark(on, pat, 'here');
      await hall.mark(on, personId, 'did-not-come');
    }
    expect(await waitsOf(hall, 'quiet')).toEqual([]);
    expect(await quiet()).toMatchObject({ isLeftInPeace: true });
    await hall.ask('people.answerQuiet', { groupId: hall.groupId, personId, answer: null });
    expect(await waitsOf(hall, 'quiet')).toMatchObject([{ missed: 2 }]);
  });

  test('is not missed by a session whose register nobody took', async () => {
    const { hall, pat } = await missedTwice();
    await hall.mark('2026-11-24', pat, null);
    expect(await waitsOf(hall, 'quiet')).toEqual([]);
  });
});

test('the list of bank holidays says in time that it ends', async () => {
  const hall = await aHall({ at: '2028-10-02T10:00:00Z' });
  expect(await waitsOf(hall, 'bank-holidays')).toMatchObject([{ on: '2028-12-31' }]);
});
