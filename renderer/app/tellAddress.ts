import type { Moment } from '#shared/contract/referrals.ts';
import type { ReferralId } from '#shared/domain/ids.ts';

/** Where the message about one moment of a story is written. */
export const tellAddress = (referralId: ReferralId, { about, at }: Pick<Moment, 'about' | 'at'>): string =>
  `#/newcomers/${referralId}/tell/${about}/${at}`;
