import fc from 'fast-check';
import type { Consent } from '#shared/domain/consents.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import type { LinkWorkerId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/people.ts';
import type { Step } from '#shared/domain/referrals.ts';
import type { ReturnMatter, shareReturn } from '#shared/domain/sharing/return.ts';
import {
  aConsent,
  aGroup,
  aLinkWorker,
  aPerson,
  aReferral,
  aStep,
  day,
  groupId,
  linkWorkerId,
  personId,
  referralId,
} from './builders.ts';

export type Share = typeof shareReturn;
export type World = Parameters<Share>[0];

const start = day('2026-06-01');
const linkWorkers = 2;
const people = 5;

const dayFrom = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(start, days));
const aDay = dayFrom(0, 40);

/** Words by which a yes stands, words that are too old by now, and words that nobody here ever asked by. */
export const aWording = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('tell-link-worker-1', 'tell-link-worker-12', 'spreadsheet-1') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('tell-link-worker-0', 'toString-1', 'photos-1', 'tell-link-worker', ''),
  },
);

/** Whether a yes to them stands, reckoned apart from the code. */
export const isValidWording = (wording: string): boolean =>
  ['tell-link-worker-1', 'tell-link-worker-12', 'spreadsheet-1'].includes(wording);

const aConsentOfAnyone = fc
  .record({
    linkWorker: fc.integer({ min: 1, max: linkWorkers }),
    answer: fc.constantFrom('given', 'given', 'given', 'refused', 'withdrawn'),
    on: aDay,
    wording: aWording,
  })
  .map(({ linkWorker, ...said }) => aConsent({ linkWorkerId: linkWorkerId(linkWorker), ...said }));

/** Everything a person could be known by, each with a word of its own that must not be found anywhere else. */
const markedPerson = (number: number, consents: Consent[]): Person =>
  aPerson({
    id: personId(number),
    preferredName: `Secretname${number}x`,
    surname: `Secretsurname${number}x`,
    place: `Secretplace${number}x`,
    telephone: `07700 9001${number}x`,
    email: `secret${number}x@example.org`,
    consents,
  });

const secretsOf = (matter: ReturnMatter): string[] => {
  const { preferredName, surname, place, telephone, email } = matter.person;
  const { whatMatters, goodToKnow, originalText } = matter.referral;
  return [
    matter.person.id,
    matter.referral.id,
    preferredName,
    surname,
    place,
    telephone,
    email,
    whatMatters,
    goodToKnow,
    originalText,
  ].filter((each) => each !== undefined);
};

const stepsOf = (on: Day, closesAfter: number | null): Step[] => [
  aStep({ on }),
  ...(closesAfter === null
    ? []
    : [
        aStep({ state: 'accepted', on }),
        aStep({ state: 'ended', ending: 'moved-on', on: addDays(on, closesAfter) }),
      ]),
];

const aStory = fc.record({
  person: fc.integer({ min: 0, max: people - 1 }),
  linkWorker: fc.integer({ min: 1, max: linkWorkers }),
  receivedOn: aDay,
  closesAfter: fc.option(fc.integer({ min: 0, max: 20 })),
  hasReference: fc.boolean(),
  visits: fc.array(aDay, { maxLength: 6 }),
});

/** A hall of up to five people, two link workers and eight stories; what the first link worker is told is asked. */
export const aWorld: fc.Arbitrary<World> = fc
  .record({
    consents: fc.array(fc.array(aConsentOfAnyone, { maxLength: 4 }), {
      minLength: people,
      maxLength: people,
    }),
    stories: fc.array(aStory, { maxLength: 8 }),
    fromOn: aDay,
    length: fc.integer({ min: 0, max: 40 }),
    today: dayFrom(20, 50),
  })
  .map(({ consents, stories, fromOn, length, today }) => ({
    linkWorker: aLinkWorker(),
    fromOn,
    toOn: addDays(fromOn, length),
    today,
    settings: {
      textSize: 100,
      theme: 'system',
      contrast: 'system',
      isWelcomed: true,
      organisationName: 'Larkfield groups',
    },
    matters: stories.map((story, index) => ({
      person: markedPerson(story.person, consents[story.person] ?? []),
      group: aGroup({
        id: groupId(index % 2),
        name: `Group ${index % 2}`,
        place: 'Secretplace of the group',
      }),
      visits: story.visits.filter((on) => on >= story.receivedOn).sort(),
      referral: aReferral({
        id: referralId(index),
        personId: personId(story.person),
        groupId: groupId(index % 2),
        linkWorkerId: linkWorkerId(story.linkWorker),
        whatMatters: `Secretwish${index}x`,
        goodToKnow: `Secretneed${index}x`,
        originalText: `Secrettext${index}x`,
        steps: stepsOf(story.receivedOn, story.closesAfter),
        ...(story.hasReference && { reference: `Reference${index}x` }),
      }),
    })),
  }));

