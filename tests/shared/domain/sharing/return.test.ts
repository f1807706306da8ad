import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingConsent } from '#shared/domain/consents.ts';
import { mayTell } from '#shared/domain/sharing/mayTell.ts';
import { shareReturn } from '#shared/domain/sharing/return.ts';
import { aConsent, aPerson, aStep, day, linkWorkerId, personId } from '#tests/support/builders.ts';
import { aWorld, faultsOf, isTo, type Share } from '#tests/support/sharingWorlds.ts';

/** A rule in the place of `mayTell`: may they be told? */
type MayTell = (...of: Parameters<typeof mayTell>) => { may: boolean };

/** `shareReturn` as it would decide if its one rule were another: consents are rewritten to what that rule says. */
const sharingBy =
  (rule: MayTell): Share =>
  (of) =>
    shareReturn({
      ...of,
      matters: of.matters.map((matter) => {
        const { person } = matter;
        const told = rule(person, of.linkWorker.id, of.today).may;
        const consents = told ? [aConsent({ linkWorkerId: of.linkWorker.id, on: of.today })] : [];
        return { ...matter, person: { ...person, consents } };
      }),
    });

const anyAnswer = (answers: readonly { answer: string }[]): ReturnType<MayTell> => ({
  may: answers.some(({ answer }) => answer === 'given'),
});

const brokenRules: [what: string, rule: MayTell][] = [
  ['tells of everybody', () => ({ may: true })],
  [
    'takes any answer for a yes',
    (person, linkWorker, today) => ({
      may: standingConsent(person.consents, linkWorker, today) !== undefined,
    }),
  ],
  [
    'takes a refusal for a yes',
    (person, linkWorker, today) => ({
      may: ['given', 'refused'].includes(
        standingConsent(person.consents, linkWorker, today)?.answer ?? 'not-asked',
      ),
    }),
  ],
  [
    'forgets that a yes was withdrawn',
    (person, linkWorker, today) =>
      anyAnswer(person.consents.filter((each) => isTo(each, linkWorker) && each.on <= today)),
  ],
  [
    'takes a yes to older words for one',
    (person, linkWorker, today) => ({
      may: standingConsent(person.consents, linkWorker, today)?.answer === 'given',
    }),
  ],
  [
    'takes a yes to another link worker for its own',
    (person, _linkWorker, today) => anyAnswer(person.consents.filter((each) => each.on <= today)),
  ],
  [
    'takes a yes of tomorrow for one of today',
    (person, linkWorker) => mayTell(person, linkWorker, day('2199-12-31')),
  ],
  [
    'takes the last answer written for the latest',
    (person, linkWorker, today) => {
      const last = person.consents.filter((each) => isTo(each, linkWorker) && each.on <= today).at(-1);
      return { may: last?.answer === 'given' };
    },
  ],
];

describe('who may be in a return', () => {
  test('nobody without a standing yes, nobody of another link worker, and of the others the least', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        expect(faultsOf(world, shareReturn)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('the worlds are rich enough to hold people who may be told of and people who may not', () => {
    const seen = { rows: 0, out: 0, both: 0 };
    for (const world of fc.sample(aWorld, { numRuns: 500, seed: 1 })) {
      const { content, staysOut } = shareReturn(world);
      if (content.rows.length > 0) seen.rows += 1;
      if (staysOut.length > 0) seen.out += 1;
      if (content.rows.length > 0 && staysOut.length > 0) seen.both += 1;
    }
    expect(seen.rows).toBeGreaterThan(80);
    expect(seen.out).toBeGreaterThan(100);
    expect(seen.both).toBeGreaterThan(50);
  });

  test('the proof lets the true rule through when it is put in from outside', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const withoutReasons = faultsOf(world, sharingBy(mayTell)).filter(
          (fault) => !fault.includes('because'),
        );
        expect(withoutReasons).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(brokenRules)('a rule that %s is found out', (_what, rule) => {
    const outcome = fc.check(
      fc.property(aWorld, (world) =>
        faultsOf(world, sharingBy(rule)).every((fault) => fault.includes('because')),
      ),
      { numRuns: 3000, seed: 1 },
    );
    expect(outcome.failed).toBe(true);
  });

  test('what leaves is the same as if those who stay out did not exist', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const { content, staysOut } = shareReturn(world);
        const out = new Set(staysOut.map(({ personId }) => personId));
        const matters = world.matters.filter(({ person }) => !out.has(person.id));
        expect(shareReturn({ ...world, matters }).content).toEqual(content);
      }),
      { numRuns: 500 },
    );
  });
});

describe('why somebody stays out', () => {
  const today = day('2026-11-24');
  const aYes = { on: day('2026-10-01'), how: 'in-person', wording: 'tell-link-worker-1' } as const;
  const because = (...answers: Parameters<typeof aConsent>[0][]) =>
    mayTell(aPerson({ consents: answers.map(aConsent) }), linkWorkerId(1), today);

  test.each([
    [[], { may: false, because: 'not-asked' }],
    [[{ answer: 'given' }], { may: true, under: { personId: personId(1), ...aYes } }],
    [[{ answer: 'refused' }], { may: false, because: 'refused' }],
    [
      [{ answer: 'given' }, { answer: 'withdrawn', on: day('2026-11-20') }],
      { may: false, because: 'withdrawn' },
    ],
    [[{ answer: 'given', wording: 'tell-link-worker-0' }], { may: false, because: 'older-wording' }],
    [[{ answer: 'given', wording: 'by-word-of-mouth' }], { may: false, because: 'older-wording' }],
    [[{ answer: 'refused', wording: 'tell-link-worker-0' }], { may: false, because: 'refused' }],
    [[{ answer: 'given', on: day('2026-11-25') }], { may: false, because: 'not-asked' }],
    [[{ answer: 'given', linkWorkerId: linkWorkerId(2) }], { may: false, because: 'not-asked' }],
  ] as const)('after %j it is %j', (answers, expected) => {
    expect(because(...answers)).toEqual(expected);
  });
});

test('a story that closed before the period is not told of again', () => {
  const [world] = fc.sample(
    aWorld.filter(({ matters }) => matters.length > 0),
    1,
  );
  if (!world?.matters[0]) throw new Error('a world with a story was asked for');
  const closed = [aStep({ on: day('2026-01-05') }), aStep({ state: 'declined', on: day('2026-01-06') })];
  const referral = { ...world.matters[0].referral, linkWorkerId: world.linkWorker.id, steps: closed };
  const person = aPerson({
    id: referral.personId,
    consents: [aConsent({ linkWorkerId: world.linkWorker.id, on: day('2026-01-05') })],
  });
  const share = (fromOn: string, toOn: string) =>
    shareReturn({
      ...world,
      today: day('2026-11-24'),
      fromOn: day(fromOn),
      toOn: day(toOn),
      matters: [{ ...world.matters[0], referral, person, visits: [] } as (typeof world.matters)[number]],
    }).content.rows.length;
  expect(share('2026-01-06', '2026-01-31')).toBe(1);
  expect(share('2026-01-07', '2026-01-31')).toBe(0);
  expect(share('2026-01-01', '2026-01-04')).toBe(0);
});
