import { z } from '#shared/z.ts';

/** How an id reads, for the pattern of a text that has one in it. */
export const idPattern = z.regexes.uuid7.source.slice(1, -1);

export const PersonId = z.uuidv7().brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

export const GroupId = z.uuidv7().brand<'GroupId'>();
export type GroupId = z.infer<typeof GroupId>;

export const LinkWorkerId = z.uuidv7().brand<'LinkWorkerId'>();
export type LinkWorkerId = z.infer<typeof LinkWorkerId>;

export const ReferralId = z.uuidv7().brand<'ReferralId'>();
export type ReferralId = z.infer<typeof ReferralId>;

export const ReturnId = z.uuidv7().brand<'ReturnId'>();
export type ReturnId = z.infer<typeof ReturnId>;

export const SummaryId = z.uuidv7().brand<'SummaryId'>();
export type SummaryId = z.infer<typeof SummaryId>;

export const WellbeingId = z.uuidv7().brand<'WellbeingId'>();
export type WellbeingId = z.infer<typeof WellbeingId>;

export const OtherGroupId = z.uuidv7().brand<'OtherGroupId'>();
export type OtherGroupId = z.infer<typeof OtherGroupId>;

export const ConcernId = z.uuidv7().brand<'ConcernId'>();
export type ConcernId = z.infer<typeof ConcernId>;

/** Names one commit, so that it can be undone. */
export const ChangeId = z.uuid().brand<'ChangeId'>();
export type ChangeId = z.infer<typeof ChangeId>;
