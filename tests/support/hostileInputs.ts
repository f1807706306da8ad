import { z } from '#shared/z.ts';

/** Where a field lies in an input: `['referrer', 'telephone']`. */
export type Place = readonly (string | number)[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every field in an input, and every field in those, the input itself first. */
export const placesIn = (input: unknown, at: Place = []): Place[] => [
  at,
  ...(isObject(input)
    ? Object.entries(input).flatMap(([key, value]) =>
        placesIn(value, [...at, Array.isArray(input) ? Number(key) : key]),
      )
    : []),
];

export const valueAt = (input: unknown, place: Place): unknown =>
  place.reduce<unknown>((value, key) => (isObject(value) ? value[key as string] : undefined), input);

/** The input with something else in that place. Keys are made its own, `__proto__` too, as JSON.parse makes them. */
export const withAt = (input: unknown, place: Place, value: unknown): unknown => {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  const copy: object = Array.isArray(input) ? [...(input as unknown[])] : { ...(input as object) };
  const inner = withAt(valueAt(input, [key]), rest, value);
  return Object.defineProperty(copy, key, {
    value: inner,
    enumerable: true,
    writable: true,
    configurable: true,
  });
};

export const withoutAt = (input: unknown, place: Place): unknown => {
  const key = place.at(-1);
  const around = valueAt(input, place.slice(0, -1));
  if (Array.isArray(around)) return withAt(input, place.slice(0, -1), []);
  const others = Object.entries(around as object).filter(([each]) => each !== key);
  return withAt(input, place.slice(0, -1), Object.fromEntries(others));
};

const nested = (depth: number): unknown => {
  let value: unknown = {};
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { deeper: value };
  return value;
};

// No file's bytes either: those may be as long as that.
const megabyte = 'x '.repeat(512 * 1024);
const manyIds = Array.from({ length: 100_000 }, () => '0190aaaa-0000-7000-8000-000000000001');

/** What hardly a field of ours wants, each under a name for the report. */
const oddValues: readonly [what: string, value: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['yes', true],
  ['an empty text', ''],
  ['a control character', '\u0000'],
  ['a path', '../../../etc/passwd'],
  ['an empty list', []],
  ['an empty object', {}],
];

/** What no field wants at all, and no call instead of its input. */
const wrongValues: readonly [what: string, value: unknown][] = [
  ['not a number', Number.NaN],
  ['endless', Number.POSITIVE_INFINITY],
  ['a fraction', 0.1],
  ['less than none', -1],
  ['far too many', 2 ** 53],
  ['a megabyte', megabyte],
  ['a list', ['Doreen']],
  ['a hundred thousand', manyIds],
  ['a deep well', nested(5000)],
  ['a prototype of its own', JSON.parse('{"__proto__":{"isAdmin":true}}')],
  ['a constructor', JSON.parse('{"constructor":{"prototype":{"isAdmin":true}}}')],
  ['a text in disguise', { toString: 'Doreen', valueOf: 'Doreen', length: 6 }],
];

/** Names that every object has without being given them. */
export const inheritedNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'] as const;

export interface HostileVersion {
  what: string;
  input: unknown;
  /** No schema of ours may let it through. */
  isNeverRight: boolean;
}

/** Every input that differs from a good one in one place: something missing, something wrong, something too much. */
export const hostileVersions = (input: unknown): HostileVersion[] =>
  placesIn(input).flatMap((place) => {
    const named = place.join('.') || 'the whole';
    const here = valueAt(input, place);
    const instead =
      (isNeverRight: boolean) =>
      ([what, value]: readonly [string, unknown]): HostileVersion => ({
        what: `${named} as ${what}`,
        input: withAt(input, place, value),
        isNeverRight,
      });
    const extras = ['extra', ...inheritedNames].map((key) => ({
      what: `${named} with ${key}`,
      input: withAt(input, [...place, key], { isAdmin: true }),
      isNeverRight: true,
    }));
    return [
      ...(place.length > 0
        ? [{ what: `${named} missing`, input: withoutAt(input, place), isNeverRight: false }]
        : []),
      ...oddValues.map(instead(false)),
      ...wrongValues.map(instead(true)),
      ...(isObject(here) && !Array.isArray(here) ? extras : []),
    ];
  });

interface SchemaNode {
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
}

/** Every field that a schema has a name for, as `referrer.telephone`; the items of a list are `[]`. */
export const fieldsOf = (schema: z.ZodType): Set<string> => {
  const walk = (node: SchemaNode, at: string): string[] => [
    ...Object.entries(node.properties ?? {}).flatMap(([key, inner]) => {
      const here = at === '' ? key : `${at}.${key}`;
      return [here, ...walk(inner, here)];
    }),
    ...(node.items ? walk(node.items, `${at}[]`) : []),
    ...[...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((inner) => walk(inner, at)),
  ];
  return new Set(walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode, ''));
};

/** The fields an input has, in the same words. */
export const fieldsIn = (input: unknown): string[] =>
  placesIn(input)
    .filter((place) => typeof place.at(-1) === 'string')
    .map((place) =>
      place
        .map((key) => (typeof key === 'number' ? '[]' : key))
        .join('.')
        .replaceAll('.[]', '[]'),
    );
