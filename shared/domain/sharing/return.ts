import type { Day } from '../dates.ts';
import type { Group } from '../groups.ts';
import type { PersonId, ReferralId } from '../ids.ts';
import type { LinkWorker } from '../linkWorkers.ts';
import { initials, isPausedOn, type Person } from '../people.ts';
import { isOpen, lastStep, receivedOn, type Referral, stateNow } from '../referrals.ts';
import type { ReturnContent, ReturnRow } from '../returns.ts';
import type { Settings } from '../settings.ts';
import { approve, type Approved, type Under } from './approved.ts';
import { mayTell, type StaysOut } from './mayTell.ts';

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
}

const belongsInPeriod = (referral: Referral, fromOn: Day, toOn: Day): boolean =>
  receivedOn(referral) <= toOn && (isOpen(referral) || lastStep(referral).on >= fromOn);

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

const rowOf = (
  { referral, person, group, visits }: ReturnMatter,
  { fromOn, toOn, today }: { fromOn: Day; toOn: Day; today: Day },
): ReturnRow => {
  // Once the story has ended, whether somebody still comes is no longer the link worker's to know (rule 4).
  const lastOn = isOpen(referral) ? toOn : earlier(toOn, lastStep(referral).on);
  const known = visits.filter((day) => day <= lastOn);
  const first = known[0];
  const ending = lastStep(referral).ending;
  return {
    person: referral.reference ?? initials(person),
    group: group.name,
    receivedOn: receivedOn(referral),
    ...(first && { firstVisitOn: first }),
    cameOn: known.filter((day) => day >= fromOn),
    state: stateNow(referral, {
      visits: visits.length,
      isPaused: isPausedOn(person, today, visits.at(-1)),
    }),
    ...(ending && { ending }),
  };
};

/**
 * Decides what one link worker may be told about a period, as consents stand today: only people that link worker
 * referred (rule 3), only those who agree that this link worker is told (rule 1), and of them the least (rule 4).
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
  const rows: { row: ReturnRow; referralId: ReferralId; personId: PersonId; under: Under }[] = [];
  const staysOut = new Map<PersonId, StaysOut>();
  for (const matter of of.matters) {
    if (matter.referral.linkWorkerId !== linkWorker.id) continue;
    if (!belongsInPeriod(matter.referral, fromOn, toOn)) continue;
    const { id: personId } = matter.person;
    const telling = mayTell(matter.person, linkWorker.id, today);
    if (telling.may) {
      rows.push({ row: rowOf(matter, of), referralId: matter.referral.id, personId, under: telling.under });
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
  };
  return {
    content: approve('return', content, {
      to: { linkWorkerId: linkWorker.id },
      madeOn: today,
      under: rows.map(({ under }) => under),
    }),
    referrals: rows.map(({ referralId, personId }) => ({ referralId, personId })),
    staysOut: [...staysOut.values()],
  };
};

const sortKey = (row: ReturnRow): string => `${row.group}\n${row.receivedOn}\n${row.person}`;
