import fc from 'fast-check';
import { messageProposed } from '#electron/formats/message.ts';
import { addDays } from '#shared/domain/dates.ts';
import { mayOfferInstead, type MomentFact } from '#shared/domain/moments.ts';
import { declineReasons, endings } from '#shared/domain/referrals.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { shareListing } from '#shared/domain/sharing/listing.ts';
import { type shareMessage, withOwnWords } from '#shared/domain/sharing/message.ts';
import {
  aConsent,
  aGroup,
  aLinkWorker,
  aPerson,
  aReferral,
  day,
  groupId,
  linkWorkerId,
  personId,
  time,
} from './builders.ts';
import { aWording, isValidWording } from './sharingWorlds.ts';

type Share = typeof shareMessage;
type World = Parameters<Share>[0];

const start = day('2026-06-01');
const aDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(start, days));

/** Anything there may be to tell of a story. */
export const aFact: fc.Arbitrary<MomentFact> = fc.oneof(
  fc.constantFrom<MomentFact>(
    { about: 'accepted' },
    { about: 'withdrawn' },
    { about: 'waiting-list', expectedMonth: '2026-09' as never },
    { about: 'limit-reached', sessions: 6 },
    { about: 'settled', visits: 4 },
  ),
  aDay.map((on): MomentFact => ({ about: 'arrived', on })),
  fc
    .record({ on: aDay, rang: fc.boolean() })
    .map(({ on, rang }): MomentFact => ({ about: 'missed', on, rang })),
  aDay.map((lastCameOn): MomentFact => ({ about: 'quiet', lastCameOn })),
  fc.constantFrom(...declineReasons).map((reason): MomentFact => ({ about: 'declined', reason })),
  fc.constantFrom(...endings).map((ending): MomentFact => ({ about: 'ended', ending })),
);

const aConsentOfSomeone = fc
  .record({
    linkWorker: fc.integer({ min: 1, max: 2 }),
    answer: fc.constantFrom('given', 'given', 'refused', 'withdrawn'),
    on: aDay,
    wording: aWording,
  })
  .map(({ linkWorker, ...said }) => aConsent({ linkWorkerId: linkWorkerId(linkWorker), ...said }));

/** One story with a moment to tell, told to its own link worker or, by mistake, to another. */
export const aMessageWorld: fc.Arbitrary<World> = fc
  .record({
    consents: fc.array(aConsentOfSomeone, { maxLength: 4 }),
    to: fc.constantFrom(1, 1, 1, 2),
    fact: aFact,
    hasReference: fc.boolean(),
    offers: fc.boolean(),
    today: aDay,
  })
  .map(({ consents, to, fact, hasReference, offers, today }) => {
    const group = aGroup({ id: groupId(1), name: 'Knit & Natter' });
    const settings = { ...usualSettings, leaderName: 'Jean Whitlock', leaderTelephone: '07700 900118' };
    const next = [{ day: start, startsAt: time('10:30'), endsAt: time('12:30') }];
    const other = aGroup({ id: groupId(2), name: 'Allotment Mornings' });
    return {
      linkWorker: aLinkWorker({ id: linkWorkerId(to), name: 'Priya Shah', email: 'priya@example.org' }),
      person: aPerson({
        id: personId(1),
        preferredName: 'Secretname',
        surname: 'Secretsurname',
        place: 'Secretplace',
        telephone: '07700 900199',
        email: 'secret@example.org',
        consents,
      }),
      referral: aReferral({
        personId: personId(1),
        groupId: groupId(1),
        linkWorkerId: linkWorkerId(1),
        whatMatters: 'Secretwish',
        goodToKnow: 'Secretneed',
        originalText: 'Secrettext',
        ...(hasReference && { reference: 'PS-118' }),
      }),
      group,
      fact,
      today,
      settings,
      ...(offers && {
        instead: shareListing({ ours: [{ group: other, nextDates: next }], others: [], today, settings }),
      }),
    };
  });

/** The rule reckoned apart from the code: the last word to that link worker by the day. */
const mayBeTold = ({ person, linkWorker, referral, today }: World): boolean => {
  const words = person.consents.filter(
    (each) => each.purpose === 'tell-link-worker' && each.linkWorkerId === linkWorker.id && each.on <= today,
  );
  const latest = words
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const last = words.filter(({ on }) => on === latest).at(-1);
  return referral.linkWorkerId === linkWorker.id && last?.answer === 'given' && isValidWording(last.wording);
};

const never = ['Secretsurname', 'Secretplace', '900199', 'secret@', 'Secretwish', 'Secretneed'];

/** Everything that is wrong with a message, in words; nothing when DOMAIN 6 is kept. */
export const messageFaultsOf = (world: World, share: Share): string[] => {
  const { message, because } = share(world);
  const { subject, text, script } = messageProposed(message);
  const written = `${subject}\n${text}`;
  const said = script.join('\n');
  const may = mayBeTold(world);
  const mark = world.referral.reference ?? 'S.S.';
  const faults = never.filter((secret) => `${written}${said}${JSON.stringify(message)}`.includes(secret));
  if (written.includes('Secretname')) faults.push('the name is written');
  if (may !== (because === undefined)) faults.push('the reason and the telling do not agree');
  if (written.includes(mark) !== may) faults.push(may ? 'it is about nobody' : 'the mark leaves');
  if (said.includes('Secretname') !== may) faults.push(may ? 'nobody is called' : 'the name is said');
  if ((withOwnWords(message, { subject, text }) !== undefined) !== may) faults.push('own words leave');
  const offers = may && world.instead !== undefined && mayOfferInstead(world.fact);
  if (text.includes('Allotment Mornings') !== offers) faults.push('something else is offered wrongly');
  if (!may && JSON.stringify(message).includes(world.fact.about)) faults.push('the moment leaves');
  return faults;
};
