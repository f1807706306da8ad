import { Instant } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import { HandOverNote } from '#shared/domain/handOver.ts';
import type { Library } from '#shared/domain/library.ts';
import { z } from '#shared/z.ts';

/** How every such file begins, after a byte order mark or blanks: what it is, before anything else is in it. */
const kind = 'Welcome Desk: everything';

/** Records by shelf and id. */
type Shelves = Record<string, Record<string, unknown>>;

/** A record that no schema accepts, kept as it is: it leaves and comes back with the others. */
const SetAside = z.strictObject({
  document: z.string().max(200),
  shelf: z.string().max(200),
  id: z.string().max(1000),
  record: z.unknown(),
});

/** What the file says of itself, beside the records (docs/file-format.md). */
const About = z.strictObject({
  kind: z.literal(kind),
  /** The format of the records, that of a data folder. */
  format: z.int(),
  takenAt: Instant,
  /** The version of Welcome Desk that wrote it. */
  version: z.string().max(50),
  folderId: z.string().max(100),
  /** In what is handed over to another leader. */
  handOver: HandOverNote.optional(),
  setAside: z.array(SetAside).optional(),
});
export type About = z.infer<typeof About>;

export const Everything = About.extend({
  documents: z.custom<Record<string, Shelves>>(
    (value) =>
      isObject(value) &&
      Object.values(value).every((each) => isObject(each) && Object.values(each).every(isObject)),
  ),
});
export type Everything = z.infer<typeof Everything>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const line = (name: string, value: unknown): string => `${JSON.stringify(name)}: ${JSON.stringify(value)}`;

/** The file up to its first document; the documents follow, with a comma and a line feed between them, then `everythingEnds`. */
export const everythingBegins = (about: Omit<About, 'kind'>): string =>
  `{\n${Object.entries({ kind, ...about })
    .map(([name, value]) => line(name, value))
    .join(',\n')},\n"documents": {\n`;

export const everythingEnds = '\n}\n}\n';

/** A document, with a line for every record, so that two such files can be compared line by line. */
export const documentAsText = (name: string, shelves: ReadonlyMap<string, ReadonlyMap<string, unknown>>) => {
  const inOrder = <T>(map: ReadonlyMap<string, T>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const shelf = ([shelfName, records]: readonly [string, ReadonlyMap<string, unknown>]) =>
    `${JSON.stringify(shelfName)}: {\n${inOrder(records)
      .map(([id, record]) => line(id, record))
      .join(',\n')}\n}`;
  return `${JSON.stringify(name)}: {\n${inOrder(shelves).map(shelf).join(',\n')}\n}`;
};

/** Of a file with many faults, so many places are named. */
const mostPlaces = 20;

/**
 * Reads such a file back; `breath` lets others work in between. Throws `invalid-input` with the places at fault (none: it is no
 * such file) where it holds what a schema of ours refuses, for half of a file is never taken, and `file-too-new`.
 */
export const everythingIn = async (
  bytes: Uint8Array,
  library: Library,
  breath: () => Promise<unknown>,
): Promise<Everything> => {
  const content = asJson(bytes);
  const isOurs = isObject(content) && content['kind'] === kind;
  if (!isOurs) throw new AppError('invalid-input', { places: [] });
  if (Number(content['format']) > library.format) throw new AppError('file-too-new');
  const parsed = Everything.safeParse(content);
  const places = parsed.success
    ? await faultsIn(parsed.data, library, breath)
    : parsed.error.issues.map(({ path }) => path.join(' ').slice(0, 200));
  if (!parsed.success || places.length > 0)
    throw new AppError('invalid-input', { places: places.slice(0, mostPlaces) });
  return parsed.data;
};

async function faultsIn(
  { documents }: Everything,
  library: Library,
  breath: () => Promise<unknown>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [document, shelves] of Object.entries(documents)) {
    await breath();
    for (const [shelf, records] of Object.entries(shelves)) {
      const schema = library.schemaOf(document, shelf);
      for (const [id, record] of Object.entries(records)) {
        if (schema?.safeParse(record).success !== true)
          faults.push(`${document} ${shelf} ${id}`.slice(0, 200));
        if (faults.length === mostPlaces) return faults;
      }
    }
  }
  return faults;
}

const asJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};
