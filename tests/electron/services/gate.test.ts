import { describe, expect, test } from 'vitest';
import { api } from '#shared/contract/api.ts';
import {
  aPractisedDesk,
  callExamples,
  callNames,
  examplesOn,
  handedOver,
  letIn,
} from '#tests/support/callExamples.ts';
import { aDesk } from '#tests/support/aDesk.ts';
import { fieldsIn, fieldsOf, inheritedNames } from '#tests/support/hostileInputs.ts';

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
  await desk.reopen();
  // What is in memory only has to be handed over again.
  const spreadsheetId = await handedOver(desk);
  const concernsTicket = await letIn(desk);
  const queries = examplesOn({ ...practised, spreadsheetId, concernsTicket }).filter(
    ({ kind }) => kind === 'query',
  );
  expect(new Set(queries.map(({ name }) => name))).toEqual(
    new Set(callNames.filter((name) => api[name].kind === 'query')),
  );
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
