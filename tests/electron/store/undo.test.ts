import { expect, test } from 'vitest';
import { aFolder } from '#tests/support/aFolder.ts';
import { open, visit, visits, visitsOf } from '#tests/support/visits.ts';

test('a mark is undone as a whole, across documents, also after a restart, and can be done again', async () => {
  const folder = await aFolder();
  let store = await open(folder);
  await visit(store, 'people', 'mair', 1);
  const { commit } = await store.change('mark', ['people', 'referrals'], (draft) => {
    draft.put(visitsOf('people'), 'mair', { visit: 2 });
    draft.put(visitsOf('referrals'), 'r1', { visit: 1 });
  });
  await store.close();
  store = await open(folder);
  const undone = await store.undo(commit?.id ?? '');
  expect(undone).toMatchObject({ undoes: commit?.id, label: 'mark', seq: 3 });
  expect(await visits(store, 'people')).toEqual({ mair: 1 });
  expect(await visits(store, 'referrals')).toEqual({});
  expect(await store.undo(undone.id)).toMatchObject({ redoes: commit?.id, label: 'mark', seq: 4 });
  expect(await visits(store, 'people')).toEqual({ mair: 2 });
  expect(await visits(store, 'referrals')).toEqual({ r1: 1 });
  await store.close();
});

test('what was changed again since cannot be undone, nor twice, nor what nobody knows; nothing happens then', async () => {
  const store = await open(await aFolder());
  const first = await visit(store, 'people', 'mair', 1);
  const second = await visit(store, 'people', 'mair', 2);
  await expect(store.undo(first.id)).rejects.toMatchObject({ code: 'conflict' });
  await store.undo(second.id);
  await expect(store.undo(second.id)).rejects.toMatchObject({ code: 'conflict' });
  await expect(store.undo('nobody knows')).rejects.toMatchObject({ code: 'not-found' });
  expect(await visits(store, 'people')).toEqual({ mair: 1 });
  expect(store.recent(10)).toHaveLength(3);
  await store.close();
});
