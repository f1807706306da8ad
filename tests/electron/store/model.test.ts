import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import type { Store } from '#electron/store/store.ts';
import { AppError } from '#shared/domain/errors.ts';
import { aFolderInMemory } from '#tests/support/aFolder.ts';
import { open, visits, visitsOf } from '#tests/support/visits.ts';

const documents = ['people', 'registers/a/2026', 'registers/b/2026'];

/** The store as it ought to be: plain records, and what each commit changed. */
interface Model {
  records: Map<string, number>;
  commits: { before: Map<string, number | undefined>; after: Map<string, number | undefined>; id: string }[];
}

type Put = readonly [document: string, id: string, visit: number | undefined];

const put = fc.tuple(
  fc.constantFrom(...documents),
  fc.constantFrom('a', 'b', 'c', '__proto__'),
  fc.option(fc.nat(3), { nil: undefined }),
);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('change' as const), puts: fc.array(put, { maxLength: 4 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), back: fc.nat(6) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'write back' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reopen' as const }) },
);

const key = (document: string, id: string) => `${document} ${id}`;

function set(model: Model, at: string, visit: number | undefined): void {
  if (visit === undefined) model.records.delete(at);
  else model.records.set(at, visit);
}

async function change(store: Store, model: Model, puts: readonly Put[]): Promise<void> {
  const before = new Map(
    puts.map(([document, id]) => [key(document, id), model.records.get(key(document, id))]),
  );
  for (const [document, id, visit] of puts) set(model, key(document, id), visit);
  const { commit } = await store.change('step', documents, (draft) => {
    for (const [document, id, visit] of puts) {
      if (visit === undefined) draft.remove(visitsOf(document), id);
      else draft.put(visitsOf(document), id, { visit });
    }
  });
  const changed = new Map([...before].filter(([at, visit]) => model.records.get(at) !== visit));
  expect(commit?.changes.length ?? 0).toBe(changed.size);
  if (commit === null) return;
  const after = new Map([...changed.keys()].map((at) => [at, model.records.get(at)]));
  model.commits.push({ before: changed, after, id: commit.id });
}

async function undo(store: Store, model: Model, back: number): Promise<void> {
  const commit = model.commits.at(-1 - back);
  if (commit === undefined) return;
  const isAsLeft = [...commit.after].every(([at, visit]) => model.records.get(at) === visit);
  if (!isAsLeft) {
    await expect(store.undo(commit.id)).rejects.toBeInstanceOf(AppError);
    return;
  }
  const { id } = await store.undo(commit.id);
  for (const [at, visit] of commit.before) set(model, at, visit);
  model.commits.push({ before: commit.after, after: commit.before, id });
}

async function recordsOf(store: Store): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const document of documents) {
    const listed = await store.read([document], (view) => view.list(visitsOf(document)));
    for (const [id, { visit }] of listed) found.set(key(document, id), visit);
  }
  return found;
}

test('changes, undos, write-backs and restarts in any order come to what plain records would', async () => {
  const files = { ...nodeFiles, datasync: () => Promise.resolve(), syncFolder: () => Promise.resolve() };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const folder = await aFolderInMemory();
      const model: Model = { records: new Map(), commits: [] };
      let store = await open(folder, { files });
      for (const each of steps) {
        if (each.kind === 'change') await change(store, model, each.puts);
        else if (each.kind === 'undo') await undo(store, model, each.back);
        else if (each.kind === 'write back') await store.writeBack();
        else {
          await store.close();
          store = await open(folder, { files });
        }
        expect(await recordsOf(store)).toEqual(model.records);
      }
      expect(store.recent(100).map(({ id }) => id)).toEqual(model.commits.map(({ id }) => id).toReversed());
      for (const [document, summary] of await store.summaries('registers/')) {
        expect(summary).toEqual({ visits: Object.keys(await visits(store, document)).length });
      }
      await store.close();
    }),
    { numRuns: 100 },
  );
}, 30_000);
