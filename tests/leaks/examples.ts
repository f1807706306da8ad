import assert from 'node:assert/strict';
import { doreen, type Example, leader, priya, settings, today, under } from './exampleHall.ts';
import type { Concern } from '#shared/domain/concerns.ts';
import { ownWordings, standingOwnConsent } from '#shared/domain/consents.ts';
import { addDays } from '#shared/domain/dates.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { sessionIdOf, type SessionOfGroup } from '#shared/domain/sessions.ts';
import { approvalOf } from '#shared/domain/sharing/approved.ts';
import { shareConcern } from '#shared/domain/sharing/concern.ts';
import { shareCalendar } from '#shared/domain/sharing/calendar.ts';
import { shareForm } from '#shared/domain/sharing/form.ts';
import { shareListing } from '#shared/domain/sharing/listing.ts';
import { shareMessage, withOwnWords } from '#shared/domain/sharing/message.ts';
import { shareQuestions } from '#shared/domain/sharing/questions.ts';
import { shareNotice } from '#shared/domain/sharing/notice.ts';
import { addressToWriteTo, numberToRing } from '#shared/domain/sharing/reaching.ts';
import {
  aConsent,
  aGroup,
  aLinkWorker,
  anAskedTime,
  aPerson,
  aReferral,
  aSession,
  aTimetable,
  concernId,
  day,
  groupId,
  linkWorkerId,
  noon,
  personId,
  slot,
  time,
} from '#tests/support/builders.ts';

const aDate = (session: Partial<SessionOfGroup> = {}): SessionOfGroup => ({
  ...aSession(),
  id: sessionIdOf(groupId(1), slot('2026-11-24')),
  groupId: groupId(1),
  slot: slot('2026-11-24'),
  ...session,
});

const own = { subject: 'About Tuesday', text: 'It went well.' };

const messageOf = (of: Partial<Parameters<typeof shareMessage>[0]> = {}) =>
  shareMessage({
    linkWorker: priya,
    referral: aReferral(),
    person: doreen,
    group: aGroup(),
    fact: { about: 'accepted' },
    today,
    settings,
    ...of,
  });

const concern: Concern = { id: concernId(1), writtenAt: noon(today), seen: 'A bruise', happenedOn: today };
const { id: _id, ...whole } = concern;

