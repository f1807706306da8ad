import fc from 'fast-check';
import { type Marks, marked } from './marking.ts';
import { Concern } from '#shared/domain/concerns.ts';
import { type Consent, ownPurposes } from '#shared/domain/consents.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import { erasingRules } from '#shared/domain/erasing.ts';
import type { Erasure } from '#shared/domain/erasures.ts';
import { Group } from '#shared/domain/groups.ts';
import { LinkWorker } from '#shared/domain/linkWorkers.ts';
import type { MomentFact } from '#shared/domain/moments.ts';
import { Person } from '#shared/domain/people.ts';
import { Referral, type Step } from '#shared/domain/referrals.ts';
import { Session, sessionIdOf, type SessionOfGroup, type Slot } from '#shared/domain/sessions.ts';
import { type Settings, usualSettings } from '#shared/domain/settings.ts';
import {
  aConsent,
  aGroup,
  aLinkWorker,
  aPerson,
  aReferral,
  aSession,
  aStep,
  concernId,
  aWellbeing,
  day,
  groupId,
  linkWorkerId,
  noon,
  personId,
  referralId,
  slot,
  time,
  wellbeingId,
} from '#tests/support/builders.ts';
import { Wellbeing } from '#shared/domain/wellbeing.ts';
import { aFact } from '#tests/support/messageWorlds.ts';
import { aWording, isValidWording } from '#tests/support/sharingWorlds.ts';

export interface Story {
  referral: Referral;
  person: Person;
  group: Group;
  visits: readonly Day[];
  fact: MomentFact;
}

/** A hall in which every field of everybody holds a word of its own. */
export interface LeakWorld {
  today: Day;
  fromOn: Day;
  toOn: Day;
  people: readonly Person[];
  linkWorkers: readonly LinkWorker[];
  groups: readonly Group[];
  stories: readonly Story[];
  /** By number of the group: what was said of its sessions. */
  sessions: readonly (readonly SessionOfGroup[])[];
  /** Worries about somebody's safety: of the one that is printed, no word of another may be in it. */
  concerns: readonly Concern[];
  /** What people said about how things are. */
  said: readonly Wellbeing[];
  settings: Settings;
  marks: Marks;
}

const start = day('2026-06-01');
const dayFrom = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(start, days));
const aDay = dayFrom(0, 40);
const [people, linkWorkers, groups, concerns] = [5, 2, 2, 2] as const;
const anAdded = { at: noon(start), words: '' };

/** With these the initials of two people are never the same, and those of nobody are found by chance. */
const firstLetters = ['À', 'Ć', 'Đ', 'Ę', 'Ğ'];
const lastLetters = ['Ķ', 'Ł', 'Ň', 'Ő', 'Š'];

const aConsentOfAnyone: fc.Arbitrary<Consent> = fc
  .record({
    linkWorker: fc.integer({ min: 1, max: linkWorkers }),
    answer: fc.constantFrom('given', 'given', 'given', 'refused', 'withdrawn'),
    on: aDay,
    wording: aWording,
  })
  .map(({ linkWorker, ...said }) => aConsent({ linkWorkerId: linkWorkerId(linkWorker), ...said }));

const anOwn: fc.Arbitrary<Consent> = fc
  .record({
    purpose: fc.constantFrom(...ownPurposes),
    answer: fc.constantFrom('given', 'given', 'refused', 'withdrawn'),
    on: aDay,
    version: fc.constantFrom(1, 1, 1, 0),
  })
  .map(({ version, ...said }) => ({ ...said, how: 'in-person', wording: `${said.purpose}-${version}` }));

const anyPerson = fc.record({
  consents: fc.array(fc.oneof({ arbitrary: aConsentOfAnyone, weight: 4 }, { arbitrary: anOwn, weight: 3 }), {
    maxLength: 7,
  }),
  isReachedThroughLinkWorker: fc.boolean(),
  erasedOn: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: dayFrom(20, 50) }),
});

const anyStory = fc.record({
  person: fc.integer({ min: 0, max: people - 1 }),
  linkWorker: fc.option(fc.integer({ min: 1, max: linkWorkers }), { freq: 8 }),
  group: fc.integer({ min: 0, max: groups - 1 }),
  receivedOn: aDay,
  closesAfter: fc.option(fc.integer({ min: 0, max: 20 })),
  hasReference: fc.boolean(),
  visits: fc.array(aDay, { maxLength: 6 }),
  fact: aFact,
});

