import { describe, expect, test } from 'vitest';
import { api } from '#shared/contract/api.ts';
import { problemCodes } from '#shared/domain/errors.ts';
import { aPractisedDesk, callExamples, callNames, examplesOn } from '#tests/support/callExamples.ts';
import { aDesk } from '#tests/support/aDesk.ts';
import { fieldsIn, fieldsOf, hostileVersions, inheritedNames } from '#tests/support/hostileInputs.ts';

const codes: ReadonlySet<string> = new Set(problemCodes);

describe('the examples', () => {
  test('there is one for every call of the table', () => {
    expect(Object.keys(callExamples).sort()).toEqual([...callNames].sort());
  });

  test('they name every field that a call knows', async () => {
    const examples = examplesOn(await aPractisedDesk());
    const forgotten = callNames.flatMap((name) => {
      const named = new Set(
        examples.filter((each) => each.name === name).flatMap(({ input }) => fieldsIn(input)),
      );
      return [...fieldsOf(api[name].input)]
        .filter((field) => !named.has(field))
        .map((field) => `${name} ${field}`);
    });
    expect(forgotten).toEqual([]);
    expect(fieldsOf(api['referrals.receive'].input)).toContain('referrer.telephone');
  });
});

test('what may be asked is answered, in the shape the table promises, and nothing is a bug', async () => {
  const practised = await aPractisedDesk();
  for (const { name, input } of examplesOn(practised)) {
    const result = await practised.desk.dispatch(name, input);
    expect(result, name).toMatchObject({ ok: true });
    const shape = result.ok
      ? api[name].output.safeParse(JSON.parse(JSON.stringify(result.value)))
      : undefined;
    expect(shape?.error?.issues ?? [], name).toEqual([]);
  }
  expect(practised.desk.logged).toEqual([]);
});

test('a query never writes: not at once, not when the folder is closed, not when it is opened again', async () => {
  const practised = await aPractisedDesk();
  const { desk } = practised;
  await desk.reopen();
  const before = await desk.bytes();
  for (const { name, kind, input } of examplesOn(practised)) {
    if (kind !== 'query') continue;
    expect(await desk.dispatch(name, input), name).toMatchObject({ ok: true });
    expect(await desk.bytes(), name).toEqual(before);
  }
  await desk.reopen();
  expect(await desk.bytes()).toEqual(before);
  await desk.close();
  expect(await desk.bytes()).toEqual(before);
});

test('the proof that queries never write would notice one that did', async () => {
  const { desk } = await aPractisedDesk();
  await desk.reopen();
  const before = await desk.bytes();
  await desk.ask('people.add', { preferredName: 'Doreen', regularAt: [] });
  expect(await desk.bytes()).not.toEqual(before);
});

describe('a name that is no call', () => {
  const names: [name: unknown][] = [
    ...inheritedNames,
    '',
    'groups',
    'groups.burn',
    'groups.list ',
    'GROUPS.LIST',
    null,
    undefined,
    0,
    Number.NaN,
    true,
    ['groups.list'],
    { name: 'groups.list' },
    { toString: () => 'groups.list' },
    Symbol('groups.list'),
    'x'.repeat(1024 * 1024),
  ].map((name) => [name]);

  test.each(names)('%# is refused', async (name) => {
    const desk = await aDesk();
    const before = await desk.bytes();
    expect(await desk.dispatch(name, {})).toEqual({
      ok: false,
      error: { code: 'unknown-call', details: {} },
    });
    expect(await desk.bytes()).toEqual(before);
  });
});

describe('whatever is asked', () => {
  test.each(callNames)('%s answers with a Result, and changes nothing that it refuses', async (name) => {
    const practised = await aPractisedDesk();
    const { desk } = practised;
    let before = await desk.bytes();
    let refused = 0;
    for (const example of callExamples[name](practised)) {
      for (const [what, input] of hostileVersions(example)) {
        const isWellFormed = api[name].input.safeParse(input).success;
        const result = await desk.dispatch(name, input);
        if (result.ok) {
          expect(isWellFormed, what).toBe(true);
          before = await desk.bytes();
          continue;
        }
        refused += 1;
        expect(codes.has(result.error.code), what).toBe(true);
        expect(result.error.code, what).not.toBe('internal');
        if (!isWellFormed) expect(result.error.code, what).toBe('invalid-input');
        expect(JSON.stringify(result).length, what).toBeLessThan(10_000);
        if (isWellFormed) expect(await desk.bytes(), what).toEqual(before);
      }
    }
    expect(await desk.bytes()).toEqual(before);
    expect(refused).toBeGreaterThan(10);
    expect(desk.logged).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});
