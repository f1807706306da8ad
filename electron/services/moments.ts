import type { View } from '../store/store.ts';
import type { ArrangedVisit } from './firstVisits.ts';
import { need } from './looking.ts';
import type { Came } from './referralBriefs.ts';
import type { Moment } from '#shared/contract/referrals.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { Referral } from '#shared/domain/referrals.ts';
import { mayTell } from '#shared/domain/sharing.ts';
import { people } from '#shared/domain/shelves.ts';
import { TellableMoment, toldState } from '#shared/domain/telling.ts';

/**
 * What there is to tell the referrer of a story, in order of time: each thing that was said, and what the register tells
 * of the first visit. Nothing when nobody referred the person.
 */
export const momentsOf = (
  view: View,
  referral: Referral,
  { came, firstVisit }: { came: Came; firstVisit: ArrangedVisit | undefined },
  today: Day,
): Moment[] => {
  const { linkWorkerId, personId, tellings, steps } = referral;
  if (linkWorkerId === undefined) return [];
  const { may } = mayTell(need(view, people, personId), linkWorkerId, today);
  const said = steps.flatMap(({ state, on, recordedAt }) => {
    const about = TellableMoment.safeParse(state).data;
    return about ? [{ about, at: recordedAt, on }] : [];
  });
  const read = [
    ...(came.firstOn ? [{ about: 'arrived' as const, on: came.firstOn }] : []),
    ...(firstVisit?.standing === 'missed' ? [{ about: 'missed' as const, on: firstVisit.on }] : []),
  ].map((moment) => ({ ...moment, at: moment.on }));
  return [...said, ...read]
    .map((moment) => ({ ...moment, told: toldState(tellings, moment, may) }))
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
};
