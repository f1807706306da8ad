import { isDeepStrictEqual } from 'node:util';
import type { Library, Shelf } from '#shared/domain/library.ts';
import type { RecordChange } from '#shared/domain/recordChanges.ts';
import { frozen } from './document.ts';
import type { DocumentState } from './document.ts';
import type { Draft, View } from './store.ts';

/** Records of one shelf that differ from those beneath: the new record by id, or null where it was removed. */
export type Layer = ReadonlyMap<string, unknown>;

/** The changes that lie above a shelf, lowest first. */
export type LayersOf = (document: string, shelf: string) => readonly Layer[];

export const noLayers: LayersOf = () => [];

/** Looks at the documents through the layers of changes above them. */
export function viewOf(states: ReadonlyMap<string, DocumentState>, layersOf: LayersOf): View {
  function records({ document, shelf }: Shelf<unknown>): Layer | undefined {
    const state = states.get(document);
    if (state === undefined) throw new Error(`the document '${document}' was not named beforehand`);
    return state.shelves.get(shelf);
  }
  // The type of a shelf's records is vouched for by the library's schema, through which each of them came.
  return {
    get: <R>(shelf: Shelf<R>, id: string) => {
      let layer = records(shelf);
      for (const above of layersOf(shelf.document, shelf.shelf)) if (above.has(id)) layer = above;
      return (layer?.get(id) ?? undefined) as R | undefined;
    },
    list: <R>(shelf: Shelf<R>, idPrefix = '') => {
      const kept = records(shelf) ?? new Map<string, unknown>();
      const all = [...flattened(kept, layersOf(shelf.document, shelf.shelf))];
      return all.filter(([id, record]) => record !== null && id.startsWith(idPrefix)) as [string, R][];
    },
  };
}

function flattened(kept: Layer, layers: readonly Layer[]): Layer {
  if (layers.length === 0) return kept;
  return new Map([kept, ...layers].flatMap((layer) => [...layer]));
}

export interface DraftWithChanges {
  draft: Draft;
  /** What the draft came to; records put as they were are no change. */
  changes(): RecordChange[];
}

export function draftOver(
  states: ReadonlyMap<string, DocumentState>,
  layersBelow: LayersOf,
  library: Library,
): DraftWithChanges {
  const own = new Map<string, { shelf: Shelf<unknown>; layer: Map<string, unknown> }>();
  const below = viewOf(states, layersBelow);
  const key = (document: string, shelf: string) => `${document}\n${shelf}`;

  function ownLayer(shelf: Shelf<unknown>): Map<string, unknown> {
    const at = key(shelf.document, shelf.shelf);
    const layer = own.get(at)?.layer ?? new Map<string, unknown>();
    own.set(at, { shelf, layer });
    return layer;
  }
  const withOwn = viewOf(states, (document, shelf) => {
    const layer = own.get(key(document, shelf))?.layer;
    return layer === undefined ? layersBelow(document, shelf) : [...layersBelow(document, shelf), layer];
  });
  // Until something is changed, which is for most of a decision, there is no layer of its own to look for.
  const view = () => (own.size === 0 ? below : withOwn);
  return {
    draft: {
      get: (shelf, id) => view().get(shelf, id),
      list: (shelf, idPrefix) => view().list(shelf, idPrefix),
      put: (shelf, id, record) => {
        below.get(shelf, id);
        ownLayer(shelf).set(id, checked(library, shelf, record));
      },
      remove: (shelf, id) => {
        below.get(shelf, id);
        ownLayer(shelf).set(id, null);
      },
    },
    changes: () =>
      [...own.values()].flatMap(({ shelf, layer }) =>
        [...layer].flatMap(([id, after]) => {
          const before = below.get(shelf, id) ?? null;
          if (isDeepStrictEqual(before, after)) return [];
          return [{ document: shelf.document, shelf: shelf.shelf, id, before, after }];
        }),
      ),
  };
}

/** The record as it will be read back from the disk. One that its schema refuses is a bug of the caller's. */
function checked(library: Library, { document, shelf }: Shelf<unknown>, record: unknown): unknown {
  const schema = library.schemaOf(document, shelf);
  if (schema === undefined) throw new Error(`there is no shelf '${shelf}' in '${document}'`);
  const asKept: unknown = JSON.parse(JSON.stringify(record));
  if (asKept === null) throw new Error(`a record of '${document}', '${shelf}' cannot be null`);
  return frozen(schema.parse(asKept));
}