const anyWords = fc.record({
  person: fc.integer({ min: 0, max: people - 1 }),
  group: fc.integer({ min: 0, max: groups - 1 }),
  on: aDay,
  mayBeQuoted: fc.boolean(),
});

const aSaid = fc.record({
  isOff: fc.boolean(),
  isMoved: fc.boolean(),
});

const stepsOf = (on: Day, closesAfter: number | null): Step[] => [
  aStep({ on }),
  ...(closesAfter === null
    ? []
    : [
        aStep({ state: 'accepted', on }),
        aStep({ state: 'ended', ending: 'moved-on', on: addDays(on, closesAfter) }),
      ]),
];

/** What was said of the sessions of a group, with a reason only for those that were called off. */
const sessionsOf = (group: Group, said: readonly { isOff: boolean; isMoved: boolean }[], marks: Marks) =>
  said.map(({ isOff, isMoved }, index): SessionOfGroup => {
    const due = addDays(day('2026-06-02'), index * 7);
    const record = aSession({
      day: isMoved ? addDays(due, 2) : due,
      ...(isMoved && { movedFrom: { day: due, startsAt: time('10:30'), endsAt: time('12:30') } }),
    });
    const of: Slot = slot(due);
    const keeps = isOff ? /[pP]lace$/ : /[pP]lace$|cancelledBecause/;
    return {
      ...marked(Session, record, { owner: `the session of ${group.name} on ${due}`, marks, keeps }),
      id: sessionIdOf(group.id, of),
      groupId: group.id,
      slot: of,
    };
  });

/**
 * A hall of five people who said all sorts of things about being told of, and some of whom were erased, two link workers, two groups and up to eight
 * stories. What a group gives out about itself is in plain words; everything else is marked.
 */
export const aLeakWorld: fc.Arbitrary<LeakWorld> = fc
  .record({
    people: fc.array(anyPerson, { minLength: people, maxLength: people }),
    stories: fc.array(anyStory, { maxLength: 8 }),
    words: fc.array(anyWords, { maxLength: 6 }),
    said: fc.array(fc.array(aSaid, { maxLength: 3 }), { minLength: groups, maxLength: groups }),
    fromOn: aDay,
    length: fc.integer({ min: 0, max: 40 }),
    today: dayFrom(20, 50),
  })
  .map((of) => {
    const marks: Marks = new Map();
    const erasures = of.people.flatMap(({ erasedOn }, index): Erasure[] =>
      erasedOn === null ? [] : [{ what: 'person', id: personId(index), on: erasedOn }],
    );
    /** What erasing leaves of it: every word of theirs is looked for all the same. */
    const kept = <R extends { id: string }>(shelf: 'people' | 'referrals', record: R): R =>
      erasingRules.left(erasures, [], { document: shelf, shelf, id: record.id }, record) as R;
    const words = of.words.map(({ person, group, on, mayBeQuoted }, index) => {
      const id = wellbeingId(index);
      marks.set(id, `id of words ${index} of person ${person}`);
      const record = aWellbeing({
        id,
        personId: personId(person),
        groupId: groupId(group),
        on,
        answers: { satisfied: 7, lonely: 'never' },
        ownWords: { text: 'I have friends now.', mayBeQuoted },
      });
      return marked(Wellbeing, record, { owner: `words ${index} of person ${person}`, marks });
    });
    const known = of.people.map(({ erasedOn: _on, ...each }, index) => {
      const id = personId(index);
      marks.set(id, `id of person ${index}`);
      const person = marked(Person, aPerson({ ...each, id }), {
        owner: `person ${index}`,
        marks,
        begins: { preferredName: firstLetters[index] ?? '', surname: lastLetters[index] ?? '' },
        keeps: /wording$/,
      });
      return kept('people', person);
    });
    for (const index of known.keys()) {
      marks.set(`${firstLetters[index]}.${lastLetters[index]}.`.toLowerCase(), `initials of person ${index}`);
    }
    const ours = Array.from({ length: groups }, (_, index) => {
      const usualTimes = aGroup().usualTimes.map((each) =>
        'times' in each
          ? {
              ...each,
              times: each.times.map((usual) => ({
                ...usual,
                // Without an end a calendar looks nine years ahead.
                untilOn: day('2026-09-30'),
                notOn: [{ on: day('2026-06-30'), because: 'Away' }],
              })),
            }
          : each,
      );
      const group = aGroup({
        id: groupId(index),
        name: `Group ${index}`,
        place: `Hall ${index}`,
        offers: 'Wool and tea',
        cannotOffer: 'Lifts',
        usualTimes,
      });
      return marked(Group, group, { owner: `group ${index}`, marks, keeps: /^\w+$/ });
    });
    return {
      today: of.today,
      fromOn: of.fromOn,
      toOn: addDays(of.fromOn, of.length),
      people: known,
      linkWorkers: Array.from({ length: linkWorkers }, (_, index) => {
        const id = linkWorkerId(index + 1);
        marks.set(id, `id of link worker ${index + 1}`);
        return marked(LinkWorker, aLinkWorker({ id }), { owner: `link worker ${index + 1}`, marks });
      }),
      groups: ours,
      stories: of.stories.map((story, index): Story => {
        const id = referralId(index);
        marks.set(id, `id of story ${index}`);
        const { reference, ...referral } = marked(
          Referral,
          aReferral({
            id,
            personId: personId(story.person),
            groupId: groupId(story.group),
            comesAlong: { who: 'Neighbour', visits: 2 },
            tellings: [
              { about: 'arrived', at: start, told: { kind: 'told', on: start, how: 'email', words: 'Came' } },
            ],
            steps: stepsOf(story.receivedOn, story.closesAfter),
          }),
          { owner: `story ${index} of person ${story.person}`, marks, keeps: /setBy$/ },
        );
        const { linkWorkerId: _other, ...ofNobody } = referral;
        return {
          referral: kept('referrals', {
            ...ofNobody,
            ...(story.hasReference && reference !== undefined && { reference }),
            ...(story.linkWorker !== null && { linkWorkerId: linkWorkerId(story.linkWorker) }),
          }),
          person: known[story.person] as Person,
          group: ours[story.group] as Group,
          visits: story.visits.filter((on) => on >= story.receivedOn).sort(),
          fact: story.fact,
        };
      }),
      said: words.filter((each) => {
        const place = { document: 'wellbeing', shelf: 'said', id: each.id };
        return erasingRules.left(erasures, [], place, each) !== null;
      }),
      sessions: ours.map((group, index) => sessionsOf(group, of.said[index] ?? [], marks)),
      concerns: Array.from({ length: concerns }, (_, index) => {
        const id = concernId(index);
        marks.set(id, `id of concern ${index}`);
        const concern = { id, writtenAt: noon(start), seen: '', happenedOn: start, added: [anAdded] };
        return marked(Concern, concern, { owner: `concern ${index}`, marks });
      }),
      settings: {
        ...usualSettings,
        safeguardingLeadName: 'Ruth Vane',
        leaderName: 'Jean Whitlock',
        leaderTelephone: '07700 900118',
        organisationName: 'Larkfield groups',
      },
      marks,
    };
  });

