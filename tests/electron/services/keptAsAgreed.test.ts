import { expect, test } from 'vitest';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import type { OwnPurpose } from '#shared/domain/consents.ts';
import type { PersonId } from '#shared/domain/ids.ts';

const say = (
  hall: AHall,
  personId: PersonId,
  purpose: OwnPurpose,
  answer: 'given' | 'refused' | 'withdrawn',
) => hall.ask('people.setConsent', { personId, purpose, answer, on: day('2026-11-24'), how: 'in-person' });

const doreenAndArthur = async () => {
  const hall = await aHall();
  const reach = { isRegular: true, telephone: '07700 900123', email: 'doreen@example.org' };
  const doreen = await hall.person('Doreen Hughes', reach);
  const arthur = await hall.person('Arthur Bell', {
    isRegular: true,
    telephone: '07700 900999',
    email: 'a@example.org',
  });
  for (const personId of [doreen, arthur]) await say(hall, personId, 'contact-list', 'given');
  return { hall, doreen, arthur };
};

test('whoever does not want their details kept is on no list, and is neither rung nor written to about a session', async () => {
  const { hall, doreen } = await doreenAndArthur();
  const lists = async () => {
    const { mailing, telephones } = await hall.ask('papers.contacts', { groupId: hall.groupId });
    const round = await hall.ask('sessions.callRound', { sessionId: hall.sessionOn('2026-11-24') });
    return {
      mailing: mailing.addresses,
      telephones: telephones.rows.map(({ name }) => name),
      toRing: round.toRing.map(({ person }) => person.name),
      toPassOn: round.toPassOn.map(({ person }) => person.name),
      mail: round.mail.addresses,
    };
  };
  const both = ['Arthur Bell', 'Doreen Hughes'];
  const addresses = ['a@example.org', 'doreen@example.org'];
  expect(await lists()).toEqual({
    mailing: addresses,
    telephones: both,
    toRing: both,
    toPassOn: [],
    mail: addresses,
  });
  await say(hall, doreen, 'hold-details', 'withdrawn');
  expect(await lists()).toEqual({
    mailing: ['a@example.org'],
    telephones: ['Arthur Bell'],
    toRing: ['Arthur Bell'],
    toPassOn: ['Doreen Hughes'],
    mail: ['a@example.org'],
  });
  await say(hall, doreen, 'hold-details', 'given');
  expect((await lists()).telephones).toEqual(both);
});

test('the note that shall not be kept is on no page, and both are gone once the leader deletes them', async () => {
  const { hall, doreen } = await doreenAndArthur();
  const priya = await hall.linkWorker('Priya Shah');
  const referralId = await hall.referred({ personId: doreen, linkWorkerId: priya });
  await hall.ask('referrals.change', { referralId, goodToKnow: 'The seat by the piano' });
  await hall.ask('referrals.accept', { referralId, on: day('2026-11-24') });
  const own = async () =>
    (await hall.ask('register.getOwn', { sessionId: hall.sessionOn('2026-11-24') })).arrivals.map(
      ({ goodToKnow }) => goodToKnow,
    );
  await hall.ask('referrals.arrangeFirstVisit', {
    referralId,
    on: day('2026-11-24'),
    firstVisitOn: day('2026-11-24'),
  });
  expect(await own()).toEqual(['The seat by the piano']);
  await say(hall, doreen, 'good-to-know', 'refused');
  await say(hall, doreen, 'hold-details', 'refused');
  expect(await own()).toEqual([undefined]);
  expect(await hall.ask('referrals.get', { referralId })).not.toHaveProperty('goodToKnow');

  const still = async () => (await hall.ask('people.get', { personId: doreen })).stillKept;
  expect(await still()).toEqual(['hold-details', 'good-to-know']);
  await hall.ask('backups.make', {});
  await hall.ask('erasing.erase', { erasures: (await still()).map((what) => ({ what, id: doreen })) });
  expect(await still()).toEqual([]);
  expect((await hall.ask('people.get', { personId: doreen })).name).toBe('Doreen Hughes');
  const texts = [...(await textsIn(hall.folder)).values()].join('\n');
  for (const gone of ['07700 900123', 'doreen@example.org', 'The seat by the piano'])
    expect(texts).not.toContain(gone);
  expect(texts).toContain('07700 900999');
});

test('whoever asked not to be rung is missed without a call, and who says no to photos is named for the leader', async () => {
  const { hall, doreen, arthur } = await doreenAndArthur();
  await say(hall, doreen, 'ring-me', 'refused');
  await say(hall, doreen, 'photos', 'refused');
  await say(hall, arthur, 'photos', 'given');
  const { noPhotos } = await hall.ask('register.getOwn', { sessionId: hall.sessionOn('2026-11-24') });
  expect(noPhotos.map(({ name }) => name)).toEqual(['Doreen Hughes']);
  const quiet = await hall.ask('today.getQuiet', { groupId: hall.groupId, personId: doreen });
  expect(quiet).toMatchObject({ mayRing: 'refused' });
  expect(quiet).not.toHaveProperty('telephone');
});
