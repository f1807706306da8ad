import { expect, test } from 'vitest';
import { aFolder } from '#tests/support/aFolder.ts';
import { open, visit, visits } from '#tests/support/visits.ts';

test('what was answered is there when the folder is opened again, written back or not', async () => {
  const folder = await aFolder();
  let store = await open(folder);
  await visit(store, 'people', 'mair', 1);
  await visit(store, 'registers/tuesday/2026', 'mair', 2);
  await store.close();

  store = await open(folder);
  expect(await visits(store, 'people')).toEqual({ mair: 1 });
  expect(await visits(store, 'registers/tuesday/2026')).toEqual({ mair: 2 });
  expect(await store.documents('registers/')).toEqual(['registers/tuesday/2026']);
  expect(await store.summaries('registers/')).toEqual(new Map([['registers/tuesday/2026', { visits: 1 }]]));
  expect(store.recent(10).map(({ seq }) => seq)).toEqual([2, 1]);
  await store.close();
});