/** Whether an answer is about telling that link worker. */
export const isTo = (consent: Consent, linkWorker: LinkWorkerId): boolean =>
  consent.purpose === 'tell-link-worker' && consent.linkWorkerId === linkWorker;

/** The rule reckoned apart from the code: the last word to that link worker by the day, and how it reads. */
const answerOf = (person: Person, world: World): string => {
  const words = person.consents.filter((each) => isTo(each, world.linkWorker.id) && each.on <= world.today);
  const latest = words
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const last = words.filter(({ on }) => on === latest).at(-1);
  if (last?.answer === 'given' && !isValidWording(last.wording)) return 'older-wording';
  return last?.answer ?? 'not-asked';
};

const endOf = ({ referral }: ReturnMatter): string | undefined =>
  referral.steps.find(({ state }) => state === 'ended')?.on;

const isInPeriod = (matter: ReturnMatter, { fromOn, toOn }: World): boolean =>
  (matter.referral.steps[0]?.on ?? '') <= toOn && (endOf(matter) ?? toOn) >= fromOn;

/** Everything that is wrong with how a world was shared, in words; nothing when DOMAIN 6 is kept. */
export const faultsOf = (world: World, share: Share): string[] => {
  const { content, referrals, staysOut } = share(world);
  const faults: string[] = [];
  const leaves = JSON.stringify(content);
  const theirs = world.matters.filter(
    (matter) => matter.referral.linkWorkerId === world.linkWorker.id && isInPeriod(matter, world),
  );
  const told = theirs.filter(({ person }) => answerOf(person, world) === 'given');
  const untold = theirs.filter(({ person }) => answerOf(person, world) !== 'given');

  for (const matter of world.matters) {
    for (const secret of secretsOf(matter)) if (leaves.includes(secret)) faults.push(`${secret} leaves`);
    const { reference } = matter.referral;
    if (reference && leaves.includes(`"${reference}"`) !== told.includes(matter))
      faults.push(`${reference} ${told.includes(matter) ? 'is missing' : 'leaves'}`);
  }
  const toldIds = told.map(({ referral }) => referral.id).sort();
  const rowIds = referrals.map(({ referralId: id }) => id).sort();
  if (String(toldIds) !== String(rowIds))
    faults.push(`told of ${rowIds.length}, may tell of ${toldIds.length}`);
  if (content.rows.length !== referrals.length) faults.push('rows and the list of whose they are differ');
  content.rows.forEach((row, index) => {
    const matter = told.find(({ referral }) => referral.id === referrals[index]?.referralId);
    if (!matter) return;
    const end = endOf(matter) ?? world.toOn;
    const came = matter.visits.filter((on) => on >= world.fromOn && on <= world.toOn && on <= end);
    if (String(row.cameOn) !== String(came)) faults.push('the days somebody came are others');
    if (row.person !== (matter.referral.reference ?? 'S.S.')) faults.push('a row names somebody else');
  });

  const outIds = staysOut.map(({ personId: id }) => id);
  const untoldIds = [...new Set(untold.map(({ person }) => person.id))];
  if (String([...outIds].sort()) !== String(untoldIds.sort())) faults.push('not exactly the others stay out');
  if (outIds.some((id) => referrals.some((each) => each.personId === id)))
    faults.push('somebody stays out and is told of');
  for (const { personId: id, because } of staysOut) {
    const person = untold.find((matter) => matter.person.id === id)?.person;
    if (person && answerOf(person, world) !== because)
      faults.push(`somebody stays out because of ${because}`);
  }
  return faults;
};
