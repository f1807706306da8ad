import { z } from '#shared/z.ts';

/** The states that somebody says. The others are read off the register, or off the days a person stays away. */
export const saidStates = [
  'received',
  'waiting-list',
  'accepted',
  'first-visit-arranged',
  'settled',
  'declined',
  'withdrawn',
  'ended',
] as const;
export const SaidState = z.enum(saidStates);
export type SaidState = z.infer<typeof SaidState>;

export const readStates = ['arrived', 'settling-in', 'paused'] as const;

export const ReferralState = z.enum([...saidStates, ...readStates]);
export type ReferralState = z.infer<typeof ReferralState>;

/** A story in one of these has come to an end; it may be taken up again. */
const closedStates: ReadonlySet<ReferralState> = new Set(['declined', 'withdrawn', 'ended']);

export const isClosed = (state: ReferralState): boolean => closedStates.has(state);

/**
 * What brings a story from one state to the next: the leader says it, the register tells it (DOMAIN 3, rule 5), or
 * the days on which the person stays away do (rule 9).
 */
export type MovedBy = 'leader' | 'register' | 'pause';

export interface Move {
  from: ReferralState;
  to: ReferralState;
  by: MovedBy;
}

const moving = (by: MovedBy, from: ReferralState, ...to: ReferralState[]): Move[] =>
  to.map((each) => ({ from, to: each, by }));

/**
 * THE table of moves (DOMAIN 3): what is not in it cannot happen. Whoever simply turns up has arrived, and needs no
 * answer any more. A story that was closed begins again where it makes sense: with the question, or with the yes.
 */
export const moves: readonly Move[] = [
  ...moving(
    'leader',
    'received',
    'waiting-list',
    'accepted',
    'first-visit-arranged',
    'declined',
    'withdrawn',
  ),
  ...moving('leader', 'waiting-list', 'waiting-list', 'accepted', 'first-visit-arranged'),
  ...moving('leader', 'waiting-list', 'declined', 'withdrawn'),
  ...moving('leader', 'accepted', 'waiting-list', 'first-visit-arranged', 'declined', 'withdrawn', 'ended'),
  ...moving('leader', 'first-visit-arranged', 'first-visit-arranged', 'accepted', 'withdrawn', 'ended'),
  ...(['received', 'waiting-list', 'accepted', 'first-visit-arranged'] as const).flatMap((from) =>
    moving('register', from, 'arrived'),
  ),
  ...moving('register', 'arrived', 'settling-in'),
  ...moving('leader', 'arrived', 'settled', 'ended'),
  ...moving('leader', 'settling-in', 'settled', 'ended'),
  ...moving('leader', 'settled', 'ended'),
  ...(['arrived', 'settling-in', 'settled'] as const).flatMap((state) => [
    ...moving('pause', state, 'paused'),
    ...moving('pause', 'paused', state),
  ]),
  ...moving('leader', 'paused', 'ended'),
  ...moving('leader', 'declined', 'received'),
  ...moving('leader', 'withdrawn', 'received'),
  ...moving('leader', 'ended', 'accepted'),
];

/** What the leader may say of a story that stands there. */
export const saidNext = (from: ReferralState): SaidState[] =>
  saidStates.filter((state) =>
    moves.some((each) => each.by === 'leader' && each.from === from && each.to === state),
  );

/** Where a story may stand while nothing more is said: what was said, and all that is read from there on. */
const readFrom = (said: SaidState): ReadonlySet<ReferralState> => {
  const stands = new Set<ReferralState>([said]);
  for (const state of stands) {
    for (const { from, to, by } of moves) if (from === state && by !== 'leader') stands.add(to);
  }
  return stands;
};

/** Which states may be said one after the other, whatever the register told in between. */
export const mayFollow = (said: SaidState, next: SaidState): boolean =>
  [...readFrom(said)].some((state) => saidNext(state).includes(next));
