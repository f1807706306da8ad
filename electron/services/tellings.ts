import { messageMailto, messageProposed, ownWordsMailto } from '../formats/message.ts';
import type { Commands, Queries, ReadingDesk } from './desk.ts';
import { arrangedVisits } from './firstVisits.ts';
import { need, personBriefs, withoutGaps } from './looking.ts';
import { factOf, momentsOf, readMoments } from './moments.ts';
import { listingOf } from './otherGroups.ts';
import { briefDocuments, neverCame, referralBrief, visitsSince } from './referralBriefs.ts';
import { settingsIn } from './settings.ts';
import type { InputOf } from '#shared/contract/api.ts';
import { AppError } from '#shared/domain/errors.ts';
import { mayOfferInstead, type MomentFact } from '#shared/domain/moments.ts';
import type { ShareableListing } from '#shared/domain/sharing/listing.ts';
import { shareMessage, withOwnWords } from '#shared/domain/sharing/message.ts';
import { groups, linkWorkers, people, referrals } from '#shared/domain/shelves.ts';

type OfMoment = Pick<InputOf<'tellings.openMail'>, 'referralId' | 'about' | 'at'>;

const asksIfRung = ({ about }: MomentFact): boolean => about === 'missed' || about === 'quiet';

const withRung = (fact: MomentFact, hasRung: boolean | undefined): MomentFact =>
  hasRung === undefined || !asksIfRung(fact) ? fact : ({ ...fact, rang: hasRung } as MomentFact);

/** The message about one moment as it may leave today; `not-found` when the moment is none (any more). */
const messageOf = async (
  { referralId, about, at }: OfMoment,
  desk: ReadingDesk,
  { hasRung, instead }: { hasRung?: boolean | undefined; instead?: ShareableListing } = {},
) => {
  const today = desk.today();
  const story = await desk.store.read(['referrals'], (view) => need(view, referrals, referralId));
  const came = await visitsSince(desk, [story]);
  const firstVisit = (await arrangedVisits(desk, [story], came)).get(referralId);
  const read = (await readMoments(desk, [story], came)).get(referralId);
  const looked = { came: came.get(referralId) ?? neverCame, firstVisit, read };
  return desk.store.read([...briefDocuments, 'settings'], (view) => {
    const moment = momentsOf(view, story, looked, today).find(
      (each) => each.about === about && each.at === at,
    );
    if (!moment || story.linkWorkerId === undefined) throw new AppError('not-found', { kind: 'moments' });
    const linkWorker = need(view, linkWorkers, story.linkWorkerId);
    const fact = withRung(factOf(moment, story, looked), hasRung);
    const shared = shareMessage({
      linkWorker,
      referral: story,
      person: need(view, people, story.personId),
      group: need(view, groups, story.groupId),
      fact,
      ...(instead && { instead }),
      today,
      settings: settingsIn(view),
    });
    const referral = referralBrief(view, story, looked, today, personBriefs(view));
    return { ...shared, referral, moment, linkWorker, fact };
  });
};

export const tellingQueries: Queries<'tellings'> = {
  'tellings.get': async ({ hasRung, groupIds, otherGroupIds, ...of }, desk) => {
    const instead = await listingOf({ groupIds, otherGroupIds }, desk);
    const { message, fact, ...known } = await messageOf(of, desk, { hasRung, instead });
    return withoutGaps({
      ...known,
      ...messageProposed(message),
      person: message.told?.person,
      asksIfRung: message.told !== undefined && asksIfRung(fact),
      hasRung: 'rang' in fact ? fact.rang : undefined,
      mayOfferInstead: message.told !== undefined && mayOfferInstead(fact),
    });
  },
};

export const tellingCommands: Commands<'tellings'> = {
  'tellings.openMail': async ({ own, ...of }, desk) => {
    const { message } = await messageOf(of, desk);
    const words = own && withOwnWords(message, own);
    if (own && !words) throw new AppError('not-allowed', { state: 'no-consent' });
    await desk.host.openAddress(words ? ownWordsMailto(words) : messageMailto(message));
    return { isOpened: true };
  },
};
