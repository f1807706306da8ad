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
  const faults: unknown[] = [];
  for (const { name, input } of examplesOn(practised)) {
    const result = await practised.desk.dispatch(name, input);
    const asSent: unknown = result.ok ? JSON.parse(JSON.stringify(result.value)) : undefined;
    const shape = api[name].output.safeParse(asSent);
    if (!shape.success) faults.push({ name, result, issues: shape.error.issues });
  }
  expect(faults).toEqual([]);
  expect(practised.desk.logged).toEqual([]);
});

test('a query never writes: not at once, not when the folder is closed, not when it is opened again', async () => {
  const practised = await aPractisedDesk();
  const { desk } = practised;
  const queries = examplesOn(practised).filter(({ kind }) => kind === 'query');
  expect(new Set(queries.map(({ name }) => name))).toEqual(
    new Set(callNames.filter((name) => api[name].kind === 'query')),
  );
  await desk.reopen();
  const before = await desk.bytes();
  for (const { name, input } of queries) {
    const result = await desk.dispatch(name, input);
    expect({ name, isAnswered: result.ok, bytes: await desk.bytes() }).toEqual({
      name,
      isAnswered: true,
      bytes: before,
    });
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
    // With everything written back, no write-back by itself can pass for a change.
    const settled = async () => {
      await desk.reopen();
      return desk.bytes();
    };
    const hostile = callExamples[name](practised).flatMap(hostileVersions);
    const refused: { what: string; code: string; isWellFormed: boolean; length: number }[] = [];
    let before = await settled();
    for (const { what, input, isNeverRight } of hostile) {
      const isWellFormed = api[name].input.safeParse(input).success;
      const result = await desk.dispatch(name, input);
      if (!result.ok) {
        refused.push({ what, isWellFormed, code: result.error.code, length: JSON.stringify(result).length });
        if (isWellFormed) expect({ what, bytes: await desk.bytes() }).toEqual({ what, bytes: before });
        continue;
      }
      expect({ what, isWellFormed, isNeverRight }).toEqual({ what, isWellFormed: true, isNeverRight: false });
      if (api[name].kind === 'command') before = await settled();
    }
    expect(await desk.bytes()).toEqual(before);
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.filter(({ code }) => !codes.has(code) || code === 'internal')).toEqual([]);
    expect(refused.filter((each) => !each.isWellFormed && each.code !== 'invalid-input')).toEqual([]);
    expect(refused.filter(({ length }) => length > 10_000)).toEqual([]);
    expect(desk.logged).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});