/**
 * Whether a person may be told of to a link worker, reckoned apart from the code: the last word to that link worker by
 * today is a yes to words that still stand (DOMAIN 6, rules 1 and 2).
 */
export const mayBeToldOf = (person: Person, linkWorker: LinkWorker, today: Day): boolean => {
  const words = person.consents.filter(
    (each) => each.purpose === 'tell-link-worker' && each.linkWorkerId === linkWorker.id && each.on <= today,
  );
  const latest = words
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const last = words.filter(({ on }) => on === latest).at(-1);
  return last?.answer === 'given' && isValidWording(last.wording);
};

/** By what a person is known to a link worker: the reference they gave, or else the initials. */
export const markOf = ({ referral, person }: Story): string =>
  referral.reference ?? `${person.preferredName[0]}.${person.surname?.[0]}.`;

/** Whether somebody's last word about quoting what they say is a yes that stands, reckoned apart from the code. */
const mayBeQuotedAtAll = ({ consents }: Person, today: Day): boolean => {
  const words = consents.filter((each) => each.purpose === 'quote-words' && each.on <= today);
  const latest = words
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const last = words.filter(({ on }) => on === latest).at(-1);
  return last?.answer === 'given' && last.wording === 'quote-words-1';
};

/**
 * The words that a return of the days of this world may quote of a story that it may tell of: said of its group in those
 * days, after somebody was referred, with a yes for these very words and one for their words at all.
 */
export const quotableIn = ({ said, fromOn, toOn, today }: LeakWorld, { referral, person }: Story): string[] =>
  said.flatMap(({ personId: whose, groupId: about, on, ownWords }) =>
    whose === person.id &&
    about === referral.groupId &&
    on >= fromOn &&
    on <= toOn &&
    on >= (referral.steps[0]?.on ?? toOn) &&
    ownWords?.mayBeQuoted &&
    mayBeQuotedAtAll(person, today)
      ? [ownWords.text]
      : [],
  );
