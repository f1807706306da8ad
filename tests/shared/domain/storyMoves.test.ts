import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '#shared/domain/dates.ts';
import { belongsOn } from '#shared/domain/people.ts';
import { isOpen, isStory, maySayNow, Referral, stateNow, type Step } from '#shared/domain/referrals.ts';
import { isClosed, moves, ReferralState, saidStates } from '#shared/domain/storyMoves.ts';
import { aPerson, aReferral, aStep, day, groupId, noon } from '#tests/support/builders.ts';
import { storyDiagram } from '#tests/pictures/storyDiagram.ts';

/** What may happen to a story in a leader's world, told one by one. */
type Happening = { kind: 'says'; which: number } | { kind: 'comes' } | { kind: 'away' } | { kind: 'back' };

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('says' as const), which: fc.nat(20) }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'comes' as const }) },
  fc.constant({ kind: 'away' as const }),
  fc.constant({ kind: 'back' as const }),
);

interface World {
  referral: Referral;
  visits: number;
  isPaused: boolean;
  states: ReferralState[];
}

const lived = (happenings: readonly Happening[]): World => {
  const world: World = { referral: aReferral(), visits: 0, isPaused: false, states: ['received'] };
  happenings.forEach((happening, at) => {
    const on: Day = addDays(day('2026-10-01'), at);
    if (happening.kind === 'comes' && isOpen(world.referral)) world.visits += 1;
    if (happening.kind === 'away') world.isPaused = true;
    if (happening.kind === 'back') world.isPaused = false;
    if (happening.kind === 'says') {
      const may = maySayNow(world.referral, world);
      const state = may[happening.which % Math.max(1, may.length)];
      if (state) {
        const step = aStep({ state, on, recordedAt: noon(on) });
        world.referral = { ...world.referral, steps: [...world.referral.steps, step] };
      }
    }
    const now = stateNow(world.referral, world);
    if (now !== world.states.at(-1)) world.states.push(now);
  });
  return world;
};

const anyLife = fc.array(anyHappening, { maxLength: 40 });

describe('the table of moves', () => {
  test('reaches every state from the day a referral was received', () => {
    const reached = new Set<ReferralState>(['received']);
    for (const state of reached) for (const { from, to } of moves) if (from === state) reached.add(to);
    expect([...reached].toSorted()).toEqual([...ReferralState.options].toSorted());
  });

  test('ends somewhere from wherever a story stands, and every end can be taken up again', () => {
    const ends = (state: ReferralState, seen: readonly ReferralState[] = []): boolean =>
      isClosed(state) ||
      moves.some(
        ({ from, to }) => from === state && !seen.includes(to) && to !== state && ends(to, [...seen, state]),
      );
    expect(ReferralState.options.filter((state) => !ends(state))).toEqual([]);
    const stuck = ReferralState.options.filter((state) => !moves.some(({ from }) => from === state));
    expect(stuck).toEqual([]);
  });

  test('says no move twice', () => {
    const said = moves.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(said).size).toBe(said.length);
  });

  test('what the register or a pause tells is never typed', () => {
    const read = moves.filter(({ by }) => by !== 'leader').map(({ to }) => to);
    expect(new Set(read)).toEqual(new Set(['arrived', 'settling-in', 'paused', 'settled']));
    const typed = moves.filter(({ by }) => by === 'leader').map(({ to }) => to);
    expect(typed.filter((to) => !(saidStates as readonly string[]).includes(to))).toEqual([]);
  });
});

describe('any life of a story', () => {
  test('makes no move outside the table', () => {
    const seen = new Set<string>();
    const table = new Set(moves.map(({ from, to }) => `${from} ${to}`));
    // Two visits on one day, or a day away that ends at once, are two moves of which a page shows only the last.
    const through = (from: ReferralState, to: ReferralState): boolean =>
      table.has(`${from} ${to}`) ||
      moves.some((one) => one.from === from && one.by !== 'leader' && table.has(`${one.to} ${to}`));
    fc.assert(
      fc.property(anyLife, (happenings) => {
        const { states } = lived(happenings);
        states.slice(1).forEach((state, at) => {
          const before = states[at] as ReferralState;
          seen.add(state);
          // Who had come before, or is away, stands further along at once when the story is taken up again.
          const reopened = isClosed(before) && (through('accepted', state) || state === 'paused');
          expect([before, state, through(before, state) || reopened]).toEqual([before, state, true]);
        });
      }),
      { numRuns: 400 },
    );
    expect(seen.size).toBe(ReferralState.options.length);
  });

  test('replays to the same state from what is kept of it, and is a story at every step', () => {
    fc.assert(
      fc.property(anyLife, (happenings) => {
        const { referral, visits, isPaused } = lived(happenings);
        const kept = Referral.parse(JSON.parse(JSON.stringify(referral)));
        expect(stateNow(kept, { visits, isPaused })).toBe(stateNow(referral, { visits, isPaused }));
        for (let count = 1; count <= kept.steps.length; count += 1) {
          expect(isStory(kept.steps.slice(0, count))).toBe(true);
        }
      }),
    );
  });

  test('a story whose steps are shuffled in any way that breaks the table is none', () => {
    const step = (state: Step['state'], on = '2026-10-01') => ({ state, on: day(on) });
    expect(isStory([step('accepted')])).toBe(false);
    expect(isStory([step('received'), step('received')])).toBe(false);
    expect(isStory([step('received', '2026-10-02'), step('accepted')])).toBe(false);
    expect(isStory([step('received'), step('declined'), step('ended')])).toBe(false);
    expect(isStory([step('received'), step('declined'), step('received'), step('accepted')])).toBe(true);
  });

  test('never takes anybody out of the group: a person is a regular before and after whatever is said', () => {
    const regular = aPerson({ belongings: [{ groupId: groupId(1), sinceOn: day('2026-01-06') }] });
    fc.assert(
      fc.property(anyLife, (happenings) => {
        const before = JSON.stringify(regular);
        const { referral } = lived(happenings);
        expect(JSON.stringify(regular)).toBe(before);
        expect(belongsOn(regular, referral.groupId, day('2027-01-01'))).toBe(true);
        expect(Object.keys(referral)).not.toContain('belongings');
      }),
    );
  });
});

test('the diagram in docs is the table as it is now', async () => {
  expect(await readFile('docs/story.md', 'utf8')).toBe(storyDiagram());
});
