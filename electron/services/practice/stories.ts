import type { GroupKey } from './groups.ts';
import type { LinkWorkerKey } from './linkWorkers.ts';
import type { PersonKey } from './people.ts';
import type { Consent } from '#shared/domain/consents.ts';
import type { Referral, Step } from '#shared/domain/referrals.ts';
import type { KnownWelcome } from '#shared/domain/welcome.ts';

interface SampleStep extends Pick<Step, 'state' | 'declineReason' | 'ending'> {
  /** The link worker heard of it by telephone on the same day. */
  isTold?: true;
  daysAgo: number;
  /** The meeting of the group that is arranged for: 0 is the next one (today's when it meets today), 1 the last. */
  firstVisitMeetingsAgo?: number;
}

interface SampleConsent extends Pick<Consent, 'answer' | 'how'> {
  daysAgo: number;
}

export interface SampleStory extends Pick<
  Referral,
  'reference' | 'whatMatters' | 'goodToKnow' | 'limit' | 'greeter' | 'comesAlong' | 'buddy'
> {
  person: PersonKey;
  group: GroupKey;
  linkWorker: LinkWorkerKey;
  steps: readonly SampleStep[];
  /** The answers about telling this link worker; none when nobody has asked yet. */
  consents?: readonly SampleConsent[];
  /** They agreed to be rung when they have not been for a while. */
  mayBeRung?: true;
  /** What of the welcome is done, on the day of the last step. */
  welcomed?: readonly KnownWelcome[];
}

const received = (daysAgo: number): SampleStep => ({ state: 'received', daysAgo });
const accepted = (daysAgo: number): SampleStep => ({ state: 'accepted', daysAgo });
const arranged = (daysAgo: number, firstVisitMeetingsAgo: number): SampleStep => ({
  state: 'first-visit-arranged',
  daysAgo,
  firstVisitMeetingsAgo,
});
const told = (step: SampleStep): SampleStep => ({ ...step, isTold: true });
const given = (daysAgo: number, how: Consent['how']): SampleConsent => ({ answer: 'given', daysAgo, how });

