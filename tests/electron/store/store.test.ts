import { expect, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import type { FileLayer } from '#electron/store/fileLayer.ts';
import { AppError } from '#shared/domain/errors.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import { countingDisk } from '#tests/support/diskSpeed.ts';
import { open, visit, visits, visitsOf } from '#tests/support/visits.ts';

test('what was answered is there when the folder is opened again', async () => {
  const folder = await aFolder();
  let store = await open(folder);
  expect(store.lastSavedAt()).toBeNull();
  await visit(store, 'people', 'mair', 1);
  const { at } = await visit(store, 'registers/tuesday/2026', 'mair', 2);
  await store.close();

  store = await open(folder);
  expect(await visits(store, 'people')).toEqual({ mair: 1 });
  expect(await visits(store, 'registers/tuesday/2026')).toEqual({ mair: 2 });
  expect(await store.documents('')).toEqual(['people', 'registers/tuesday/2026']);
  expect(await store.documents('registers/')).toEqual(['registers/tuesday/2026']);
  expect(store.recent(10).map(({ seq }) => seq)).toEqual([2, 1]);
  expect(store.lastSavedAt()).toBe(at);
  await store.close();
});

test('a commit names every record it changed, as it was and as it became', async () => {
  const store = await open(await aFolder(), { clock: () => Date.UTC(2026, 2, 3, 10, 42) });
  await visit(store, 'people', 'mair', 1);
  const { commit } = await store.change('came again', ['people', 'registers/tuesday/2026'], (draft) => {
    draft.put(visitsOf('people'), 'mair', { visit: 2 });
    draft.put(visitsOf('registers/tuesday/2026'), 'mair', { visit: 1 });
  });
  expect(commit).toMatchObject({ seq: 2, at: '2026-03-03T10:42:00.000Z', label: 'came again' });
  expect(commit?.changes).toEqual([
    { document: 'people', shelf: 'visits', id: 'mair', before: { visit: 1 }, after: { visit: 2 } },
    { document: 'registers/tuesday/2026', shelf: 'visits', id: 'mair', before: null, after: { visit: 1 } },
  ]);
  await store.close();
});

test('a clock that goes back does not bring commits out of order', async () => {
  const folder = await aFolder();
  let now = Date.UTC(2026, 2, 3, 10);
  const store = await open(folder, { clock: () => now });
  await visit(store, 'people', 'mair', 1);
  now -= 3_600_000;
  const second = await visit(store, 'people', 'mair', 2);
  expect(second.at).toBe('2026-03-03T09:00:00.000Z');
  expect(second).toMatchObject({ time: { ms: Date.UTC(2026, 2, 3, 10), counter: 1 } });
  await store.close();
});

test('a draft sees its own changes, and the list of a shelf with them', async () => {
  const store = await open(await aFolder());
  const people = visitsOf('people');
  for (const [index, id] of ['ann/1', 'ann/2', 'bob/1'].entries()) await visit(store, 'people', id, index);
  const { value } = await store.change('sort out', ['people'], (draft) => {
    draft.remove(people, 'ann/1');
    draft.put(people, 'ann/3', { visit: 9 });
    return [draft.get(people, 'ann/1'), draft.list(people, 'ann/')];
  });
  expect(value).toEqual([
    undefined,
    [
      ['ann/2', { visit: 1 }],
      ['ann/3', { visit: 9 }],
    ],
  ]);
  await store.close();
});

test('saying again what is so already is no commit', async () => {
  const store = await open(await aFolder());
  await visit(store, 'people', 'mair', 1);
  const { commit } = await store.change('again', ['people'], (draft) => {
    draft.put(visitsOf('people'), 'mair', { visit: 1, note: undefined });
    draft.remove(visitsOf('people'), 'nobody');
  });
  expect(commit).toBeNull();
  expect(store.recent(10)).toHaveLength(1);
  await store.close();
});

test('a record that its schema refuses, an unknown shelf and an unnamed document are bugs, and change nothing', async () => {
  const store = await open(await aFolder());
  const bugs = [
    store.change('bad', ['people'], (draft) => draft.put(visitsOf('people'), 'x', { visit: 1.5 })),
    store.change('bad', ['people'], (draft) => draft.put({ document: 'people', shelf: 'cats' }, 'x', 1)),
    store.change('bad', ['people'], (draft) => draft.put(visitsOf('groups'), 'x', { visit: 1 })),
    store.read(['../people'], () => 0),
  ];
  for (const bug of await Promise.allSettled(bugs)) {
    expect(bug).toMatchObject({
      status: 'rejected',
      reason: expect.not.objectContaining({ code: expect.any(String) }),
    });
  }
  expect(await store.documents('')).toEqual([]);
  await store.close();
});

test('what is read cannot be changed behind the journal', async () => {
  const folder = await aFolder();
  let store = await open(folder);
  await visit(store, 'people', 'mair', 1);
  for (const _again of ['before', 'after a restart']) {
    const mair = await store.read(['people'], (view) => view.get(visitsOf('people'), 'mair'));
    expect(() => Object.assign(mair ?? {}, { visit: 2 })).toThrow(TypeError);
    await store.close();
    store = await open(folder);
  }
  await store.close();
});

test('names that mean something to JavaScript are names like any other', async () => {
  const folder = await aFolder();
  let store = await open(folder);
  for (const id of ['__proto__', 'constructor', 'toString', '7']) await visit(store, 'people', id, 1);
  await store.close();
  store = await open(folder);
  const ids = await store.read(['people'], (view) => view.list(visitsOf('people')).map(([id]) => id));
  expect(ids.toSorted()).toEqual(['7', '__proto__', 'constructor', 'toString']);
  await store.close();
});

test('25 marks at once share a sync, come in order, and each sees those before it', async () => {
  const { files, count } = countingDisk(nodeFiles);
  const store = await open(await aFolder(), { files });
  await visit(store, 'people', 'first', 0);
  const before = count.syncs;
  const marks = await Promise.all(
    Array.from({ length: 25 }, () =>
      store.change('count', ['people'], (draft) => {
        const visit = (draft.get(visitsOf('people'), 'mair')?.visit ?? 0) + 1;
        draft.put(visitsOf('people'), 'mair', { visit });
        return visit;
      }),
    ),
  );
  expect(count.syncs - before).toBe(1);
  expect(marks.map(({ value }) => value)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  expect(marks.map(({ commit }) => commit?.seq)).toEqual(Array.from({ length: 25 }, (_, index) => index + 2));
  expect(await visits(store, 'people')).toEqual({ first: 0, mair: 25 });
  await store.close();
});

/** A disk whose syncs of files wait until they are let go. */
function heldDisk() {
  let held: (() => void)[] | undefined;
  const files: FileLayer = {
    ...nodeFiles,
    datasync: async (file) => {
      await new Promise<void>((resolve) => (held === undefined ? resolve() : held.push(resolve)));
      await nodeFiles.datasync(file);
    },
  };
  return {
    files,
    hold: () => {
      held = [];
    },
    letGo: () => {
      const waiting = held ?? [];
      held = undefined;
      for (const resolve of waiting) resolve();
    },
  };
}

test('nobody reads a mark before it is on the disk, and "it is so already" waits for it too', async () => {
  const disk = heldDisk();
  const store = await open(await aFolder(), { files: disk.files });
  await visit(store, 'people', 'mair', 1);
  disk.hold();
  const told: string[] = [];
  const marking = visit(store, 'people', 'mair', 2).then(() => told.push('marked'));
  const again = store
    .change('again', ['people'], (draft) => draft.put(visitsOf('people'), 'mair', { visit: 2 }))
    .then(({ commit }) => told.push(commit === null ? 'so already' : 'marked twice'));
  expect(await visits(store, 'people')).toEqual({ mair: 1 });
  await new Promise((resolve) => setImmediate(resolve));
  expect(told).toEqual([]);
  disk.letGo();
  await Promise.all([marking, again]);
  expect(told).toEqual(['marked', 'so already']);
  expect(await visits(store, 'people')).toEqual({ mair: 2 });
  await store.close();
});

test('a decision that fails leaves the marks around it as they are', async () => {
  const store = await open(await aFolder());
  const results = await Promise.allSettled([
    visit(store, 'people', 'a', 1),
    store.change('no', ['people'], (draft) => {
      draft.put(visitsOf('people'), 'b', { visit: 1 });
      throw new AppError('not-allowed');
    }),
    visit(store, 'people', 'c', 1),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await visits(store, 'people')).toEqual({ a: 1, c: 1 });
  expect(store.recent(10).map(({ seq }) => seq)).toEqual([2, 1]);
  await store.close();
});

test('after it was closed the store answers nothing more, and closing twice is no harm', async () => {
  const store = await open(await aFolder());
  await store.close();
  await store.close();
  await expect(visits(store, 'people')).rejects.toMatchObject({ code: 'closed' });
  await expect(visit(store, 'people', 'a', 1)).rejects.toMatchObject({ code: 'closed' });
});

test('marks that are on their way when the store is closed are still kept', async () => {
  const folder = await aFolder();
  let store = await open(folder);
  await visit(store, 'people', 'a', 1);
  const [marked] = await Promise.all([
    visit(store, 'people', 'b', 2),
    Promise.resolve().then(() => store.close()),
  ]);
  expect(marked.seq).toBe(2);
  store = await open(folder);
  expect(await visits(store, 'people')).toEqual({ a: 1, b: 2 });
  await store.close();
});
