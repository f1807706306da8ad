import { describe, expect, test } from 'vitest';
import { PersonId } from '#shared/domain/ids.ts';
import { placesOfPeople } from '#shared/domain/placesOfPeople.ts';
import { plainSchemas, registerSchemas } from '#shared/domain/shelves.ts';

/** Every schema within a schema, itself included. */
const within = (schema: unknown, met = new Set<unknown>()): Set<unknown> => {
  if (typeof schema !== 'object' || schema === null || met.has(schema)) return met;
  met.add(schema);
  const { def } = schema as { def?: unknown };
  for (const part of typeof def === 'object' && def !== null ? Object.values(def) : [])
    if (typeof part === 'object' && part !== null)
      for (const each of [part, ...Object.values(part)]) if (isSchema(each)) within(each, met);
  return met;
};

const isSchema = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'def' in value && 'safeParse' in value;

/** Shelves whose records are tied to a person by their key. */
const tiedByKey = ['marks', 'corrections'];

describe('the list of places where a person may occur', () => {
  test.each(Object.entries({ ...plainSchemas, ...registerSchemas }))(
    'says of %s whether anything on it is tied to a person',
    (name, schema) => {
      const isTied = within(schema).has(PersonId) || tiedByKey.includes(name);
      expect(placesOfPeople[name as keyof typeof placesOfPeople] !== 'nobody').toBe(isTied);
    },
  );
});
