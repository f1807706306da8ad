import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaksIn } from './search.ts';
import { papersOut, waysOut } from './waysOut.ts';
import { aLeakWorld, mayBeToldOf } from './world.ts';

/** `npm run leaks` looks into 10,000 of them. */
const worlds = { numRuns: 500 };

describe('what leaves the computer', { timeout: 120_000 }, () => {
  test.each(Object.entries(waysOut))('in a %s nothing stands that may not be there', (_purpose, leaving) => {
    fc.assert(
      fc.property(aLeakWorld, (world) => {
        expect(leaving(world).flatMap((each) => leaksIn(each, world.marks))).toEqual([]);
      }),
      worlds,
    );
  });

  test('nor on the papers, as another program reads them', async () => {
    for (const world of fc.sample(aLeakWorld, { numRuns: 3, seed: 2 })) {
      const leaving = (await Promise.all(papersOut.map((paper) => paper(world)))).flat();
      expect(leaving.flatMap((each) => leaksIn(each, world.marks))).toEqual([]);
      expect(
        leaving.every(({ text }) => /Group|everything that Welcome Desk holds|How are things/.test(text)),
      ).toBe(true);
    }
  });

  test('the worlds hold people who may be told of and people who may not, and what leaves tells of the first', () => {
    const seen = { told: 0, untold: 0, marks: 0 };
    for (const world of fc.sample(aLeakWorld, { numRuns: 200, seed: 1 })) {
      seen.marks += world.marks.size;
      for (const { person, referral } of world.stories) {
        const linkWorker = world.linkWorkers.find(({ id }) => id === referral.linkWorkerId);
        if (linkWorker && mayBeToldOf(person, linkWorker, world.today)) seen.told += 1;
        else seen.untold += 1;
      }
    }
    expect(seen.told).toBeGreaterThan(100);
    expect(seen.untold).toBeGreaterThan(100);
    expect(seen.marks / 200).toBeGreaterThan(100);
  });
});
