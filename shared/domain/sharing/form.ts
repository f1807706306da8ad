import type { Day, Time } from '../dates.ts';
import type { Group } from '../groups.ts';
import type { GroupId } from '../ids.ts';
import type { Settings } from '../settings.ts';
import { approve, type Approved } from './approved.ts';

/** What a form is made from by which somebody is introduced to a group: of the group, and of nobody. */
export interface FormContent {
  groupId: GroupId;
  group: string;
  next?: { day: Day; startsAt: Time; endsAt: Time };
  place?: string;
  offers?: string;
  cannotOffer?: string;
  /** Who gets it back. */
  leaderName?: string;
  leaderTelephone?: string;
}

/** A form that may leave; only `shareForm` makes one. */
export type ShareableForm = Approved<'form', FormContent>;

/** Decides what stands on such a form: what the group says of itself, and nobody's name but the leader's own. */
export const shareForm = (of: {
  group: Group;
  next?: { day: Day; startsAt: Time; endsAt: Time; place?: string | undefined } | undefined;
  settings: Settings;
  today: Day;
}): ShareableForm => {
  const { group, next, settings } = of;
  const place = next?.place ?? group.place;
  const content: FormContent = {
    groupId: group.id,
    group: group.name,
    ...(next && { next: { day: next.day, startsAt: next.startsAt, endsAt: next.endsAt } }),
    ...(place !== undefined && { place }),
    ...(group.offers !== undefined && { offers: group.offers }),
    ...(group.cannotOffer !== undefined && { cannotOffer: group.cannotOffer }),
    ...(settings.leaderName !== undefined && { leaderName: settings.leaderName }),
    ...(settings.leaderTelephone !== undefined && { leaderTelephone: settings.leaderTelephone }),
  };
  return approve('form', content, { to: 'anyone', madeOn: of.today, under: [] });
};