/** What exactly leaves in everything but a return, and when nothing does. */
export const examples: Example[] = [
  [
    'a concern goes to the safeguarding lead as it was written, with whom it is for and from',
    () => {
      const lead = { safeguardingLeadName: 'Ruth Vane', safeguardingLeadTelephone: '07700 900199' };
      const told = shareConcern(concern, { ...settings, ...lead }, today);
      const expected = { leadName: 'Ruth Vane', leadTelephone: '07700 900199' };
      assert.deepEqual({ ...told }, { concern: whole, ...expected, organisation: settings.organisationName });
      assert.deepEqual(approvalOf(told), {
        purpose: 'concern',
        to: 'safeguarding-lead',
        madeOn: today,
        under: [],
      });
      assert.deepEqual({ ...shareConcern(concern, usualSettings, today) }, { concern: whole });
    },
  ],
  [
    'a sheet of questions asks what the leader chose, and says whose it is',
    () => {
      const chosen = shareQuestions({
        settings: { ...settings, wellbeing: { sets: ['loneliness'] } },
        today,
      });
      const questions = ['companionship', 'leftOut', 'isolated', 'lonely'];
      assert.deepEqual({ ...chosen }, { questions, organisation: 'Larkfield groups' });
      const approval = { purpose: 'questions', to: 'those-who-come', madeOn: today, under: [] };
      assert.deepEqual(approvalOf(chosen), approval);
      assert.deepEqual({ ...shareQuestions({ settings: usualSettings, today }) }, { questions: [] });
    },
  ],
  [
    'a message says to whom and from whom, and of the person the least',
    () => {
      const { message, because } = messageOf();
      const expected = {
        to: 'Priya Shah',
        email: 'priya@example.org',
        group: 'Tuesday Knit & Natter',
        ...leader,
        told: { person: 'D.H.', called: 'Doreen', fact: { about: 'accepted' }, instead: [] },
      };
      assert.deepEqual({ ...message }, expected);
      assert.equal(because, undefined);
      assert.deepEqual(approvalOf(message), {
        purpose: 'message',
        to: { linkWorkerId: priya.id },
        madeOn: today,
        under,
      });
      const bare = messageOf({ settings: usualSettings, linkWorker: aLinkWorker() }).message;
      for (const name of ['leaderName', 'leaderTelephone', 'email']) assert(!(name in bare));
      const { message: silent } = messageOf({ person: aPerson() });
      assert.deepEqual(approvalOf(silent).under, []);
      assert.deepEqual(Object.keys(silent), ['to', 'email', 'group', 'leaderName', 'leaderTelephone']);
    },
  ],
  [
    'a message goes to no two addresses',
    () => {
      const linkWorker = aLinkWorker({ email: 'priya@example.org, spy@example.org' });
      assert(!('email' in messageOf({ linkWorker }).message));
    },
  ],
  [
    'a message offers something else where it may help, and only there',
    () => {
      const instead = shareListing({
        ours: [{ group: aGroup({ name: 'Choir' }), nextDates: [] }],
        others: [],
        settings,
        today,
      });
      const offered = (of: Parameters<typeof messageOf>[0]) =>
        messageOf(of).message.told?.instead.map(({ name }) => name);
      assert.deepEqual(offered({ instead, fact: { about: 'declined' } }), ['Choir']);
      assert.deepEqual(offered({ instead, fact: { about: 'accepted' } }), []);
      assert.deepEqual(offered({ fact: { about: 'declined' } }), []);
    },
  ],
  [
    'a message about one person to the link worker of another says nothing of anybody',
    () => {
      const other = aPerson({ id: personId(2), consents: [aConsent()] });
      assert.equal(messageOf({ person: other }).message.told, undefined);
      assert.equal(messageOf({ person: other }).because, 'not-asked');
      const theirs = aLinkWorker({ id: linkWorkerId(2) });
      const toBoth = { ...doreen, consents: [aConsent(), aConsent({ linkWorkerId: linkWorkerId(2) })] };
      assert.equal(messageOf({ linkWorker: theirs, person: toBoth }).message.told, undefined);
    },
  ],
  [
    'the leader’s own words go where the message would have gone',
    () => {
      const { message } = messageOf();
      const words = withOwnWords(message, own);
      assert.deepEqual({ ...words }, { to: 'priya@example.org', ...own });
      const approval = words && approvalOf(words);
      assert.deepEqual(approval, { ...approvalOf(message), purpose: 'words' });
      const unknown = withOwnWords(messageOf({ linkWorker: aLinkWorker() }).message, own);
      assert.deepEqual({ ...unknown }, own);
    },
  ],
  [
    'a notice tells when and where, and goes to whoever may be written to, once',
    () => {
      const people = [
        aPerson({ email: 'arthur@example.org' }),
        aPerson({ email: 'arthur@example.org' }),
        aPerson({ email: 'ivy@example.org', isReachedThroughLinkWorker: true }),
        aPerson({ email: 'rosa@example.org>' }),
        aPerson(),
      ];
      const when = { group: 'Tuesday Knit & Natter', day: today, startsAt: '10:30', endsAt: '12:30' };
      const noticed = (session: SessionOfGroup, said = settings) =>
        shareNotice({ group: aGroup(), session, people, today, settings: said });
      const on = noticed(aDate());
      assert.deepEqual({ ...on }, { about: 'on', ...when, ...leader, addresses: ['arthur@example.org'] });
      assert.deepEqual(approvalOf(on), {
        purpose: 'notice',
        to: 'those-written-to',
        madeOn: today,
        under: [],
      });
      const moved = noticed(
        aDate({
          place: 'Church room',
          movedFrom: { day: day('2026-11-17'), startsAt: time('10:00'), endsAt: time('12:00') },
        }),
        usualSettings as typeof settings,
      );
      assert.deepEqual(
        { ...moved },
        {
          about: 'moved',
          ...when,
          place: 'Church room',
          movedFromOn: '2026-11-17',
          addresses: ['arthur@example.org'],
        },
      );
      assert.equal(noticed(aDate({ cancelledBecause: 'Snow' })).about, 'called-off');
    },
  ],
  [
    'whoever is reached through the link worker is neither rung nor written to',
    () => {
      const open = aPerson({ telephone: '07700 900111', email: 'a@example.org' });
      assert.equal(numberToRing(open, today), '07700 900111');
      assert.equal(addressToWriteTo(open, today), 'a@example.org');
      const closed = { ...open, isReachedThroughLinkWorker: true };
      assert.equal(numberToRing(closed, today), undefined);
      assert.equal(addressToWriteTo(closed, today), undefined);
    },
  ],
  [
    'whoever said that it shall not be kept is neither rung nor written to, from that day on',
    () => {
      const said = (answer: 'refused' | 'withdrawn', on: string) =>
        aPerson({
          telephone: '07700 900111',
          email: 'a@example.org',
          consents: [
            {
              purpose: 'hold-details',
              answer,
              on: day(on),
              how: 'in-person',
              wording: ownWordings['hold-details'],
            },
          ],
        });
      for (const answer of ['refused', 'withdrawn'] as const) {
        assert.equal(numberToRing(said(answer, today), today), undefined);
        assert.equal(addressToWriteTo(said(answer, today), today), undefined);
        assert.equal(numberToRing(said(answer, addDays(today, 1)), today), '07700 900111');
        assert.equal(addressToWriteTo(said(answer, addDays(today, 1)), today), 'a@example.org');
      }
    },
  ],
  [
    'a listing says of ours what stands on a poster, of others what is in the address book',
    () => {
      const other = {
        name: 'Choir',
        kind: 'music' as const,
        telephone: '01632 960127',
        checkedOn: day('2026-11-20'),
      };
      const of = (said: typeof settings, place?: string) =>
        shareListing({
          ours: [{ group: aGroup({ ...(place !== undefined && { place }) }), nextDates: [aDate()] }],
          others: [{ id: '0190eeee-0000-7000-8000-000000000001' as never, ...other }],
          settings: said,
          today,
        });
      const ours = {
        name: 'Tuesday Knit & Natter',
        kind: 'crafts',
        nextDates: [{ day: today, startsAt: '10:30', endsAt: '12:30' }],
      };
      const full = of(settings, 'Village Hall');
      const contact = { contact: leader.leaderName, telephone: leader.leaderTelephone };
      assert.deepEqual(
        { ...full },
        { rows: [{ ...ours, place: 'Village Hall', ...contact }, other], ...leader },
      );
      assert.deepEqual({ ...of(usualSettings as typeof settings) }, { rows: [ours, other] });
      assert.deepEqual(approvalOf(full), { purpose: 'listing', to: 'anyone', madeOn: today, under: [] });
    },
  ],
  [
    'a calendar says when and where, and whether it is called off, and never why',
    () => {
      const asked = anAskedTime({ notOn: [{ on: day('2026-12-29'), because: 'Jean is away' }] });
      const usualTimes = [aTimetable([asked, anAskedTime()])];
      const records = new Map([
        [slot('2026-11-24'), aSession({ cancelledBecause: 'Jean is ill', note: 'Ring Doreen' })],
        [slot('2026-12-01'), aSession({ day: day('2026-12-03'), place: 'Church room' })],
      ]);
      const { id, name } = aGroup();
      const calendar = (of: object) =>
        shareCalendar({ matters: [{ group: aGroup({ usualTimes, ...of }), records }], today });
      const [first, second] = usualTimes[0]?.times ?? [];
      const told = calendar({ place: 'Village Hall' });
      const when = { startsAt: '10:30', endsAt: '12:30' };
      assert.deepEqual(told.groups[0]?.group, {
        id,
        name,
        place: 'Village Hall',
        usualTimes: [
          { fromOn: '2026-01-01', times: [{ ...first, notOn: [{ on: '2026-12-29' }] }, { ...second }] },
        ],
      });
      assert.deepEqual(
        [...(told.groups[0]?.sessions ?? [])],
        [
          ['2026-11-24', { day: '2026-11-24', ...when, isCalledOff: true }],
          ['2026-12-01', { day: '2026-12-03', ...when, place: 'Church room', isCalledOff: false }],
        ],
      );
      assert(!('place' in (calendar({}).groups[0]?.group ?? {})));
      assert.deepEqual(approvalOf(told), { purpose: 'calendar', to: 'anyone', madeOn: today, under: [] });
    },
  ],
  [
    'a form says what the group says of itself, and whom to send it back to',
    () => {
      const of = (group: object, next: SessionOfGroup | undefined, said: typeof settings) =>
        shareForm({ group: aGroup(group), next, settings: said, today });
      const says = { offers: 'Wool and tea', cannotOffer: 'Lifts' };
      const form = of({ place: 'Village Hall', ...says }, aDate({ place: 'Church room' }), settings);
      const bare = { groupId: groupId(1), group: 'Tuesday Knit & Natter' };
      const next = { day: today, startsAt: '10:30', endsAt: '12:30' };
      assert.deepEqual({ ...form }, { ...bare, next, place: 'Church room', ...says, ...leader });
      assert.deepEqual({ ...of({}, undefined, usualSettings as typeof settings) }, bare);
      assert.equal(of({ place: 'Village Hall' }, aDate(), settings).place, 'Village Hall');
      assert.deepEqual(approvalOf(form), { purpose: 'form', to: 'anyone', madeOn: today, under: [] });
    },
  ],
  [
    'what may leave cannot be altered, and a copy or a likeness of it may not leave',
    () => {
      const { message } = messageOf();
      assert.throws(() => Object.assign(message, { group: 'Another' }), TypeError);
      assert.throws(() => Object.assign(approvalOf(message), { madeOn: '2020-01-01' }), TypeError);
      assert.throws(() => approvalOf({ ...message }), TypeError);
      assert.throws(() => approvalOf(JSON.parse(JSON.stringify(message)) as typeof message), TypeError);
    },
  ],
  [
    'a yes to older words, or to words that nobody knows, is to be asked for again, and a no stays a no',
    () => {
      const because = (consent: Parameters<typeof aConsent>[0]) =>
        messageOf({ person: { ...doreen, consents: [aConsent(consent)] } }).because;
      assert.equal(because({ wording: 'tell-link-worker-0' }), 'older-wording');
      assert.equal(because({ wording: 'photos-1' }), 'older-wording');
      assert.equal(because({ wording: 'by word of mouth' }), 'older-wording');
      assert.equal(because({ wording: 'tell-link-worker-2' }), undefined);
      assert.equal(because({ wording: 'tell-link-worker-0', answer: 'refused' }), 'refused');
    },
  ],
  [
    'of two words on one day the one written down later stands',
    () => {
      const [yes, no] = [aConsent(), aConsent({ answer: 'withdrawn' })];
      const { because } = messageOf({ person: { ...doreen, consents: [yes, no] } });
      assert.equal(because, 'withdrawn');
      assert.equal(messageOf({ person: { ...doreen, consents: [no, yes] } }).because, undefined);
    },
  ],
  [
    'a word about being rung is another’s than one about being told of, and the latest one stands',
    () => {
      const ring = (answer: 'given' | 'withdrawn', on: string) =>
        ({ purpose: 'ring-me', answer, on: day(on), how: 'in-person', wording: 'ring-me-1' }) as const;
      assert.equal(standingOwnConsent([aConsent()], 'ring-me', today), undefined);
      const said = [ring('withdrawn', '2026-11-10'), ring('given', '2026-10-01')];
      assert.equal(standingOwnConsent(said, 'ring-me', today)?.answer, 'withdrawn');
      assert.equal(standingOwnConsent([ring('given', addDays(today, 1))], 'ring-me', today), undefined);
    },
  ],
];
