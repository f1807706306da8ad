import type { Day, Time } from '../dates.ts';
import type { Group } from '../groups.ts';
import { fullName, type Person } from '../people.ts';
import { approve, type Approved } from './approved.ts';

export interface SignInContent {
  group: string;
  /** Left out on a sheet for any day. */
  when?: { day: Day; startsAt: Time; endsAt: Time; place?: string };
  /** In the order of the register; none on a sheet that is all lines. */
  names: readonly string[];
}

/** A sheet to sign that may leave; only `shareSignIn` makes one. */
export type ShareableSignIn = Approved<'sign-in', SignInContent>;

/** Decides what stands on a sheet that lies by the door: names alone, the same for everybody (DOMAIN 4, discreet). */
export const shareSignIn = (of: {
  group: Group;
  session?: { day: Day; startsAt: Time; endsAt: Time; place?: string | undefined } | undefined;
  people: readonly Person[];
  today: Day;
}): ShareableSignIn => {
  const { group, session, people } = of;
  const content: SignInContent = {
    group: group.name,
    ...(session && {
      when: {
        day: session.day,
        startsAt: session.startsAt,
        endsAt: session.endsAt,
        ...(session.place !== undefined && { place: session.place }),
      },
    }),
    names: people.map(fullName),
  };
  return approve('sign-in', content, { to: 'those-who-come', madeOn: of.today, under: [] });
};
