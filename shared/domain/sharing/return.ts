import type { Day } from '../dates.ts';
import type { Group } from '../groups.ts';
import type { PersonId, ReferralId } from '../ids.ts';
import type { LinkWorker } from '../linkWorkers.ts';
import { initials, isPausedOn, type Person } from '../people.ts';
import { isOpen, lastStep, receivedOn, type Referral, stateNow } from '../referrals.ts';
import {
  type OurAnswer,
  putRightOf,
  type ReturnContent,
  type ReturnRow,
  type ToldSoFar,
} from '../returns.ts';
import type { Settings } from '../settings.ts';
import type { WordsSaid } from '../wellbeing.ts';
import { approve, type Approved, type Under } from './approved.ts';
import { mayTell, quotedUnder, type StaysOut } from './mayTell.ts';

/**
 * A return that may leave. Only `shareReturn` makes one, and a format takes nothing else, so that nobody is in a file
 * whose consent does not stand (DOMAIN 6, rule 1).
 */
export type ShareableReturn = Approved<'return', ReturnContent>;

export interface ReturnMatter {
  referral: Referral;
  person: Person;
  group: Group;
  /** Every day on which the person was marked here at the group since the referral was received, in order. */
  visits: readonly Day[];
  /** What the person said in their own words about the group, in order. */
  words?: readonly WordsSaid[];
  /** What returns before this one told of the story. */
  told?: ToldSoFar;
}

/** Whether a return of those days tells of a story: it was received by their end, and had not closed before them. */
export const belongsInPeriod = (referral: Referral, fromOn: Day, toOn: Day): boolean =>
  receivedOn(referral) <= toOn && (isOpen(referral) || lastStep(referral).on >= fromOn);

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

/** The last of what we said to the referral that was a yes, a no or a wait. */
const answerOf = ({ steps }: Referral): OurAnswer | undefined => {
  const step = steps.findLast(({ state }) => ['accepted', 'waiting-list', 'declined'].includes(state));
  return (
    step &&
    ({
      kind: step.state,
      on: step.on,
      ...(step.declineReason && { because: step.declineReason }),
    } as OurAnswer)
  );
};

const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** What was said last in those days holds, also where it is a no. */
const latestSaid = (words: readonly WordsSaid[], fromOn: Day, toOn: Day): WordsSaid | undefined =>
  words.findLast(({ on }) => on >= fromOn && on <= toOn);

const rowOf = (
  { referral, person, group, visits, words = [], told }: ReturnMatter,
  { fromOn, toOn, today }: { fromOn: Day; toOn: Day; today: Day },
  mayQuote: boolean,
): ReturnRow => {
  // Once the story has ended, whether somebody still comes is no longer the link worker's to know (rule 4).
  const lastOn = isOpen(referral) ? toOn : earlier(toOn, lastStep(referral).on);
  const known = visits.filter((day) => day <= lastOn);
  const first = known[0];
  const ending = lastStep(referral).ending;
  const answer = answerOf(referral);
  const untilOn = isOpen(referral) ? today : earlier(today, lastStep(referral).on);
  const quotable = mayQuote ? words.filter(({ mayBeQuoted }) => mayBeQuoted) : [];
  const said = latestSaid(words, later(fromOn, receivedOn(referral)), lastOn);
  const quoted = quotable.find((each) => each === said);
  const putRight = putRightOf(told, { visits, untilOn, ending, quotable: quotable.map(({ text }) => text) });
  return {
    person: referral.reference ?? initials(person),
    group: group.name,
    receivedOn: receivedOn(referral),
    ...(answer && { answer }),
    ...(first && { firstVisitOn: first }),
    cameOn: known.filter((day) => day >= fromOn),
    state: stateNow(referral, {
      visits: visits.length,
      isPaused: isPausedOn(person, today, visits.at(-1)),
    }),
    ...(ending && { ending }),
    ...(quoted && { ownWords: quoted.text }),
    ...(putRight.length > 0 && { putRight }),
  };
};

/**
 * Decides what one link worker may be told about a period, as consents stand today: only people that link worker
 * referred (rule 3), only those who agree that this link worker is told (rule 1), and of them the least (rule 4): their own
 * words only where they agreed to be quoted, and said so of these very words.
 * `staysOut` names the others and why, for the leader; nothing of them, not even their number, is in `content`.
 */
export const shareReturn = (of: {
  linkWorker: LinkWorker;
  fromOn: Day;
  toOn: Day;
  today: Day;
  matters: readonly ReturnMatter[];
  settings: Settings;
}): {
  content: ShareableReturn;
  referrals: { referralId: ReferralId; personId: PersonId }[];
  staysOut: StaysOut[];
} => {
  const { linkWorker, fromOn, toOn, today, settings } = of;
  const rows: {
    row: ReturnRow;
    referralId: ReferralId;
    personId: PersonId;
    under: Under;
    quoted?: Under | undefined;
  }[] = [];
  const staysOut = new Map<PersonId, StaysOut>();
  for (const matter of of.matters) {
    if (matter.referral.linkWorkerId !== linkWorker.id) continue;
    const quoted = quotedUnder(matter.person, today);
    const row = rowOf(matter, of, quoted !== undefined);
    // What is to be put right is told also of a story that closed before these days.
    if (!belongsInPeriod(matter.referral, fromOn, toOn) && !row.putRight) continue;
    const { id: personId } = matter.person;
    const telling = mayTell(matter.person, linkWorker.id, today);
    if (telling.may) {
      rows.push({
        row,
        referralId: matter.referral.id,
        personId,
        under: telling.under,
        quoted: row.ownWords === undefined ? undefined : quoted,
      });
    } else staysOut.set(personId, { personId, because: telling.because });
  }
  rows.sort((one, other) => (sortKey(one.row) < sortKey(other.row) ? -1 : 1));
  const content: ReturnContent = {
    forLinkWorker: linkWorker.name,
    ...(settings.organisationName !== undefined && { organisation: settings.organisationName }),
    fromOn,
    toOn,
    rows: rows.map(({ row }) => row),
    ...(settings.leaderName !== undefined && { leaderName: settings.leaderName }),
    ...(settings.leaderTelephone !== undefined && { leaderTelephone: settings.leaderTelephone }),
    ...(linkWorker.returnsAgreed?.hasCodes === true && { hasCodes: true }),
  };
  return {
    content: approve('return', content, {
      to: { linkWorkerId: linkWorker.id },
      madeOn: today,
      // Those of the rows, one each and in their order; then those by which somebody is quoted.
      under: [...rows.map(({ under }) => under), ...rows.flatMap(({ quoted }) => quoted ?? [])],
    }),
    referrals: rows.map(({ referralId, personId }) => ({ referralId, personId })),
    staysOut: [...staysOut.values()],
  };
};

const sortKey = (row: ReturnRow): string => `${row.group}\n${row.receivedOn}\n${row.person}`;
