import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attackPeople, withAllPeople } from '#tests/support/peopleAttack.ts';
import {
  attack,
  attackPrimaryOnly,
  counter,
  knowingTheyAreNew,
  measures,
  readingsOf,
} from '#tests/support/summaryAttack.ts';
import { givenOut, summaryWorlds } from '#tests/support/summaryWorlds.ts';

/** The same worlds each time, unless SUMMARY_WORLDS asks for others: few are too tangled for the search. */
const asked = process.env['SUMMARY_WORLDS'];
const worlds = Number(asked ?? 300);
const inWorlds = { numRuns: worlds, ...(asked === undefined && { seed: 2026 }) };

test.each(measures)(
  `nobody works out a small number of %s from all summaries that were given out, in ${worlds} worlds`,
  (measure) => {
    let hidden = 0;
    fc.assert(
      fc.property(summaryWorlds(), (world) => {
        const given = givenOut(world);
        const cells = given.flatMap(({ shared }) => shared.told[measure].cells);
        hidden += cells.filter(({ kind }) => kind !== 'exact').length;
        expect(attack(readingsOf(measure, given), cells, counter(measure, world))).toEqual([]);
      }),
      inWorlds,
    );
    // There was something to find.
    expect(hidden).toBeGreaterThan(worlds / 4);
  },
);

test('nor does somebody who knows that the groups are new, so that all were newcomers once, work out how many were', () => {
  let hidden = 0;
  fc.assert(
    fc.property(summaryWorlds(), (world) => {
      fc.pre(world.isNew);
      const given = givenOut(world);
      const cells = given.flatMap(({ shared }) => shared.told.newcomers.cells);
      hidden += cells.filter(({ kind }) => kind !== 'exact').length;
      const reasoned = knowingTheyAreNew(given, world);
      const count = counter('newcomers', world);
      expect(attack(readingsOf('newcomers', given), cells, count, reasoned)).toEqual([]);
    }),
    inWorlds,
  );
  expect(hidden).toBeGreaterThan(worlds / 10);
});

test.each(measures)(
  'with small numbers left out and nothing else, small numbers of %s are worked out',
  (measure) => {
    let opened = 0;
    fc.assert(
      fc.property(summaryWorlds(), (world) => {
        const given = givenOut(world);
        opened += attackPrimaryOnly(readingsOf(measure, given), counter(measure, world)).length;
      }),
      { ...inWorlds, numRuns: 100 },
    );
    expect(opened).toBeGreaterThan(0);
  },
);

test('nobody works out few people, or few newcomers, from how many people came in longer times', () => {
  let unions = 0;
  fc.assert(
    fc.property(summaryWorlds(), (world) => {
      const found = attackPeople(givenOut(world));
      unions += found.unions;
      expect(found.opened).toEqual([]);
    }),
    inWorlds,
  );
  expect(unions).toBeGreaterThan(0);
});

test('with every number of people shown that is not itself small, small ones are worked out', () => {
  let opened = 0;
  fc.assert(
    fc.property(summaryWorlds(), (world) => {
      opened += attackPeople(withAllPeople(givenOut(world))).opened.length;
    }),
    inWorlds,
  );
  expect(opened).toBeGreaterThan(0);
});

test('every number that is shown is the true one', () => {
  fc.assert(
    fc.property(summaryWorlds(), (world) => {
      const given = givenOut(world);
      for (const measure of measures) {
        const count = counter(measure, world);
        for (const { region, told } of readingsOf(measure, given)) {
          const size = count(region);
          if (told.kind === 'exact') expect(told.count).toBe(size);
          if (told.kind === 'few') expect([1, 2, 3, 4]).toContain(size);
          if (told.kind === 'between') {
            expect(told.from).toBeLessThanOrEqual(size);
            expect(told.to).toBeGreaterThanOrEqual(size);
          }
        }
      }
    }),
    inWorlds,
  );
});
