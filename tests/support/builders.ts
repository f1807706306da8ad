import type { Consent } from '#shared/domain/consents.ts';
import type { Day, Instant, Time } from '#shared/domain/dates.ts';
import { Day as DaySchema } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type {
  ConcernId,
  GroupId,
  LinkWorkerId,
  PersonId,
  ReferralId,
  WellbeingId,
} from '#shared/domain/ids.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';
import type { Person } from '#shared/domain/people.ts';
import type { Referral, Step } from '#shared/domain/referrals.ts';
import type { Mark, MarkWord } from '#shared/domain/register.ts';
import { noHeadcount, type Session, type Slot } from '#shared/domain/sessions.ts';
import { type AskedTime, type Timetable, timetableFrom } from '#shared/domain/usualTimes.ts';
import type { Wellbeing } from '#shared/domain/wellbeing.ts';

/** A well-formed UUIDv7 with a number one can follow in a failing test. */
const uuid = (kind: string, number: number): string =>
  `0190${kind}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const personId = (number: number) => uuid('aaaa', number) as PersonId;
export const groupId = (number: number) => uuid('bbbb', number) as GroupId;
export const linkWorkerId = (number: number) => uuid('cccc', number) as LinkWorkerId;
export const referralId = (number: number) => uuid('dddd', number) as ReferralId;
export const concernId = (number: number) => uuid('abba', number) as ConcernId;
export const wellbeingId = (number: number) => uuid('eeee', number) as WellbeingId;

/** A day as a test writes it; one that is not in the calendar fails the test. */
export const day = (text: string): Day => DaySchema.parse(text);
export const time = (text: string): Time => text as Time;
export const slot = (text: string): Slot => text as Slot;
export const noon = (on: string): Instant => `${on}T12:00:00.000Z` as Instant;

export const aPerson = (person: Partial<Person> = {}): Person => ({
  id: personId(1),
  preferredName: 'Doreen',
  isReachedThroughLinkWorker: false,
  belongings: [],
  consents: [],
  isToFinish: false,
  addedOn: day('2026-01-06'),
  ...person,
});

/** Every week on Tuesdays at half past ten, unless told otherwise, as `groups.add` and `groups.change` want it. */
export const anAskedTime = (asked: Partial<AskedTime> = {}): AskedTime => ({
  rhythm: { kind: 'weeks', every: 1, weekdays: [2] },
  startsAt: time('10:30'),
  endsAt: time('12:30'),
  ...asked,
});

export const everyWeek = (weekday: number, startsAt = '10:30', endsAt = '12:30'): AskedTime =>
  anAskedTime({
    rhythm: { kind: 'weeks', every: 1, weekdays: [weekday] },
    startsAt: time(startsAt),
    endsAt: time(endsAt),
  });

/** From the start of 2026 on, unless told otherwise. */
export const aTimetable = (asked = [anAskedTime()], fromOn = '2026-01-01'): Timetable =>
  timetableFrom(asked, day(fromOn));

export const aGroup = (group: Partial<Group> = {}): Group => ({
  id: groupId(1),
  name: 'Tuesday Knit & Natter',
  kind: 'crafts',
  usualTimes: [aTimetable()],
  ...group,
});

export const aLinkWorker = (linkWorker: Partial<LinkWorker> = {}): LinkWorker => ({
  id: linkWorkerId(1),
  name: 'Priya Shah',
  ...linkWorker,
});

export const aConsent = (consent: Partial<Consent> = {}): Consent => ({
  purpose: 'tell-link-worker',
  linkWorkerId: linkWorkerId(1),
  answer: 'given',
  on: day('2026-10-01'),
  how: 'in-person',
  wording: 'tell-link-worker-1',
  ...consent,
});

export const aStep = (step: Partial<Step> = {}): Step => ({
  state: 'received',
  on: day('2026-10-01'),
  recordedAt: noon('2026-10-01'),
  ...step,
});

export const aReferral = (referral: Partial<Referral> = {}): Referral => ({
  id: referralId(1),
  personId: personId(1),
  groupId: groupId(1),
  linkWorkerId: linkWorkerId(1),
  steps: [aStep()],
  ...referral,
});

export const aSession = (session: Partial<Session> = {}): Session => ({
  day: day('2026-11-24'),
  startsAt: time('10:30'),
  endsAt: time('12:30'),
  headcount: noHeadcount,
  ...session,
});

export const aMark = (mark: MarkWord): Mark => ({ mark, at: noon('2026-11-24') });

/** What somebody said about how things are: in own words that may be quoted, and nothing else. */
export const aWellbeing = (said: Partial<Wellbeing> = {}): Wellbeing => ({
  id: wellbeingId(1),
  personId: personId(1),
  groupId: groupId(1),
  on: day('2026-11-10'),
  how: 'screen',
  answers: {},
  ownWords: { text: 'I have friends now.', mayBeQuoted: true },
  ...said,
});
