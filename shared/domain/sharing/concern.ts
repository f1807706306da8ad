import type { Concern } from '../concerns.ts';
import type { Day } from '../dates.ts';
import type { Settings } from '../settings.ts';
import { approve, type Approved } from './approved.ts';

export interface ConcernContent {
  concern: Omit<Concern, 'id'>;
  /** Who gets it. */
  leadName?: string;
  leadTelephone?: string;
  /** Who it comes from. */
  organisation?: string;
}

/** A concern, for the safeguarding lead; only `shareConcern` makes one. */
export type ShareableConcern = Approved<'concern', ConcernContent>;

/**
 * What the safeguarding lead is handed: one concern, whole, as it was written (DOMAIN 6, rule 6). It rests on no consent, for
 * somebody's safety comes first, and it goes to nobody else.
 */
export const shareConcern = (
  { id: _id, ...concern }: Concern,
  { safeguardingLeadName, safeguardingLeadTelephone, organisationName }: Settings,
  today: Day,
): ShareableConcern =>
  approve(
    'concern',
    {
      concern,
      ...(safeguardingLeadName !== undefined && { leadName: safeguardingLeadName }),
      ...(safeguardingLeadTelephone !== undefined && { leadTelephone: safeguardingLeadTelephone }),
      ...(organisationName !== undefined && { organisation: organisationName }),
    },
    { to: 'safeguarding-lead', madeOn: today, under: [] },
  );
