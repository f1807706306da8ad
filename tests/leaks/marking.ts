import { z } from '#shared/z.ts';

/** A word that stands in one field of one record and nowhere else, and where that is. */
export type Marks = Map<string, string>;

interface Shape {
  type?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  format?: string;
}

const isFree = ({ type, pattern, format, enum: words, const: word }: Shape): boolean =>
  type === 'string' &&
  pattern === undefined &&
  format === undefined &&
  words === undefined &&
  word === undefined;

const fits = ({ properties = {} }: Shape, value: unknown): boolean =>
  Object.entries(properties).every(
    ([name, shape]) => shape.const === undefined || (value as Record<string, unknown>)[name] === shape.const,
  );

/** FNV-1a: the same place gives the same word in every run. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
};

const shapes = new Map<z.ZodType, Shape>();

const shapeOf = (schema: z.ZodType): Shape => {
  const known = shapes.get(schema);
  if (known) return known;
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  shapes.set(schema, shape);
  return shape;
};

/**
 * The record with a word of its own in every field in which anything may be written, also in those it left out: a field
 * that somebody adds tomorrow is looked for from then on. `keeps` names fields that stay as they are; `begins` gives the
 * letter with which the word of a field begins.
 */
export const marked = <R>(
  schema: z.ZodType<R>,
  record: R,
  of: { owner: string; marks: Marks; begins?: Readonly<Record<string, string>>; keeps?: RegExp },
): R => {
  const walk = (shape: Shape, value: unknown, path: string): unknown => {
    const several = shape.anyOf ?? shape.oneOf;
    if (several) {
      if (value === undefined || value === null) return value;
      const one = several.find((each) =>
        typeof value === 'string' ? each.type === 'string' : fits(each, value),
      );
      return walk(one ?? {}, value, path);
    }
    if (shape.properties && (typeof value === 'object' || path === '')) {
      return Object.fromEntries(
        Object.entries(shape.properties).flatMap(([name, each]) => {
          const kept = walk(each, (value as Record<string, unknown>)[name], `${path}.${name}`);
          return kept === undefined ? [] : [[name, kept]];
        }),
      );
    }
    if (Array.isArray(value)) return value.map((each, at) => walk(shape.items ?? {}, each, `${path}.${at}`));
    if (!isFree(shape)) return value;
    const field = path.slice(1);
    if (of.keeps?.test(field)) return value;
    const word = `${of.begins?.[field] ?? 'Z'}q${hashOf(`${of.owner} ${field}`)}`;
    of.marks.set(word.toLowerCase(), `${field} of ${of.owner}`);
    return field === 'email' ? `${word}@example.org` : word;
  };
  return walk(shapeOf(schema), record, '') as R;
};
