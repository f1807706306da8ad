import type { View } from '../store/store.ts';
import { records } from './looking.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import type { LinkWorkerId } from '#shared/domain/ids.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';
import { receivedOn } from '#shared/domain/referrals.ts';
import { lastDayOver } from '#shared/domain/returnsDue.ts';
import { belongsInPeriod } from '#shared/domain/sharing/return.ts';
import { linkWorkers, referrals, sentReturns } from '#shared/domain/shelves.ts';

/** The days that the next return to a link worker would cover, and whether it is due as was agreed with them. */
export interface NextReturn {
  fromOn: Day;
  toOn: Day;
  /** Everything until today has been told already. */
  isToldAlready: boolean;
  /** The day since when; left out while it is not, or nothing was agreed. */
  dueOn?: Day;
}

const dayAfterLast = (view: View, linkWorkerId: LinkWorkerId): Day | undefined => {
  const last = records(view, sentReturns)
    .filter((each) => each.linkWorkerId === linkWorkerId && each.mistakeOn === undefined)
    .map(({ content }) => content.toOn)
    .sort()
    .at(-1);
  return last && addDays(last, 1);
};

/**
 * From the day after the last return, or the first referral, until today; or until the end of the month or quarter that
 * is over, where a return for it was agreed and has something to tell.
 */
export const dueReturn = (view: View, linkWorkerId: LinkWorkerId, today: Day): NextReturn => {
  const theirs = records(view, referrals).filter((each) => each.linkWorkerId === linkWorkerId);
  const first = theirs.map(receivedOn).sort()[0];
  const fromOn = dayAfterLast(view, linkWorkerId) ?? first ?? today;
  const agreed = view.get(linkWorkers, linkWorkerId)?.returnsAgreed;
  const overOn = agreed && lastDayOver(agreed.every, today);
  if (overOn && fromOn <= overOn && theirs.some((each) => belongsInPeriod(each, fromOn, overOn))) {
    return { fromOn, toOn: overOn, isToldAlready: false, dueOn: addDays(overOn, 1) };
  }
  return { fromOn: fromOn < today ? fromOn : today, toOn: today, isToldAlready: fromOn > today };
};

/** The link workers to whom a return is due, with the days it is for. */
export const dueReturns = (view: View, today: Day): (Required<NextReturn> & { linkWorker: LinkWorker })[] =>
  records(view, linkWorkers).flatMap((linkWorker) => {
    if (!linkWorker.returnsAgreed) return [];
    const { dueOn, ...days } = dueReturn(view, linkWorker.id, today);
    return dueOn === undefined ? [] : [{ ...days, dueOn, linkWorker }];
  });