/** A story for each state there is, the ones that wait for the leader first. */
export const sampleStories: readonly SampleStory[] = [
  {
    person: 'tomReddy',
    group: 'knitting',
    linkWorker: 'priyaShah',
    reference: 'PS-131',
    whatMatters: 'Getting out of the flat on a weekday, and making something with my hands.',
    steps: [received(5)],
  },
  {
    person: 'bronwen',
    group: 'allotment',
    linkWorker: 'tomiOkonkwo',
    goodToKnow: 'Tomi would like to come along the first time.',
    steps: [received(0)],
  },
  {
    person: 'gethinLloyd',
    group: 'allotment',
    linkWorker: 'tomiOkonkwo',
    reference: 'AH-07',
    whatMatters: 'I miss my old garden.',
    steps: [received(8), told(accepted(3))],
    consents: [given(8, 'told-by-link-worker')],
  },
  {
    person: 'doreenHughes',
    group: 'knitting',
    linkWorker: 'priyaShah',
    whatMatters: 'I used to knit for the whole street.',
    goodToKnow: 'A seat near the window',
    greeter: 'Sheila',
    comesAlong: { who: 'Karen', visits: 2 },
    welcomed: ['getting-there', 'call-before', 'comes-along'],
    steps: [received(14), accepted(12), told(arranged(6, 0))],
    consents: [given(12, 'by-telephone')],
  },
  {
    person: 'callumFrost',
    group: 'allotment',
    linkWorker: 'tomiOkonkwo',
    reference: 'AH-09',
    goodToKnow: 'A call before would help.',
    steps: [received(11), accepted(9), told(arranged(4, 0))],
    welcomed: ['getting-there'],
    consents: [given(9, 'told-by-link-worker')],
  },
  {
    person: 'piotrMazurek',
    group: 'strollers',
    linkWorker: 'priyaShah',
    reference: 'PS-129',
    steps: [received(16), accepted(14), arranged(10, 1)],
    consents: [given(14, 'by-telephone')],
  },
  {
    person: 'manjitSahota',
    group: 'allotment',
    linkWorker: 'priyaShah',
    reference: 'PS-130',
    whatMatters: 'Growing my own coriander again.',
    steps: [received(20), accepted(18), arranged(15, 1)],
    welcomed: ['show-round', 'buddy'],
    consents: [given(18, 'on-paper')],
  },
  {
    person: 'lenaKowalska',
    group: 'knitting',
    linkWorker: 'priyaShah',
    reference: 'PS-118',
    whatMatters: 'To hear other people talk, and to talk a bit myself.',
    limit: { sessions: 6 },
    steps: [received(49), accepted(47), arranged(44, 6)],
    consents: [given(42, 'in-person')],
  },
  {
    person: 'rosaMendes',
    group: 'knitting',
    linkWorker: 'priyaShah',
    reference: 'PS-121',
    goodToKnow: 'Likes to sit by the door.',
    steps: [received(37), accepted(36), arranged(33, 4), { state: 'settled', daysAgo: 5, isTold: true }],
    consents: [given(36, 'by-telephone')],
  },
  {
    person: 'arthurBell',
    group: 'strollers',
    linkWorker: 'priyaShah',
    reference: 'PS-124',
    whatMatters: 'Fresh air, and somebody to walk with.',
    steps: [received(42), accepted(40), arranged(37, 5)],
    mayBeRung: true,
    consents: [given(35, 'on-paper')],
  },
  {
    person: 'ivyMarsh',
    group: 'strollers',
    linkWorker: 'priyaShah',
    reference: 'PS-126',
    steps: [received(40), accepted(38), arranged(36, 5)],
    consents: [given(38, 'told-by-link-worker'), { answer: 'withdrawn', daysAgo: 8, how: 'in-person' }],
  },
  {
    person: 'kofiAsanteBoadi',
    group: 'strollers',
    linkWorker: 'tomiOkonkwo',
    reference: 'AH-04',
    steps: [received(30), arranged(27, 3)],
    consents: [{ answer: 'refused', daysAgo: 21, how: 'in-person' }],
  },
  {
    person: 'kenAdeyemi',
    group: 'knitting',
    linkWorker: 'priyaShah',
    reference: 'PS-102',
    whatMatters: 'Company on a weekday morning.',
    steps: [
      received(82),
      accepted(80),
      arranged(76, 10),
      { state: 'ended', daysAgo: 21, ending: 'staying-on' },
    ],
    consents: [given(70, 'in-person')],
  },
  {
    person: 'leonorPinheiro',
    group: 'allotment',
    linkWorker: 'priyaShah',
    reference: 'PS-109',
    steps: [
      received(75),
      accepted(73),
      arranged(70, 9),
      { state: 'ended', daysAgo: 47, ending: 'not-for-them' },
    ],
    consents: [given(73, 'by-telephone')],
  },
  {
    person: 'siobhanNiMhaille',
    group: 'knitting',
    linkWorker: 'priyaShah',
    reference: 'PS-112',
    whatMatters: 'Singing, above all.',
    steps: [received(60), { state: 'declined', daysAgo: 57, declineReason: 'wrong-group' }],
    consents: [given(60, 'told-by-link-worker')],
  },
  {
    person: 'siobhanNiMhaille',
    group: 'allotment',
    linkWorker: 'priyaShah',
    reference: 'PS-112',
    whatMatters: 'Singing, above all.',
    steps: [received(57), { state: 'waiting-list', daysAgo: 55 }],
  },
  {
    person: 'zofiaWisniewska',
    group: 'strollers',
    linkWorker: 'tomiOkonkwo',
    reference: 'AH-02',
    steps: [received(45), accepted(43), { state: 'withdrawn', daysAgo: 38 }],
  },
];
